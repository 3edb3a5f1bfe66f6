import * as React from 'react';
import { ConflictDialog } from '../../../../../ui/conflict/ConflictDialog';
import { plainText } from '../../../../../ui/richText/sanitise';
import { RichTextView } from '../../../../../ui/richText/RichTextView';
import { usePlansStrings } from '../loc/strings';
import { entryFormOf, type EntryForm } from './entryForm';
import type { EntryFormState } from './useEntryForm';

/** Both versions of a session of the plan, when saving met what another tab or device had saved. */
export function EntryConflict({ state }: { state: EntryFormState }): React.ReactElement | null {
  const strings = usePlansStrings();
  const { theirs, form } = state;
  if (!theirs) return null;
  const other = entryFormOf(theirs, '');
  const part = (
    label: string,
    say: (of: EntryForm) => React.ReactNode
  ): { label: string; mine: React.ReactNode; theirs: React.ReactNode } => ({
    label,
    mine: say(form) || undefined,
    theirs: say(other) || undefined
  });
  return (
    <ConflictDialog
      parts={[
        part(strings.entryTitle, ({ title }) => title),
        part(strings.entryFolder, ({ folder }) => folder || strings.noFolder),
        part(strings.entryBody, ({ body }) => body && <RichTextView html={body} />),
        part(strings.links, ({ links }) => links.map(({ title, url }) => title || url).join(', ')),
        part(strings.homework, ({ homework }) => homework.title)
      ]}
      mineAsText={[form.title, plainText(form.body), form.homework.title, plainText(form.homework.body)].filter(Boolean).join('\n\n')}
      onKeepMine={state.keepMine}
      onTakeTheirs={state.takeTheirs}
      onLater={state.decideLater}
    />
  );
}
