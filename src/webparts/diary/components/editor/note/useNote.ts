import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { ConflictError } from '../../../../../lists/errors';
import type { Note } from '../../../../../lists/repositories/diary/types';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { useIdentity } from '../../../../../ui/root/identity';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import type { WeekLesson } from '../../teacher/weekLessons';
import { isTooLong } from '../form';
import { newToken } from '../../../../../ui/newToken';

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

/** What lies on the device: the text, the token of its save and the version of the note that it goes on from. */
interface KeptNote {
  text: string;
  token: string;
  base: string;
}

function isKeptNote(value: unknown): value is KeptNote {
  if (typeof value !== 'object' || value === null) return false;
  const { text, token, base } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof token === 'string' && typeof base === 'string';
}

const versionOf = (note: Note | undefined): string => note?.rows[0]?.etag ?? '';

/** Both texts, unless ours says theirs already. */
function together(theirs: string, ours: string): string {
  return ours.includes(theirs) ? ours : [theirs, ours].filter(Boolean).join('\n');
}

/**
 * A note that stores itself, one write after the other. What another window wrote meanwhile is put before what is typed here: of a note
 * nobody wants to choose between two versions.
 */
export function useNote(lesson: WeekLesson, teacherNumber: number, opened: Note | undefined): NoteEditor {
  const { diaryParts } = useRepositories();
  const { now } = useIdentity();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const device = useDeviceDraft(`note|${teacherNumber}|${lesson.key}`, isKeptNote);
  const found = device.found?.value;
  const [beginning] = React.useState(() => {
    const body = opened?.body ?? '';
    if (!found || found.text === body) return { text: body, merged: false };
    // Another device wrote since: what lay here must not go over it.
    const text = found.base === versionOf(opened) ? found.text : together(body, found.text);
    return { text, merged: text !== found.text };
  });
  const [text, setText] = React.useState(beginning.text);
  const [stored, setStored] = React.useState(opened?.body ?? '');
  const [state, setState] = React.useState<NoteState>({ kind: 'idle' });
  const [merged, setMerged] = React.useState(beginning.merged);
  const latest = React.useRef({ text: beginning.text, stored, known: opened, token: found?.token ?? newToken(), running: false });
  const alive = React.useRef(true);
  const timer = React.useRef<number>();

  const put = (next: string): void => {
    latest.current.text = next;
    if (alive.current) setText(next);
    if (next === latest.current.stored) device.forget();
    else device.keep({ text: next, token: latest.current.token, base: versionOf(latest.current.known) });
  };

  const stands = (note: Note): void => {
    Object.assign(latest.current, { known: note, stored: note.body, token: newToken() });
    if (alive.current) setStored(note.body);
    // Also once the panel is closed: what stays on the device would one day come back over something newer.
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
          const both = together(theirs.body, ours);
          if (both !== ours) {
            put(both);
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
    restored: beginning.text !== (opened?.body ?? ''),
    edit: (next) => {
      put(next);
      setState({ kind: 'idle' });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => saveNow.current(), REST_MS);
    },
    save
  };
}
