import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { dayInZone, isDay } from '../../../../../domain/days';
import type { OwnWork, OwnWorkContent } from '../../../../../domain/diary/ownWork';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { DateField } from '../../../../../ui/dateField/DateField';
import { formatDayOfMonth, formatTime } from '../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Field, inputClass, labelClass, problemId } from '../../../../../ui/form/Field';
import { RichText } from '../../../../../ui/richText/RichText';
import { useLanguage } from '../../../../../ui/root/language';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { LONGEST_TITLE } from './form';
import { useOwnWorkStrings } from './loc/strings';
import { useOwnWorkForm } from './useOwnWorkForm';

export interface OwnWorkFormProps {
  classNumber: number;
  school: School;
  today: Day;
  /** Undefined for new work. */
  known?: OwnWork;
  /** Names proposed for the subject. */
  subjects: readonly string[];
  onSave: (content: OwnWorkContent, known: OwnWork | undefined, token: string) => Promise<void>;
  onClose: () => void;
}

/** One piece of work that a pupil sets for himself or herself. */
export function OwnWorkForm({ classNumber, school, today, known, subjects, onSave, onClose }: OwnWorkFormProps): React.ReactElement {
  const strings = useOwnWorkStrings();
  const language = useLanguage();
  const id = useId('own');
  const form = useOwnWorkForm({ classNumber, today, known, onSave, onClose });
  const { content, problem, refusals, saving, edit } = form;
  const title = React.useRef<HTMLInputElement>(null);
  // What the person came to write; the dialog, once shown, takes the focus to its first button.
  React.useEffect(() => title.current?.focus(), []);
  React.useEffect(() => {
    if (refusals > 0) title.current?.closest('dialog')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const footer = (
    <>
      {form.error !== undefined && <ErrorBanner error={form.error} onRetry={form.submit} />}
      {form.error !== undefined && <p>{strings.keptOnDevice}</p>}
      <Button tone="primary" disabled={saving} onClick={form.submit}>
        {saving ? strings.saving : known ? strings.save : strings.add}
      </Button>
    </>
  );
  return (
    <SidePanel title={known ? strings.editTitle : strings.addTitle} subtitle={strings.private} onClose={onClose}>
      <PanelBody footer={footer}>
        {form.restoredAt !== undefined && (
          <Notice live actions={<Button onClick={form.dropRestored}>{strings.restoredDrop}</Button>}>
            {strings.restored(
              formatDayOfMonth(dayInZone(form.restoredAt, school.timeZone), language),
              formatTime(new Date(form.restoredAt), language, school.timeZone)
            )}
          </Notice>
        )}
        <Field id={`${id}-title`} label={strings.title} problem={problem === 'title' ? strings.titleMissing : undefined}>
          <input
            ref={title}
            id={`${id}-title`}
            className={inputClass}
            value={content.title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            aria-invalid={problem === 'title'}
            aria-describedby={problemId(`${id}-title`)}
            onChange={(event) => edit({ title: event.target.value })}
          />
        </Field>
        <DateField
          label={strings.dueDay}
          value={isDay(content.dueDay) ? content.dueDay : undefined}
          min={today}
          warn={(day) => (calendarOf(school).isSchoolDay(day) ? undefined : strings.noSchool)}
          problem={problem === 'day' ? strings.dayMissing : undefined}
          // 0 is no day: saving says so.
          onChange={(day) => edit({ dueDay: day ?? 0 })}
        />
        <Field id={`${id}-subject`} label={strings.subject}>
          <input
            id={`${id}-subject`}
            className={inputClass}
            value={content.subject}
            list={`${id}-subjects`}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            onChange={(event) => edit({ subject: event.target.value })}
          />
        </Field>
        <datalist id={`${id}-subjects`}>
          {subjects.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <span id={`${id}-body`} className={labelClass}>
          {strings.details}
        </span>
        <RichText labelledBy={`${id}-body`} value={content.body} onChange={(body) => edit({ body })} />
        {problem === 'tooLong' && <Notice tone="warning">{strings.tooLong}</Notice>}
      </PanelBody>
    </SidePanel>
  );
}
