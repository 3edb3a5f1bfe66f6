import * as React from 'react';
import { ConflictDialog, type ConflictPart } from '../../../../../../ui/conflict/ConflictDialog';
import type { Card, SaveState } from './types';

/** One thing that a form says, in lines as people read them. */
export interface Described {
  label: string;
  lines: readonly string[];
}

interface CardConflictProps<T> {
  card: Card<T>;
  state: Extract<SaveState<T>, { kind: 'conflict' }>;
  describe: (form: T) => Described[];
}

/** Both versions of a card that two administrators changed: only what differs between them. */
export function CardConflict<T>({ card, state, describe }: CardConflictProps<T>): React.ReactElement {
  const mine = describe(state.mine);
  const theirs = describe(state.theirs);
  const parts = mine
    .map(({ label, lines }, at) => ({ label, mine: lines, theirs: theirs[at]?.lines ?? [] }))
    .filter((part) => part.mine.join('\n') !== part.theirs.join('\n'))
    .map((part): ConflictPart => ({ label: part.label, mine: paragraphs(part.mine), theirs: paragraphs(part.theirs) }));
  return (
    <ConflictDialog
      parts={parts}
      mineAsText={mine.map(({ label, lines }) => [label, ...lines].join('\n')).join('\n\n')}
      onKeepMine={card.keepMine}
      onTakeTheirs={card.takeTheirs}
      onLater={card.decideLater}
    />
  );
}

function paragraphs(lines: readonly string[]): React.ReactNode {
  return lines.length === 0 ? undefined : lines.map((line, at) => <p key={at}>{line}</p>);
}
