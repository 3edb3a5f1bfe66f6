import { field, type ImportKindDefinition } from '../fields';
import { cellOf, numberOf, refuseRow, type Row } from '../row';
import { classCodeOf } from '../codes';

export const classes: ImportKindDefinition = {
  kind: 'classes',
  fields: [
    field('code', ['Code', 'Code classe', 'Classe', 'Division', 'Code division', 'Code structure', 'Class', 'Class code']),
    field('title', [
      'Intitulé',
      'Libellé',
      'Nom',
      'Nom de la classe',
      'Libellé long',
      'Libellé classe',
      'Libellé division',
      'Title',
      'Name'
    ]),
    field('level', ['Niveau', 'Libellé MEF', 'MEF', 'Formation', 'Level', 'Grade', 'Year group']),
    field('number', ['Numéro', 'Numéro de classe', 'Number', 'Class number'])
  ],
  oneOf: [['code', 'title']]
};

export interface ClassRow {
  row: Row;
  code: string;
  /** False when the code is made from the title. */
  codeSaid: boolean;
  title: string;
  level: string;
  /** 0: not said. */
  number: number;
}

/** The code is made from the title where there is none, and plain where it is not: « 6 A » → 6A. */
export function readClass(row: Row): ClassRow {
  const said = cellOf(row, 'code');
  const title = cellOf(row, 'title');
  if (said === '' && title === '') {
    throw refuseRow(row, 'missing', 'code');
  }
  const code = classCodeOf(said || title);
  if (code === '') {
    throw refuseRow(row, 'notACode', said ? 'code' : 'title', said || title);
  }
  return { row, code, codeSaid: said !== '', title, level: cellOf(row, 'level'), number: numberOf(row, 'number', 9999) };
}
