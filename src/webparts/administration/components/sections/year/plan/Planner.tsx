import * as React from 'react';
import type { ClassMove, Register, Stored } from '../../../../../../domain/register/types';
import { planYearTransition, type AskedTransition, type YearTransition } from '../../../../../../domain/register/yearTransition';
import type { Day } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import styles from '../../../Administration.module.scss';
import type { Export } from '../export/useExport';
import { useYearStrings } from '../loc/strings';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import own from '../Year.module.scss';
import { FatesTable } from './FatesTable';
import { NewClasses } from './NewClasses';
import { newClassesOf } from './plannedRows';
import { Preview, sentencesOf } from './Preview';
import { SaveFirst } from './SaveFirst';
import { useChoices } from './useChoices';

interface PlannerProps {
  register: Register;
  /** Newest first. */
  moves: readonly Stored<ClassMove>[];
  toYear: number;
  today: Day;
  /** False when a change that was cut short is finished. */
  settled: boolean;
  exported: Export;
  onConfirm: (asked: AskedTransition, plan: YearTransition) => void;
  onCancel: () => void;
}

/** The whole change of year before anything is written: what becomes of each class, what follows from it, and the confirmation. */
export function Planner({ register, moves, toYear, today, settled, exported, onConfirm, onCancel }: PlannerProps): React.ReactElement {
  const strings = useYearStrings();
  const words = strings.plan;
  const label = strings.label(toYear);
  const choices = useChoices(register, moves, toYear);
  const { promotions, titles, wrong } = choices;
  const [asking, setAsking] = React.useState(false);
  const [refused, setRefused] = React.useState(false);
  const asked = React.useMemo<AskedTransition>(() => ({ toYear, promotions, titles, day: today }), [toYear, promotions, titles, today]);
  const plan = React.useMemo(() => planYearTransition(register, asked, moves), [register, asked, moves]);
  const ask = (): void => {
    setRefused(wrong.length > 0);
    if (wrong.length === 0) setAsking(true);
  };
  return (
    <div data-ent-state="year-plan">
      <StepHeading>{words.title(label)}</StepHeading>
      <p className={own.note}>{words.intro}</p>
      {choices.restored && <Notice>{words.restored}</Notice>}
      <section className={own.part} aria-labelledby="ent-year-fates">
        <h4 id="ent-year-fates">{words.fates}</h4>
        <p className={own.note}>{words.fatesIntro}</p>
        <FatesTable fates={plan.fates} choices={choices} />
      </section>
      <section className={own.part} aria-labelledby="ent-year-classes">
        <h4 id="ent-year-classes">{words.classes(label)}</h4>
        <NewClasses
          caption={words.classes(label)}
          classes={newClassesOf(plan, register, toYear)}
          typed={choices.kept.titles}
          onName={choices.name}
        />
      </section>
      <Preview {...{ plan, register, label }} />
      {settled && <SaveFirst {...exported} />}
      <div role="alert">{refused && wrong.length > 0 && <Notice tone="warning">{words.problems}</Notice>}</div>
      <div className={styles.buttons}>
        <Button tone="primary" icon={<Icon name="calendar" />} onClick={ask}>
          {settled ? words.confirm(label) : words.finish(label)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={words.ask(label)}
          consequences={[...sentencesOf(words, plan, label), words.undo]}
          confirmLabel={words.askConfirm(label)}
          typedWord={settled ? label : undefined}
          onConfirm={() => onConfirm(asked, plan)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
