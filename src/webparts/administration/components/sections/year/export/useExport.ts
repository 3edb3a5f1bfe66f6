import * as React from 'react';
import { dayInZone } from '../../../../../../domain/days';
import type { DocumentsOutcome } from '../../../../../../domain/exports/readMe';
import type { ListKey } from '../../../../../../domain/exports/words';
import { isAbort } from '../../../../../../lists/sp';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useLanguage } from '../../../../../../ui/root/language';
import { saveFile } from '../../../../../../ui/saveFile';
import { useServices } from '../../../shell/services';
import { readExport } from './readExport';

/** The register is read, files are written, a list is read, a document is read. */
export type ExportStep = 'reading' | 'writing' | { list: ListKey } | { document: string };

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'working'; step: ExportStep; done: number; total: number; stopping: boolean }
  | { kind: 'done'; name: string; files: number; bytes: number; missing: string[]; documents: DocumentsOutcome }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: unknown };

export interface Export {
  state: ExportState;
  /** Whether the documents come too. */
  withDocuments: boolean;
  setWithDocuments: (wanted: boolean) => void;
  start: () => void;
  /** Stops what is being read; nothing is saved then. */
  stop: () => void;
}

/** Reads the school anew, makes one ZIP of it and hands it to the browser. Nothing is written to SharePoint. */
export function useExport(): Export {
  const { register, administration, wholeLists } = useServices();
  const { schoolUrl, now } = useIdentity();
  const language = useLanguage();
  const [state, setState] = React.useState<ExportState>({ kind: 'idle' });
  const [withDocuments, setWithDocuments] = React.useState(true);
  const controller = React.useRef<AbortController>();

  const run = async (own: AbortController): Promise<ExportState> => {
    const { signal } = own;
    const tell =
      (step: ExportStep) =>
      (done: number, total: number): void => {
        if (controller.current === own) setState({ kind: 'working', step, done, total, stopping: signal.aborted });
      };
    tell('reading')(0, 0);
    try {
      const [{ school }, lists, { makeZip }] = await Promise.all([
        administration.school(),
        wholeLists(),
        import(/* webpackChunkName: 'ent-admin-year-zip' */ './makeZip')
      ]);
      const parts = await readExport(register, signal, tell('reading'));
      signal.throwIfAborted();
      const instant = now().getTime();
      const given = { school, ...parts, today: dayInZone(instant, school.timeZone), now: instant, host: new URL(schoolUrl).hostname };
      const { zip, ...made } = await makeZip({
        ...{ given, lists, withDocuments, language, signal },
        onFile: tell('writing'),
        onList: (step, done, total) => tell(step)(done, total)
      });
      signal.throwIfAborted();
      saveFile(made.name, zip);
      return { kind: 'done', ...made, bytes: zip.size };
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
  return { state, withDocuments, setWithDocuments, start, stop };
}
