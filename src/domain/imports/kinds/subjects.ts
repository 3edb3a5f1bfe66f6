import { field, type ImportKindDefinition } from '../fields';
import { cellOf, refuseRow, type Row } from '../row';
import { subjectCodeOf } from '../codes';

export const subjects: ImportKindDefinition = {
  kind: 'subjects',
  fields: [
    field('code', ['Code', 'Code matière', 'MAT_CODE', 'Code gestion', 'Code court', 'Subject code']),
    field('title', [
      'Intitulé',
      'Libellé',
      'Matière',
      'Libellé matière',
      'MAT_LIBELLE',
      'Libellé long',
      'Libellé édition',
      'Nom',
      'Title',
      'Subject',
      'Name'
    ])
  ],
  oneOf: [['code', 'title']]
};

export interface SubjectRow {
  row: Row;
  code: string;
  /** False when the code is made from the title. */
  codeSaid: boolean;
  title: string;
}

export function readSubject(row: Row): SubjectRow {
  const said = cellOf(row, 'code');
  const title = cellOf(row, 'title');
  if (said === '' && title === '') {
    throw refuseRow(row, 'missing', 'code');
  }
  const code = subjectCodeOf(said || title);
  if (code === '') {
    throw refuseRow(row, 'notACode', said ? 'code' : 'title', said || title);
  }
  return { row, code, codeSaid: said !== '', title };
}
