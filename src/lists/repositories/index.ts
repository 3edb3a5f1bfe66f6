import type { SharePoint } from '../sp';
import { ClassRegister } from './classRegister';
import { createDiaryReads } from './diaryReads';
import { createDiaryWrites } from './diaryWrites';
import { createFrameRepository } from './frame';
import { createTimetableRepository } from './timetable';
import type { Repositories } from './types';

/** What a web part speaks to instead of SharePoint: the repositories of the school on `sp`'s web. */
export function createRepositories(sp: SharePoint): Repositories {
  const classes = new ClassRegister(sp);
  return {
    schoolUrl: sp.webUrl,
    frame: createFrameRepository(sp, classes),
    timetable: createTimetableRepository(sp),
    diary: { ...createDiaryReads(sp), ...createDiaryWrites(sp, classes) }
  };
}
