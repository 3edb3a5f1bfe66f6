import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { FileDrop } from '../../../../../../ui/fileDrop/FileDrop';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { ImportsStrings } from '../loc/fr';
import { useImportsStrings } from '../loc/strings';
import type { Stage } from '../wizard/useImportWizard';
import { isSpreadsheetName } from './sniffFile';
import type { SourceRefusal } from './types';

const TABLES: readonly string[] = ['.csv', '.txt', '.tsv'];
const WITH_CALENDARS: readonly string[] = [...TABLES, '.ics'];

interface FileStepProps {
  kind: ImportKind;
  stage: Extract<Stage, { kind: 'file' }>;
  maxBytes: number;
  onFile: (file: File) => void;
}

/** The first step: a file, and why it was not taken. */
export function FileStep({ kind, stage, maxBytes, onFile }: FileStepProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.file;
  const withCalendars = kind === 'timetable';
  const { reading, refused } = stage;
  return (
    <>
      <StepHeading>{words.title[kind]}</StepHeading>
      <FileDrop
        label={words.label}
        hint={withCalendars ? words.hintTimetable : words.hint}
        accept={withCalendars ? WITH_CALENDARS : TABLES}
        maxBytes={maxBytes}
        checkNames={false}
        files={[]}
        explain={({ name, refusal }) => {
          if (refusal.why !== 'type') return undefined;
          if (isSpreadsheetName(name)) return strings.file.refused(name, words.refusals.spreadsheet);
          return isCalendarName(name) ? strings.file.refused(name, words.refusals.calendarElsewhere) : undefined;
        }}
        onFiles={([file]) => onFile(file)}
      />
      {reading !== undefined && <LoadingState label={words.reading(reading)} bars={2} />}
      <div role="status">
        {refused && (
          <Notice tone="warning">
            <strong>{words.refusedTitle(refused.name)}</strong>
            <p>{refusalWords(refused.refusal, strings)}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

function isCalendarName(name: string): boolean {
  return /\.ics$/i.test(name);
}

function refusalWords(refusal: SourceRefusal, { file, figure }: ImportsStrings): string {
  switch (refusal.reason) {
    case 'table': {
      const { refusal: table } = refusal;
      if (table.reason === 'quotes') return file.tableRefusals.quotes(figure(table.line));
      const limit = table.reason === 'empty' ? 0 : table.reason === 'tooManyBytes' ? table.limit / (1024 * 1024) : table.limit;
      return file.tableRefusals[table.reason](figure(limit));
    }
    case 'calendar':
      return file.calendarRefusals[refusal.refusal.reason];
    default:
      return file.refusals[refusal.reason];
  }
}
