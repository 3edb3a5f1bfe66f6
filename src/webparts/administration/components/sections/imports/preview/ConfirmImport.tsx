import * as React from 'react';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import type { ImportsStrings } from '../loc/fr';
import { useImportsStrings } from '../loc/strings';
import type { Shown } from '../wizard/types';
import type { PlanLists } from './planLists';

interface ConfirmImportProps {
  shown: Shown;
  lists: PlanLists;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The last question before anything is written, with what it means. */
export function ConfirmImport({ shown, lists, onConfirm, onCancel }: ConfirmImportProps): React.ReactElement {
  const strings = useImportsStrings();
  const { kind } = shown.plan;
  return (
    <ConfirmDialog
      title={strings.confirm.title[kind]}
      consequences={consequencesOf(strings, shown, lists)}
      confirmLabel={strings.confirm.confirm}
      danger={lists.left.length > 0}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  );
}

const CODES_SHOWN = 12;

function consequencesOf(strings: ImportsStrings, { plan }: Shown, lists: PlanLists): string[] {
  const words = strings.confirm;
  const { kind, summary, rejected } = plan;
  const thing = strings.things[kind];
  const codes = lists[kind === 'classes' ? 'added' : 'newClasses'].flatMap(({ change }) =>
    'code' in change.value ? [change.value.code] : []
  );
  const shownCodes = codes.slice(0, CODES_SHOWN).join(', ');
  const touchesPeople = kind !== 'classes' && kind !== 'subjects';
  return [
    lists.added.length > 0 && words.added(thing(lists.added.length)),
    lists.changed.length > 0 && words.changed(thing(lists.changed.length)),
    summary.moved > 0 && words.moved(summary.moved),
    lists.left.length > 0 && (kind === 'timetable' ? words.lessonsLeft(lists.left.length) : words.left(lists.left.length)),
    codes.length > 0 && words.newClasses(codes.length > CODES_SHOWN ? words.more(shownCodes, codes.length - CODES_SHOWN) : shownCodes),
    rejected.length > 0 && words.rejected(rejected.length),
    touchesPeople && words.groups
  ].filter((sentence): sentence is string => sentence !== false);
}
