import type { SharePoint } from '../sp';
import { ClassRegister } from './classRegister';
import { createDiaryParts } from './diary';
import { createDiaryReads } from './diaryReads';
import { createDiaryWrites } from './diaryWrites';
import { createFrameRepository } from './frame';
import { createTimetableRepository } from './timetable';
import { rememberSchema } from '../sp/siteSchema';
import type { Frame, Repositories } from './types';

/**
 * What a web part speaks to instead of SharePoint: the repositories of the school on `sp`'s web.
 * @param known the frame that an earlier page of this tab loaded: which columns the site has, and its classes
 */
export function createRepositories(sp: SharePoint, known?: Frame): Repositories {
  const classes = new ClassRegister(sp);
  if (known?.kind === 'ready') {
    rememberSchema(sp, known.school.schemaVersion);
    classes.remember(known.classes);
  }
  const diary = { ...createDiaryReads(sp), ...createDiaryWrites(sp, classes) };
  return {
    schoolUrl: sp.webUrl,
    frame: createFrameRepository(sp, classes),
    timetable: createTimetableRepository(sp),
    diary,
    diaryParts: createDiaryParts(sp, classes, diary),
    bookings: async () => {
      const { createBookings } = await import(/* webpackChunkName: 'ent-bookings' */ './bookings');
      return createBookings(sp, known?.kind === 'ready' ? known.me.userId : undefined);
    },
    resourceManagement: async () => {
      const { createResourceManagement } = await import(/* webpackChunkName: 'ent-resource-management' */ './bookings/management');
      return createResourceManagement(sp);
    }
  };
}
