import * as React from 'react';
import type { Day, Minutes, School } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import { useDiaryStrings } from '../loc/strings';
import type { WeekLesson } from '../teacher/weekLessons';
import type { ProgressionsProps } from './types';
import { slipsOfWeek } from './weekSlips';

/** The way from the teacher's week to their progressions: all that the diary's first view has of them. */
export function ProgressionsButton({ onOpen }: { onOpen: () => void }): React.ReactElement {
  const strings = useDiaryStrings();
  return (
    <Button icon={<Icon name="list" />} onClick={onOpen}>
      {strings.progressions}
    </Button>
  );
}

interface ShiftNoticeProps {
  lessons: readonly WeekLesson[];
  school: School;
  clock: { day: Day; minutes: Minutes };
  onOpen: () => void;
}

/** Says that sessions of a progression lost their lesson, or are drafts still after it. */
export function ShiftNotice({ lessons, school, clock, onOpen }: ShiftNoticeProps): React.ReactElement | null {
  const strings = useDiaryStrings();
  const { toShift, left } = React.useMemo(() => slipsOfWeek(lessons, school, clock), [lessons, school, clock]);
  if (toShift === 0 && left === 0) return null;
  return (
    <Notice tone={toShift > 0 ? 'warning' : 'notice'} actions={<Button onClick={onOpen}>{strings.seeShift}</Button>}>
      {toShift > 0 ? strings.toShift(toShift) : strings.leftDrafts(left)}
    </Notice>
  );
}

/** The progressions, whose code comes when they are opened. */
const screen = lazyPart<ProgressionsProps>(
  () => import(/* webpackChunkName: 'ent-diary-progressions' */ './index').then(({ ProgressionsScreen }) => ProgressionsScreen),
  6
);

export const Progressions = screen.Part;
