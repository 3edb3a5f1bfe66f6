import type { ColumnKind, ExportColumn } from '../../domain/exports/listCsv';
import type { FieldDefinition, ListDefinition } from '../definitions/types';
import type { SharePoint } from '../sp';
import { fieldsOn } from '../sp/siteSchema';

/** What an export shows of a list: every column but those that only help SharePoint to find a row, which others say again. */

const FOR_QUERIES: readonly string[] = ['EntToken', 'EntClassWeek', 'EntTeacherWeek', 'EntReplacingWeek', 'EntClassDueWeek'];

const KINDS: Readonly<Record<string, ColumnKind | undefined>> = {
  EntDay: 'day',
  EntDueDay: 'day',
  EntGivenDay: 'day',
  EntFirstDay: 'day',
  EntLastDay: 'day',
  EntStart: 'time',
  EntEnd: 'time',
  EntVisibleFrom: 'moment',
  EntClassNumber: 'class',
  EntBody: 'html',
  EntLinks: 'links'
};

/** @param language of the headers */
export function exportColumns(sp: SharePoint, list: ListDefinition, language: 'fr' | 'en'): ExportColumn[] {
  return fieldsOn(sp, list)
    .filter(({ name }) => !FOR_QUERIES.includes(name))
    .map((field) => ({ name: field.name, title: field.title[language], kind: kindOf(field) }));
}

function kindOf({ name, type }: FieldDefinition): ColumnKind {
  const byType: Partial<Record<FieldDefinition['type'], ColumnKind>> = { Boolean: 'yesNo', Choice: 'choice', Number: 'number' };
  return KINDS[name] ?? byType[type] ?? 'text';
}
