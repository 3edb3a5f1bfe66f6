import * as React from 'react';
import { weekIndexOf } from '../../../../../domain/days';
import type { School, SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { useClock } from '../../../../../ui/dates/useClock';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { Arrival } from '../parts/Arrival';
import { Page } from '../parts/Page';
import { useCourseWords } from '../parts/useCourseWords';
import { useLessons } from '../parts/useLessons';
import type { ShiftAsked } from '../types';
import { MovesTable } from './MovesTable';
import { planShift } from './planShift';
import styles from './Shift.module.scss';
import { ShiftWork } from './ShiftWork';
import { useShift } from './useShift';

interface ShiftScreenProps {
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
  /** Undefined for whatever has slipped. */
  asked: ShiftAsked | undefined;
  back: { label: string; go: () => void };
}

/** Older drafts are no longer a question of days. */
const WEEKS_BACK = 3;

/** What is to be shifted, with the preview of it; nothing is written before the person says so. */
export function ShiftScreen({ school, classes, teacherNumber, asked, back }: ShiftScreenProps): React.ReactElement {
  const strings = usePlansStrings();
  const clock = useClock(school.timeZone);
  const id = useId('shift');
  const { courseName, lessonName } = useCourseWords(classes);
  const { data, error, retry } = useLessons(teacherNumber, school, weekIndexOf(clock.day) - WEEKS_BACK);
  const [notDone, setNotDone] = React.useState<ReadonlySet<string>>(new Set());
  const shift = useShift(teacherNumber);
  const plan = React.useMemo(() => data && planShift({ ...data, now: clock }, asked, notDone), [data, clock, asked, notDone]);
  const draft = asked && data?.drafts.find((each) => each.id === asked.draftId);
  const [title, setTitle] = React.useState('');
  React.useEffect(() => {
    if (draft) setTitle(draft.title);
  }, [draft]);
  const heading = asked && title ? strings.shiftHeadings[asked.kind](title) : strings.shiftHeading;

  const body = (): React.ReactNode => {
    if (error && !data) return <ErrorBanner error={error} onRetry={retry} />;
    if (!data || !plan) return <LoadingState label={strings.layLooking} bars={5} />;
    if (shift.state.kind !== 'rest') {
      return (
        <Arrival>
          <ShiftWork shift={shift} drafts={data.drafts} onDone={back.go} backLabel={back.label} />
        </Arrival>
      );
    }
    return (
      <>
        {!asked && <p className={styles.intro}>{strings.shiftIntro}</p>}
        {plan.lost.length > 0 && <Notice tone="warning">{strings.shiftLost(plan.lost.length)}</Notice>}
        {plan.left.length > 0 && (
          <FieldGroup id={id} label={strings.shiftLeft} hint={strings.shiftLeftHint}>
            {plan.left.map((each) => (
              <label key={each.id} className={`${checkClass} ${styles.check}`}>
                <input
                  type="checkbox"
                  checked={notDone.has(each.key)}
                  onChange={({ target }) => {
                    const next = new Set(notDone);
                    if (target.checked) next.add(each.key);
                    else next.delete(each.key);
                    setNotDone(next);
                  }}
                />
                <span>{strings.sessionAt(each.title, courseName(each), lessonName(each))}</span>
              </label>
            ))}
          </FieldGroup>
        )}
        {plan.moves.length === 0 && (plan.left.length === 0 || asked) && <Notice>{nothing()}</Notice>}
        {plan.moves.length > 0 && (
          <>
            <h3 className={styles.heading}>{strings.shiftPreview}</h3>
            <p role="status">{strings.shiftMoves(plan.moves.length)}</p>
            <MovesTable moves={plan.moves} drafts={data.drafts} classes={classes} />
            {/* Never rejects. */}
            <Button tone="primary" onClick={() => void shift.write(plan.moves, data.drafts)}>
              {(asked?.kind === 'earlier' ? strings.shiftConfirmEarlier : strings.shiftConfirm)(plan.moves.length)}
            </Button>
          </>
        )}
      </>
    );
  };
  const nothing = (): string => {
    if (!asked) return strings.shiftNothing;
    return plan?.found ? strings.shiftNothingEarlier : strings.shiftGone;
  };

  return (
    <Page back={back.label} onBack={back.go} heading={heading}>
      {body()}
    </Page>
  );
}
