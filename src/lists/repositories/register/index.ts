import type { SharePoint } from '../../sp';
import { createRegisterWrites } from './apply';
import { createDayChangeReads } from './dayChanges';
import { createImportJournal } from './importJournal';
import { createRegisterReads } from './load';
import type { RegisterRepository } from './types';

export type { ApplyReport, DayChangesAsked, ImportRecord, JournalledImport, RegisterRepository } from './types';

/** The register of the school on `sp`'s web. */
export function createRegister(sp: SharePoint): RegisterRepository {
  return { ...createRegisterReads(sp), ...createRegisterWrites(sp), ...createImportJournal(sp), ...createDayChangeReads(sp) };
}
