import * as React from 'react';
import { planUndo, undoObstacle } from '../../../../../../domain/register/moves';
import { wordsOf } from '../../../../../../domain/register/names';
import type { ClassMove, Register, Stored } from '../../../../../../domain/register/types';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { Field, inputClass } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useId } from '../../../../../../ui/useId';
import { usePlanWriter } from '../changes/usePlanWriter';
import { usePlansReport } from '../changes/usePlansReport';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import type { PeopleIndex } from '../peopleIndex';
import { useMoves } from '../../../shell/useMoves';

interface MovesTabProps {
  register: Register;
  index: PeopleIndex;
  onSaid: (words: string, warning?: boolean) => void;
}

/** The changes of class, newest first, each with the way back or why there is none. */
export function MovesTab({ register, index, onSaid }: MovesTabProps): React.ReactElement {
  const strings = usePeopleStrings();
  const language = useLanguage();
  const id = useId('moves');
  const { moves, error, reload } = useMoves();
  const [sought, setSought] = React.useState('');
  const [undoing, setUndoing] = React.useState<Stored<ClassMove>>();
  const words = strings.moves;
  const title = (classNumber: number): string => index.classTitle(classNumber) || strings.withoutClass;

  if (!moves) return error ? <ErrorBanner error={error} onRetry={reload} /> : <LoadingState label={words.loading} bars={4} />;
  const columns: Column<Stored<ClassMove>>[] = [
    { key: 'pupil', heading: words.pupil, rowHeader: true, sortBy: ({ pupilName }) => pupilName, cell: ({ pupilName }) => pupilName },
    { key: 'day', heading: words.day, sortBy: ({ day }) => day, cell: ({ day }) => formatDayOfYear(day, language) },
    { key: 'from', heading: words.from, sortBy: ({ fromClass }) => title(fromClass), cell: ({ fromClass }) => title(fromClass) },
    { key: 'to', heading: words.to, sortBy: ({ toClass }) => title(toClass), cell: ({ toClass }) => title(toClass) },
    {
      key: 'undo',
      heading: words.undoHeading,
      cell: (move) => {
        const obstacle = undoObstacle(move, register);
        return obstacle ? (
          <span className={styles.none}>{words.obstacles[obstacle]}</span>
        ) : (
          <Button aria-label={words.undoOf(move.pupilName)} onClick={() => setUndoing(move)}>
            {words.undo}
          </Button>
        );
      }
    }
  ];
  const starts = wordsOf(sought);
  const rows = moves.filter(({ pupilName }) => {
    const names = wordsOf(pupilName);
    return starts.every((start) => names.some((name) => name.startsWith(start)));
  });
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <DataTable
        caption={strings.tabs.moves}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(move) => `${move.id}`}
        tools={
          moves.length > 0 && (
            <Field id={`${id}-text`} label={strings.search} className={styles.filter}>
              <input
                id={`${id}-text`}
                type="search"
                className={inputClass}
                value={sought}
                autoComplete="off"
                onChange={({ target }) => setSought(target.value)}
              />
            </Field>
          )
        }
        empty={
          <EmptyState icon={<Icon name="person" />} title={moves.length === 0 ? words.none : strings.noMatch} state="moves-none">
            {moves.length === 0 ? words.noneText : undefined}
          </EmptyState>
        }
      />
      {undoing && <UndoDialog move={undoing} register={register} title={title} onClose={() => setUndoing(undefined)} onSaid={onSaid} />}
    </>
  );
}

interface UndoDialogProps {
  move: Stored<ClassMove>;
  register: Register;
  title: (classNumber: number) => string;
  onClose: () => void;
  onSaid: (words: string, warning?: boolean) => void;
}

/** Takes a change of class back, once the person knows what that means. */
function UndoDialog({ move, register, title, onClose, onSaid }: UndoDialogProps): React.ReactElement {
  const words = usePeopleStrings().moves;
  const tell = usePlansReport();
  const { work, write } = usePlanWriter();
  const [error, setError] = React.useState<unknown>();
  const confirm = (): void => {
    setError(undefined);
    const [row, ...then] = planUndo(move, register);
    if (!row) {
      onClose();
      return;
    }
    write([{ row, then }]).then((report) => {
      const { words: told, warning } = tell(report, report.failed.length === 0 ? words.undone(move.pupilName, title(move.fromClass)) : '');
      onSaid(told, warning);
      onClose();
    }, setError);
  };
  return (
    <ConfirmDialog
      title={words.undoTitle(move.pupilName)}
      consequences={[words.undoBack(title(move.fromClass)), words.undoReading(title(move.toClass)), words.undoPast]}
      confirmLabel={words.undoConfirm}
      busy={work !== undefined}
      error={error}
      onConfirm={confirm}
      onCancel={onClose}
    />
  );
}
