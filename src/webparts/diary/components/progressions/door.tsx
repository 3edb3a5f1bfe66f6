import * as React from 'react';
import type { Day, Minutes, School } from '../../../../domain/types';
import { EntError } from '../../../../lists/errors';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
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

/** The progressions, whose code comes when they are opened. What could not be fetched can be asked for again. */
export function Progressions(props: ProgressionsProps): React.ReactElement {
  const strings = useDiaryStrings();
  const [screen, setScreen] = React.useState<{ Component?: React.ComponentType<ProgressionsProps>; error?: unknown }>({});
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: 'ent-diary-progressions' */ './index').then(
      (module) => {
        if (wanted) setScreen({ Component: module.ProgressionsScreen });
      },
      (cause: unknown) => {
        if (wanted) setScreen({ error: new EntError('offline', String(cause)) });
      }
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  if (screen.Component) return <screen.Component {...props} />;
  if (!screen.error) return <LoadingState label={strings.loading} bars={6} />;
  return (
    <>
      <Button tone="quiet" icon={<Icon name="left" />} onClick={props.onClose}>
        {strings.myLessons}
      </Button>
      <ErrorBanner error={screen.error} onRetry={() => setAttempt((count) => count + 1)} />
    </>
  );
}
