import * as React from 'react';
import { dayInZone } from '../../../../../../domain/days';
import { isAbort } from '../../../../../../lists/sp';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useLanguage } from '../../../../../../ui/root/language';
import { saveFile } from '../../../../../../ui/saveFile';
import { useServices } from '../../../shell/services';
import { readExport } from './readExport';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'working'; step: 'reading' | 'writing'; done: number; total: number; stopping: boolean }
  | { kind: 'done'; name: string; files: number; bytes: number; missing: string[] }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: unknown };

export interface Export {
  state: ExportState;
  start: () => void;
  /** Stops before the next list or file; nothing is saved then. */
  stop: () => void;
}

/** Reads the school anew, makes one ZIP of it and hands it to the browser. Nothing is written to SharePoint. */
export function useExport(): Export {
  const { register, administration } = useServices();
  const { schoolUrl, now } = useIdentity();
  const language = useLanguage();
  const [state, setState] = React.useState<ExportState>({ kind: 'idle' });
  const controller = React.useRef<AbortController>();

  const run = async (own: AbortController): Promise<ExportState> => {
    const { signal } = own;
    const tell =
      (step: 'reading' | 'writing') =>
      (done: number, total: number): void => {
        if (controller.current === own) setState({ kind: 'working', step, done, total, stopping: signal.aborted });
      };
    tell('reading')(0, 0);
    try {
      const [{ school }, { makeZip }] = await Promise.all([
        administration.school(),
        import(/* webpackChunkName: 'ent-admin-year-zip' */ './makeZip')
      ]);
      const parts = await readExport(register, signal, tell('reading'));
      signal.throwIfAborted();
      const instant = now().getTime();
      const given = { school, ...parts, today: dayInZone(instant, school.timeZone), now: instant, host: new URL(schoolUrl).hostname };
      const { name, zip, files, missing } = await makeZip(given, language, signal, tell('writing'));
      signal.throwIfAborted();
      saveFile(name, zip);
      return { kind: 'done', name, files, bytes: zip.size, missing };
    } catch (error) {
      return signal.aborted && isAbort(error) ? { kind: 'stopped' } : { kind: 'failed', error };
    }
  };

  const start = (): void => {
    if (state.kind === 'working') return;
    const own = new AbortController();
    controller.current = own;
    run(own).then(
      (end) => {
        if (controller.current === own) setState(end);
      },
      (error: unknown) => console.error('ENT: the export could not be shown.', error)
    );
  };
  const stop = (): void => {
    controller.current?.abort();
    setState((last) => (last.kind === 'working' ? { ...last, stopping: true } : last));
  };
  React.useEffect(
    () => () => {
      controller.current?.abort();
      controller.current = undefined;
    },
    []
  );
  return { state, start, stop };
}
