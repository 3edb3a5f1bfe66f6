import * as React from 'react';
import type { ColumnMapping } from '../../../../../../domain/imports/types';
import { Button } from '../../../../../../ui/button/Button';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../../ui/root/language';
import type { Source } from '../file/types';
import type { ImportTools } from '../importTools';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { Unfold } from '../Unfold';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { Shown } from '../wizard/types';
import { ChangeList } from './ChangeList';
import { createChangeWords } from './changeWords';
import { ConfirmImport } from './ConfirmImport';
import { Figures } from './Figures';
import { LIST_KEYS, planLists } from './planLists';
import { RejectedList } from './RejectedList';
import { Warnings } from './Warnings';

interface PreviewStepProps {
  shown: Shown;
  /** The person had said yes to another plan: the register has changed since. */
  changed: boolean;
  source: Source;
  mapping: ColumnMapping;
  tools: ImportTools;
  onConfirm: () => void;
  onBack: () => void;
}

/** What confirming would write, in numbers, in lists, with every row that is not taken. */
export function PreviewStep({ shown, changed, source, mapping, tools, onConfirm, onBack }: PreviewStepProps): React.ReactElement {
  const strings = useImportsStrings();
  const language = useLanguage();
  const words = strings.preview;
  const { plan, register } = shown;
  const { kind, rejected, warnings } = plan;
  const lists = React.useMemo(() => planLists(kind, plan.changes, register), [kind, plan, register]);
  const changeWords = React.useMemo(() => createChangeWords(shown, strings, language), [shown, strings, language]);
  const [ticked, setTicked] = React.useState(false);
  const [tickAsked, setTickAsked] = React.useState(false);
  const [confirming, setConfirming] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const nothing = plan.changes.length === 0;
  const needsTick = warnings.some((warning) => warning.kind === 'manyLeavers');

  const ask = (): void => {
    setTickAsked(true);
    if (!needsTick || ticked) setConfirming(true);
    else root.current?.querySelector<HTMLElement>('[data-leavers]')?.focus();
  };
  const headline = (key: (typeof LIST_KEYS)[number], count: number): string =>
    key === 'left' && kind === 'timetable' ? words.lessonsLeft(count) : words.lists[key](count);

  return (
    <div ref={root}>
      <StepHeading>{words.title}</StepHeading>
      <div role="status">{changed && <Notice tone="warning">{words.changedMeanwhile}</Notice>}</div>
      <p className={styles.intro}>
        {nothing ? (rejected.length > 0 && plan.summary.unchanged === 0 ? words.nothingTaken : words.nothing) : words.nothingYet}
      </p>
      <Figures {...shown} />
      <Warnings kind={kind} warnings={warnings} ticked={ticked} tickAsked={tickAsked} onTick={setTicked} />
      {LIST_KEYS.filter((key) => lists[key].length > 0).map((key) => (
        <Unfold key={key} summary={headline(key, lists[key].length)}>
          <ChangeList caption={headline(key, lists[key].length)} changes={lists[key]} words={changeWords} />
        </Unfold>
      ))}
      {rejected.length > 0 && (
        <Unfold summary={words.rejected(rejected.length)} initiallyOpen={nothing}>
          <RejectedList kind={kind} source={source} mapping={mapping} tools={tools} rejected={rejected} />
        </Unfold>
      )}
      <div className={styles.buttons}>
        {!nothing && (
          <Button tone="primary" onClick={ask}>
            {words.confirm}
          </Button>
        )}
        <Button onClick={onBack}>{source.kind === 'table' ? words.backToColumns : words.backToLessons}</Button>
      </div>
      {confirming && (
        <ConfirmImport
          shown={shown}
          lists={lists}
          onConfirm={() => {
            setConfirming(false);
            onConfirm();
          }}
          onCancel={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
