export { Pacer, pacerOf, UNITS_OF, type Cost, type PacerOptions } from './pacer';
export { addRow, removeRow, updateRow, type RowOperation, type RowValues, type WriteOptions, type WriteReport } from './types';
export { writeRows } from './writeRows';
