import type { RegisterChange } from '../../../domain/register/types';
import { writeRows, type RowOperation } from '../../bulk';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { inOrder, operationOf } from './kinds';
import type { ApplyReport, RegisterRepository } from './types';

/** The writing half of the register. */
export function createRegisterWrites(sp: SharePoint): Pick<RegisterRepository, 'apply'> {
  return {
    apply: async (changes, options = {}) => {
      const changeOf = new Map<RowOperation, RegisterChange>();
      const invalid: ApplyReport['failed'] = [];
      for (const change of inOrder(changes)) {
        try {
          changeOf.set(operationOf(change), change);
        } catch (error) {
          if (!(error instanceof EntError)) {
            throw error;
          }
          invalid.push({ change, error });
        }
      }
      const report = await writeRows(sp, [...changeOf.keys()], options);
      const named = <T extends { operation: RowOperation }>(rows: readonly T[]): (Omit<T, 'operation'> & { change: RegisterChange })[] =>
        rows.flatMap(({ operation, ...rest }) => {
          const change = changeOf.get(operation);
          return change ? [{ ...rest, change }] : [];
        });
      return {
        ...report,
        done: named(report.done),
        failed: [...invalid, ...named(report.failed)],
        notSent: named(report.notSent.map((operation) => ({ operation }))).map(({ change }) => change)
      };
    }
  };
}
