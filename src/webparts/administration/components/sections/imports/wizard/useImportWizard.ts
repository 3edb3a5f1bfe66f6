import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { ColumnMapping, ImportKind } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';
import type { Day, School } from '../../../../../../domain/types';
import type { JournalledImport } from '../../../../../../lists/repositories/register';
import { useLanguage } from '../../../../../../ui/root/language';
import { useServices } from '../../../shell/services';
import { useRegisterKey } from '../../../shell/useRegister';
import { weekdayName } from '../../school/weekdayName';
import { firstChoices, optionsOf, ownerOf, seenOften, type Choices } from '../columns/choices';
import { readSource } from '../file/readSource';
import type { Source, SourceRefusal } from '../file/types';
import type { ImportTools } from '../importTools';
import { pause } from '../pause';
import { comparePlans } from '../preview/planLists';
import { useImportRun, type ImportRun } from '../run/useImportRun';
import type { Shown } from './types';

export type Stage =
  | { kind: 'file'; reading?: string; refused?: { name: string; refusal: SourceRefusal } }
  | { kind: 'columns' }
  /** The plan is made, or could not be. */
  | { kind: 'planning'; error?: unknown }
  /** `changed`: the register has changed since the person said yes. */
  | { kind: 'preview'; shown: Shown; changed: boolean }
  /** The plan is made anew from what is stored now; the person has said yes. */
  | { kind: 'checking'; shown: Shown; resuming: boolean; error?: unknown }
  | { kind: 'run'; shown: Shown };

export interface WizardInput {
  kind: ImportKind;
  tools: ImportTools;
  /** The last import of this kind, whose columns are looked for first. */
  remembered: JournalledImport | undefined;
  school: School;
  calendar: SchoolCalendar;
  today: Day;
  register: Register;
}

export interface ImportWizardControl {
  stage: Stage;
  source: Source | undefined;
  mapping: ColumnMapping;
  choices: Choices;
  run: ImportRun;
  open: (file: File) => void;
  setMapping: (mapping: ColumnMapping) => void;
  setChoices: (choices: Choices) => void;
  toFile: () => void;
  toColumns: () => void;
  toPreview: () => void;
  /** Writes what is shown, if it is still what would be written; shows the person what is, otherwise. */
  confirm: () => void;
  /** Writes what a run has left. */
  resume: () => void;
}

/** One import from its file to its result. Whatever is under way when another thing is asked for is dropped; what is being written is not. */
export function useImportWizard(input: WizardInput): ImportWizardControl {
  const { kind, tools, remembered, school, calendar, today, register } = input;
  const services = useServices();
  const queries = useQueryClient();
  const registerKey = useRegisterKey();
  const language = useLanguage();
  const [stage, setStage] = React.useState<Stage>({ kind: 'file' });
  const [source, setSource] = React.useState<Source>();
  const [mapping, setMapping] = React.useState<ColumnMapping>({});
  const [choices, setChoices] = React.useState(() => firstChoices(school));
  const run = useImportRun();
  const turn = React.useRef(0);
  React.useEffect(
    () => () => {
      turn.current = -1;
    },
    []
  );

  /** Does a piece of work; `failed` says what to show when it cannot be done. */
  const attempt = (work: (isCurrent: () => boolean) => Promise<void>, failed: (error: unknown) => void): void => {
    const own = ++turn.current;
    const isCurrent = (): boolean => turn.current === own;
    work(isCurrent).catch((error: unknown) => {
      if (isCurrent()) failed(error);
      else console.error('ENT: an import that was left failed.', error);
    });
  };

  const open = (file: File): void => {
    setStage({ kind: 'file', reading: file.name });
    attempt(
      async (isCurrent) => {
        const read = await readSource(file, { kind, tools, school, calendar });
        if (!isCurrent()) return;
        if (!read.source) {
          setStage({ kind: 'file', refused: { name: file.name, refusal: read.refusal } });
          return;
        }
        setSource(read.source);
        if (read.source.kind === 'table') {
          setMapping(tools.applyRemembered(kind, read.source.table.headers, remembered?.mapping ?? {}));
        } else {
          setChoices({ ...choices, ...ownerOf(read.source.calendar.name, register) });
        }
        setStage({ kind: 'columns' });
      },
      (error) => {
        console.error('ENT: the file could not be read.', error);
        setStage({ kind: 'file', refused: { name: file.name, refusal: { reason: 'unreadable' } } });
      }
    );
  };

  const planFrom = async (base: Register, from: Source): Promise<Shown> => {
    await pause();
    const options = optionsOf(kind, choices, school, today, (weekday) => weekdayName(weekday, language));
    const plan =
      from.kind === 'table'
        ? tools.planImport(kind, from.table, mapping, base, options)
        : tools.planFromTimetableSlots(seenOften(from.calendar.slots, choices.seenAtLeast).kept, base, options);
    return { plan, register: base };
  };

  const toPreview = (): void => {
    if (!source) return;
    setStage({ kind: 'planning' });
    attempt(
      async (isCurrent) => {
        const shown = await planFrom(register, source);
        if (isCurrent()) setStage({ kind: 'preview', shown, changed: false });
      },
      (error) => setStage({ kind: 'planning', error })
    );
  };

  const write = (shown: Shown, resuming: boolean): void => {
    if (!source) return;
    setStage({ kind: 'checking', shown, resuming });
    attempt(
      async (isCurrent) => {
        const stored = await queries.fetchQuery({
          queryKey: registerKey,
          queryFn: ({ signal }) => services.register.load(signal),
          staleTime: 0
        });
        const fresh = await planFrom(stored, source);
        if (!isCurrent()) return;
        const verdict = comparePlans(shown, fresh);
        if (verdict === 'other' || (verdict === 'rest' && !resuming)) {
          setStage({ kind: 'preview', shown: fresh, changed: true });
          return;
        }
        setStage({ kind: 'run', shown: fresh });
        const placesWait = run.state.kind === 'ended' && run.state.result.places === 'waiting';
        if (fresh.plan.changes.length === 0 && !placesWait) {
          run.end(fresh);
          return;
        }
        const columns = source.kind === 'table' ? tools.rememberMapping(kind, mapping, source.table.headers) : (remembered?.mapping ?? {});
        run.start(fresh, { kind, fileName: source.name, day: today, mapping: columns });
      },
      (error) => setStage({ kind: 'checking', shown, resuming, error })
    );
  };

  return {
    stage,
    source,
    mapping,
    choices,
    run,
    open,
    setMapping,
    setChoices,
    toFile: () => {
      turn.current++;
      setStage({ kind: 'file' });
    },
    toColumns: () => {
      turn.current++;
      setStage({ kind: 'columns' });
    },
    toPreview,
    confirm: () => {
      if (stage.kind === 'preview') write(stage.shown, false);
      if (stage.kind === 'checking') write(stage.shown, stage.resuming);
    },
    resume: () => {
      if (stage.kind === 'run') write(stage.shown, true);
    }
  };
}
