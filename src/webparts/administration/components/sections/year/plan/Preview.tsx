import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import type { YearTransition } from '../../../../../../domain/register/yearTransition';
import { searchText } from '../../../../../../domain/searchText';
import { Field, inputClass, problemId } from '../../../../../../ui/form/Field';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useId } from '../../../../../../ui/useId';
import type { YearStrings } from '../loc/fr';
import { useYearStrings } from '../loc/strings';
import styles from '../Year.module.scss';
import { isOnlyLast, pupilMovesOf, renamedGroupsOf, type PupilMove } from './plannedRows';

/** What a change of year does, a sentence each; what it does not touch is left out. */
export function sentencesOf(words: YearStrings['plan'], plan: YearTransition, label: string): string[] {
  const { counts } = plan;
  const groups = renamedGroupsOf(plan).length;
  const lines: [number, (count: number) => string][] = [
    [counts.classesArchived, words.archived],
    [counts.classesCreated, words.created],
    [counts.promoted, words.promoted],
    [counts.leaving, words.leaving],
    [counts.unplaced, words.unplaced],
    [counts.untouched, words.untouched],
    [groups, words.groups],
    [counts.slotsRemoved, words.slots],
    [counts.accessesEnded, words.accesses],
    [counts.staffChanged, words.staff]
  ];
  const said = lines.filter(([count]) => count > 0).map(([count, say]) => say(count));
  return [...(isOnlyLast(plan) ? [words.onlyLast] : said), words.lastStep(label)];
}

/** Everything that is going to happen, and what is not. */
export function Preview({ plan, register, label }: { plan: YearTransition; register: Register; label: string }): React.ReactElement {
  const words = useYearStrings().plan;
  const groups = renamedGroupsOf(plan);
  const pupils = React.useMemo(() => pupilMovesOf(plan, register), [plan, register]);
  return (
    <>
      <section className={styles.part} aria-labelledby="ent-year-what">
        <h4 id="ent-year-what">{words.what}</h4>
        <ul className={styles.list}>
          {sentencesOf(words, plan, label).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {pupils.length > 0 && (
          <details className={styles.unfold}>
            <summary>{words.pupilsList(pupils.length)}</summary>
            <Pupils rows={pupils} />
          </details>
        )}
        {groups.length > 0 && (
          <details className={styles.unfold}>
            <summary>{words.groupsList(groups.length)}</summary>
            <ul className={styles.list}>
              {groups.map(({ before, after }) => (
                <li key={before}>{words.renamed(before, after)}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className={styles.part} aria-labelledby="ent-year-kept">
        <h4 id="ent-year-kept">{words.kept}</h4>
        <ul className={styles.list}>
          {words.keeps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Pupils({ rows }: { rows: readonly PupilMove[] }): React.ReactElement {
  const words = useYearStrings().plan;
  const id = useId('pupil');
  const [asked, setAsked] = React.useState('');
  const shown = rows.filter(({ name }) => searchText(name).includes(searchText(asked)));
  const goal = ({ to, leaves }: PupilMove): string => (leaves ? words.leaves : to || words.without);
  const columns: Column<PupilMove>[] = [
    { key: 'pupil', heading: words.pupil, cell: ({ name }) => name, sortBy: ({ name }) => name, rowHeader: true },
    { key: 'from', heading: words.goesFrom, cell: ({ from }) => from, sortBy: ({ from }) => from },
    { key: 'to', heading: words.goesTo, cell: goal, sortBy: goal }
  ];
  const search = (
    <Field id={id} label={words.search} className={styles.search}>
      <input
        id={id}
        type="search"
        className={inputClass}
        aria-describedby={problemId(id)}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
    </Field>
  );
  return (
    <DataTable
      caption={words.pupilsList(rows.length)}
      captionHidden
      columns={columns}
      rows={shown}
      rowKey={({ key }) => key}
      tools={search}
      empty={<p>{words.noMatch}</p>}
    />
  );
}
