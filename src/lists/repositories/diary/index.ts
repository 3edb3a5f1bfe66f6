import type { SharePoint } from '../../sp';
import type { ClassRegister } from '../classRegister';
import type { DiaryRepository } from '../types';
import { createCopies } from './copies';
import { createDocuments } from './documents';
import { createHistory } from './history';
import { createNotes } from './notes';
import { createOwnWork } from './ownWork';
import { createProgressions } from './progressions';
import { createReading, createWorkload } from './reading';
import { createSeveralClasses } from './severalClasses';
import { createTicks } from './ticks';
import type { DiaryParts } from './types';
import { createVisas } from './visas';

export { notesIn, notesPart } from './notes';
export { askingPerson } from './ownRows';
export { ownWorkIn, ownWorkParts } from './ownWork';
export { tickParts, ticksIn } from './ticks';

/** What the class diary of the school on `sp`'s web has around its sessions and homework. */
export function createDiaryParts(
  sp: SharePoint,
  classes: ClassRegister,
  diary: Pick<DiaryRepository, 'saveDraft' | 'discardDraft'>
): DiaryParts {
  return {
    notes: createNotes(sp),
    ticks: createTicks(sp),
    ownWork: createOwnWork(sp),
    visas: createVisas(sp),
    reading: createReading(sp),
    workload: createWorkload(sp),
    severalClasses: createSeveralClasses(sp, classes),
    history: createHistory(sp),
    copies: createCopies(sp, diary.saveDraft),
    progressions: createProgressions(sp, diary),
    documents: createDocuments(sp, classes)
  };
}
