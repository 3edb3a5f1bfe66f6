import * as React from 'react';
import type { Link } from '../../../../domain/diary/links';
import type { HomeworkContent } from '../../../../domain/types';
import { ConflictDialog, type ConflictPart } from '../../../../ui/conflict/ConflictDialog';
import { formatDay, formatDuration, formatInstant } from '../../../../ui/dates/formatDates';
import { plainText } from '../../../../ui/richText/sanitise';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage, type Language } from '../../../../ui/root/language';
import type { DiaryStrings } from '../loc/fr';
import { useDiaryStrings } from '../loc/strings';
import { hasHomework, type LessonForm } from './form';
import { useEditorStrings } from './loc/strings';
import type { Theirs } from './saving';
import type { LessonEditorState } from './useLessonEditor';

function richText(html: string): React.ReactNode {
  return html ? <RichTextView html={html} /> : undefined;
}

function linkList(links: readonly Link[] = []): React.ReactNode {
  if (links.length === 0) return undefined;
  return (
    <ul>
      {links.map(({ url, title }) => (
        <li key={url}>{title}</li>
      ))}
    </ul>
  );
}

function describeHomework(work: HomeworkContent | undefined, strings: DiaryStrings, language: Language): React.ReactNode {
  if (!work || !hasHomework(work)) return undefined;
  const details = [
    strings.dueOn(formatDay(work.dueDay, language)),
    work.minutes > 0 && formatDuration(work.minutes, language),
    work.toHandIn && strings.toHandIn
  ];
  return (
    <>
      <p>{work.title}</p>
      <p>{details.filter(Boolean).join(' · ')}</p>
      {richText(work.body)}
      {linkList(work.links)}
    </>
  );
}

function partsOf(form: LessonForm, theirs: Theirs, strings: DiaryStrings, linksLabel: string, language: Language): ConflictPart[] {
  const homework = (content: HomeworkContent): ConflictPart => ({
    label: strings.homework,
    mine: describeHomework(form.homework, strings, language),
    theirs: describeHomework(content, strings, language)
  });
  // What the other version says nothing of is not part of the choice.
  const stays = (label: string, mine: React.ReactNode): ConflictPart[] =>
    mine ? [{ label, mine, theirs: <p>{strings.staysYours}</p> }] : [];
  if (theirs.kind === 'homework')
    return [
      homework(theirs.row),
      ...stays(strings.sessionTitle, form.title || undefined),
      ...stays(strings.sessionBody, richText(form.body)),
      ...stays(linksLabel, linkList(form.links))
    ];
  const text: ConflictPart[] = [
    { label: strings.sessionTitle, mine: form.title || undefined, theirs: theirs.row.title || undefined },
    { label: strings.sessionBody, mine: richText(form.body), theirs: richText(theirs.row.body) }
  ];
  if (form.links.length > 0 || (theirs.row.links ?? []).length > 0) {
    text.push({ label: linksLabel, mine: linkList(form.links), theirs: linkList(theirs.row.links) });
  }
  if (theirs.kind === 'draft' && theirs.row.homework) return [...text, homework(theirs.row.homework)];
  return [...text, ...stays(strings.homework, describeHomework(form.homework, strings, language))];
}

/** Both versions of what two people wrote, when saving or reopening met the other's. */
export function LessonConflict({ editor, timeZone }: { editor: LessonEditorState; timeZone: string }): React.ReactElement | null {
  const strings = useDiaryStrings();
  const { links: linkStrings } = useEditorStrings();
  const language = useLanguage();
  const { save, form } = editor;
  if (save.kind !== 'conflict') return null;
  const { row } = save.theirs;
  const links = [...form.links, ...(form.homework.links ?? [])].map(({ title, url }) => `${title} ${url}`);
  const mineAsText = [form.title, plainText(form.body), form.homework.title, plainText(form.homework.body), ...links]
    .filter(Boolean)
    .join('\n\n');
  return (
    <ConflictDialog
      parts={partsOf(form, save.theirs, strings, linkStrings.title, language)}
      savedBy={row.editor ? { who: row.editor, when: formatInstant(new Date(row.modified), language, timeZone) } : undefined}
      mineAsText={mineAsText}
      onKeepMine={editor.keepMine}
      onTakeTheirs={editor.takeTheirs}
      onLater={editor.decideLater}
    />
  );
}
