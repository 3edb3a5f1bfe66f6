import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { ConflictError } from '../../../../../lists/errors';
import type { Note } from '../../../../../lists/repositories/diary/types';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { useIdentity } from '../../../../../ui/root/identity';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import type { WeekLesson } from '../../teacher/weekLessons';
import { isTooLong } from '../form';
import { newToken } from '../saving';

export type NoteState = { kind: 'idle' | 'saving' | 'tooLong' } | { kind: 'saved'; at: Date } | { kind: 'failed'; error: unknown };

export interface NoteEditor {
  text: string;
  /** True when the text is not stored. */
  changed: boolean;
  state: NoteState;
  /** True once another window's text was put before ours. */
  merged: boolean;
  /** True when the text lay on this device, never saved. */
  restored: boolean;
  edit: (text: string) => void;
  /** Stores what is not stored; leaving the field does. */
  save: () => void;
}

/** Typing must have stopped for so long before a note is stored by itself. */
const REST_MS = 2000;

const isText = (value: unknown): value is { text: string; token: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { text?: unknown }).text === 'string' &&
  typeof (value as { token?: unknown }).token === 'string';

/**
 * A note that stores itself, one write after the other. What another window wrote meanwhile is put before what is typed here: of a note
 * nobody wants to choose between two versions.
 */
export function useNote(lesson: WeekLesson, teacherNumber: number, opened: Note | undefined): NoteEditor {
  const { diaryParts } = useRepositories();
  const { now } = useIdentity();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const device = useDeviceDraft(`note|${teacherNumber}|${lesson.key}`, isText);
  const found = device.found?.value;
  const [text, setText] = React.useState(found?.text ?? opened?.body ?? '');
  const [stored, setStored] = React.useState(opened?.body ?? '');
  const [state, setState] = React.useState<NoteState>({ kind: 'idle' });
  const [merged, setMerged] = React.useState(false);
  const latest = React.useRef({ text, stored, known: opened, token: found?.token ?? newToken(), running: false });
  const alive = React.useRef(true);
  const timer = React.useRef<number>();

  const put = (next: string): void => {
    latest.current.text = next;
    if (alive.current) setText(next);
    if (next === latest.current.stored) device.forget();
    else device.keep({ text: next, token: latest.current.token });
  };

  const stands = (note: Note): void => {
    Object.assign(latest.current, { known: note, stored: note.body, token: newToken() });
    if (!alive.current) return;
    setStored(note.body);
    if (latest.current.text === note.body) device.forget();
  };

  const save = (): void => {
    window.clearTimeout(timer.current);
    const { text: body, known, token, running } = latest.current;
    if (running || body === latest.current.stored) return;
    if (isTooLong(body)) {
      setState({ kind: 'tooLong' });
      return;
    }
    latest.current.running = true;
    if (alive.current) setState({ kind: 'saving' });
    diaryParts.notes.save({ ...lesson, teacherNumber }, body, known, token).then(
      (note) => {
        latest.current.running = false;
        stands(note);
        if (alive.current) setState({ kind: 'saved', at: now() });
        queries.invalidateQueries({ queryKey: keys.diary }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
        // What was typed meanwhile.
        save();
      },
      (error: unknown) => {
        latest.current.running = false;
        if (error instanceof ConflictError) {
          const theirs = error.theirs as Note;
          const ours = latest.current.text;
          stands(theirs);
          if (!ours.includes(theirs.body)) {
            put([theirs.body, ours].filter(Boolean).join('\n'));
            if (alive.current) setMerged(true);
          }
          save();
          return;
        }
        console.error('ENT: a note was not saved.', error);
        if (alive.current) setState({ kind: 'failed', error });
      }
    );
  };
  const saveNow = React.useRef(save);
  saveNow.current = save;
  React.useEffect(
    () => () => {
      alive.current = false;
      // The panel closed on a note that is still being typed.
      saveNow.current();
    },
    []
  );

  return {
    text,
    changed: text !== stored,
    state,
    merged,
    restored: found !== undefined && found.text !== (opened?.body ?? ''),
    edit: (next) => {
      put(next);
      setState({ kind: 'idle' });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => saveNow.current(), REST_MS);
    },
    save
  };
}
