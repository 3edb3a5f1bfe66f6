import * as React from 'react';
import type { Pupil, Register, Stored } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { ClassSelect } from '../../../../../../ui/classPicker/ClassSelect';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { DateField } from '../../../../../../ui/dateField/DateField';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { activeClasses } from '../activeClasses';
import { usePlanWriter } from '../changes/usePlanWriter';
import { usePlansReport } from '../changes/usePlansReport';
import { usePeopleStrings } from '../loc/strings';
import { fullName, idOf, type PeopleIndex } from '../peopleIndex';
import { moveConsequences, planMoves } from './moveConsequences';
import { useMoveWords } from './useMoveWords';

/** Longer selections are counted, not named. */
const NAMED_AT_MOST = 8;

interface MoveDialogProps {
  pupils: readonly Stored<Pupil>[];
  register: Register;
  index: PeopleIndex;
  today: Day;
  onClose: () => void;
  /** @param left `idOf` of the pupils who did not change class */
  onEnd: (words: string, warning: boolean, left: ReadonlySet<string>) => void;
}

/** Several pupils change class on a day: the class, the day, and what it means. */
export function MoveDialog({ pupils, register, index, today, onClose, onEnd }: MoveDialogProps): React.ReactElement {
  const strings = usePeopleStrings();
  const sayMove = useMoveWords();
  const tell = usePlansReport();
  const { work, write, stop } = usePlanWriter();
  const [toClass, setToClass] = React.useState<number>();
  const [day, setDay] = React.useState<Day | undefined>(today);
  const [tried, setTried] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const words = strings.move;
  const consequences = toClass === undefined ? undefined : moveConsequences(pupils, toClass, index);
  const nobody = consequences !== undefined && consequences.moving.length === 0;

  const confirm = (): void => {
    setTried(true);
    if (toClass === undefined || day === undefined || nobody) return;
    setError(undefined);
    // As they are by now: the dialog may have been open for a while.
    const ids = new Set(pupils.map(({ id }) => id));
    const current = register.pupils.filter(({ id }) => ids.has(id));
    write(planMoves(current, toClass, register, day)).then((report) => {
      const told = tell(report, words.done(report.done.length + report.unfinished.length, index.classTitle(toClass)));
      const undone = [...report.failed.map(({ plan }) => plan), ...report.notSent];
      const left = current.filter(({ id }) => undone.some(({ row }) => row.op === 'update' && row.id === id));
      onEnd(told.words, told.warning, new Set(left.map((person) => idOf({ kind: 'pupil', person }))));
    }, setError);
  };

  return (
    <ConfirmDialog
      title={words.title(pupils.length)}
      consequences={
        consequences && toClass !== undefined
          ? sayMove(consequences, toClass, index)
          : [pupils.length > NAMED_AT_MOST ? words.many(pupils.length) : pupils.map(fullName).join(', ')]
      }
      confirmLabel={words.confirm}
      busy={work !== undefined}
      error={error}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <ClassSelect
        label={words.toClass}
        classes={[...activeClasses(register), { number: 0, code: '', title: strings.withoutClass, level: '' }]}
        value={toClass}
        onChange={setToClass}
        problem={tried && toClass === undefined ? words.noClass : nobody ? words.nobody : undefined}
      />
      <DateField
        label={strings.moveDay}
        hint={strings.moveDayHint}
        value={day}
        max={today}
        required
        problem={tried && day === undefined ? strings.problems.noDay : undefined}
        onChange={setDay}
      />
      {work && <ProgressCard title={words.working} state="moves" work={{ kind: 'running', ...work }} onStop={stop} />}
    </ConfirmDialog>
  );
}
