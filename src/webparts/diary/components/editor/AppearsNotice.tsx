import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { School } from '../../../../domain/types';
import { useClock } from '../../../../ui/dates/useClock';
import { checkClass } from '../../../../ui/form/Field';
import { Icon } from '../../../../ui/icons/Icon';
import { delayOf } from './appearing';
import type { LessonBase, LessonForm } from './form';
import styles from './LessonEditor.module.scss';
import { useEditorStrings } from './loc/strings';
import { useMomentWords } from '../appearance/useMomentWords';

interface AppearsNoticeProps {
  form: LessonForm;
  base: LessonBase;
  school: School;
  onEdit: (change: Partial<LessonForm>) => void;
}

/** Says when pupils will see what is about to be published, where they must wait, and lets the author say that it is urgent. */
export function AppearsNotice({ form, base, school, onEdit }: AppearsNoticeProps): React.ReactElement | null {
  const { appearing: strings } = useEditorStrings();
  const clock = useClock(school.timeZone);
  const words = useMomentWords();
  const calendar = React.useMemo(() => calendarOf(school), [school]);
  const moment = delayOf(form, base, clock, calendar);
  if (moment === undefined) return null;
  return (
    <section className={styles.appearing} data-ent-appears={form.urgent ? 'now' : moment}>
      <p role="status">
        <Icon name="clock" /> {form.urgent ? strings.now : strings.later(words(moment))}
      </p>
      {!form.urgent && <p className={styles.by}>{strings.why}</p>}
      <label className={checkClass}>
        <input type="checkbox" checked={form.urgent} onChange={(event) => onEdit({ urgent: event.target.checked })} />
        {strings.urgent}
      </label>
    </section>
  );
}
