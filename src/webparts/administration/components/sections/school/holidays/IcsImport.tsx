import * as React from 'react';
import type { DayRange, HolidayZone } from '../../../../../../domain/calendar/types';
import type { Day } from '../../../../../../domain/types';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { FileDrop } from '../../../../../../ui/fileDrop/FileDrop';
import type { FileTask } from '../../../../../../ui/fileDrop/types';
import { Field, hintId, inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import styles from './Ics.module.scss';
import { IcsPreview } from './IcsPreview';
import { useIcsFile } from './useIcsFile';

/** Bytes; the ministry's file of a zone has some twenty thousand. */
const BYTES_AT_MOST = 5_000_000;
const ACCEPTED = ['.ics'];
/** Read at once, and shown below: nothing to list. */
const NO_FILES: readonly FileTask[] = [];

interface IcsImportProps {
  today: Day;
  ownZone: HolidayZone | undefined;
  known: readonly DayRange[];
  onConfirm: (merged: DayRange[]) => void;
}

/** The ministry's file of holidays: dropped, shown, and only then taken. */
export function IcsImport({ today, ownZone, known, onConfirm }: IcsImportProps): React.ReactElement {
  const strings = useSchoolStrings();
  const words = strings.ics;
  const id = useId('ics');
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { state, open, choose, clear } = useIcsFile(today, ownZone);
  const zones = state.kind === 'read' || state.kind === 'zoneNeeded' ? state.zones : undefined;
  const shown = state.kind === 'read' || state.kind === 'zoneNeeded' ? state.name : undefined;

  React.useEffect(() => {
    if (shown !== undefined) heading.current?.focus();
  }, [shown]);

  const end = (): void => {
    clear();
    root.current?.querySelector('button')?.focus();
  };

  return (
    <div ref={root}>
      <FileDrop
        label={words.label}
        hint={words.hint}
        accept={ACCEPTED}
        maxBytes={BYTES_AT_MOST}
        checkNames={false}
        files={NO_FILES}
        onFiles={([file]) => file && open(file)}
      />
      <div role="status">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {state.kind === 'unreadable' && <Notice tone="warning">{words.unreadable}</Notice>}
        {state.kind === 'refused' && (
          <Notice tone="warning">
            {words.refused[state.refusal.reason]} {state.refusal.line !== undefined && words.refusedLine(state.refusal.line)}
          </Notice>
        )}
      </div>
      {shown !== undefined && (
        <section aria-labelledby={id} className={styles.preview} data-ent-state="ics-preview">
          <h4 ref={heading} id={id} tabIndex={-1}>
            {words.preview(shown)}
          </h4>
          {zones && (
            <Field id={`${id}-zone`} label={words.zone} hint={words.zoneHint}>
              <select
                id={`${id}-zone`}
                className={inputClass}
                value={state.kind === 'read' ? state.zone : ''}
                aria-describedby={hintId(`${id}-zone`)}
                onChange={(event) => {
                  const zone = zones.find((each) => each === event.target.value);
                  if (zone) choose(zone);
                }}
              >
                {state.kind === 'zoneNeeded' && (
                  <option value="" disabled>
                    {words.chooseZone}
                  </option>
                )}
                {zones.map((zone) => (
                  <option key={zone} value={zone}>
                    {strings.identity.zones[zone]}
                  </option>
                ))}
              </select>
            </Field>
          )}
          {state.kind === 'read' && (
            <IcsPreview
              read={state.read}
              ownZone={ownZone}
              known={known}
              onConfirm={(merged) => {
                end();
                onConfirm(merged);
              }}
              onCancel={end}
            />
          )}
        </section>
      )}
    </div>
  );
}
