import { administrationGuards } from './guards/administration';
import { bookingManageGuards } from './guards/bookingManage';
import { bookingsGuards } from './guards/bookings';
import { bookingScreensGuards } from './guards/bookingScreens';
import { breadcrumbGuards } from './guards/breadcrumb';
import { adminRowsGuards } from './guards/adminRows';
import { bulkGuards } from './guards/bulk';
import { calendarGuards } from './guards/calendar';
import { coreGuards } from './guards/core';
import { diaryTeacherGuards } from './guards/diaryTeacher';
import { diaryReaderGuards } from './guards/diaryReader';
import { diaryDirectionGuards } from './guards/diaryDirection';
import { diaryProgressionsGuards } from './guards/diaryProgressions';
import type { Guard } from './guards/guard';
import { importsGuards } from './guards/imports';
import { membersGuards } from './guards/members';
import { uiGuards } from './guards/ui';
import { wholeExportGuards } from './guards/wholeExport';
import { yearGuards } from './guards/year';

export type { Guard } from './guards/guard';

/** Every rule of which a test must fail once it is taken away; `npm run test:guards` takes them one at a time. */
export const guards: Guard[] = [
  ...coreGuards,
  ...calendarGuards,
  ...bulkGuards,
  ...importsGuards,
  ...membersGuards,
  ...uiGuards,
  ...administrationGuards,
  ...wholeExportGuards,
  ...yearGuards,
  ...diaryTeacherGuards,
  ...diaryReaderGuards,
  ...breadcrumbGuards,
  ...adminRowsGuards,
  ...diaryDirectionGuards,
  ...diaryProgressionsGuards,
  ...bookingsGuards,
  ...bookingScreensGuards,
  ...bookingManageGuards
];
