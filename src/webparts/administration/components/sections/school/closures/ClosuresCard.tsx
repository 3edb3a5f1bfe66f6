import * as React from 'react';
import { closureNotice } from '../../../../../../domain/calendar/closures';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayRange } from '../../../../../../domain/calendar/types';
import type { Day, School } from '../../../../../../domain/types';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { formatDay } from '../../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useUiStrings } from '../../../../../../ui/loc/strings';
import { useLanguage } from '../../../../../../ui/root/language';
import type { Described } from '../card/CardConflict';
import { CardFrame } from '../card/CardFrame';
import type { Card, CardSpec } from '../card/types';
import { useSchoolStrings } from '../loc/strings';
import { useDescribeRanges } from '../ranges/describeRanges';
import { RangeList } from '../ranges/RangeList';
import { isRanges } from '../ranges/rangesForm';
import styles from './Closures.module.scss';

export const closuresSpec: CardSpec<DayRange[]> = {
  key: 'closures',
  pick: ({ closures }) => closures,
  changes: (closures) => ({ closures }),
  accepts: isRanges
};

interface ClosuresCardProps {
  card: Card<DayRange[]>;
  school: School;
  today: Day;
}

/** When the ENT is closed to pupils and guardians, with the very sentence that they will read. */
export function ClosuresCard({ card, school, today }: ClosuresCardProps): React.ReactElement {
  const strings = useSchoolStrings();
  const { closed } = useUiStrings();
  const language = useLanguage();
  const words = strings.closures;
  const lines = useDescribeRanges();
  const [asking, setAsking] = React.useState(false);
  const { form } = card;
  const calendar = React.useMemo(() => createSchoolCalendar({ ...school, closures: form }), [school, form]);
  const isClosed = React.useMemo(() => createSchoolCalendar(school).closureAt(today) !== undefined, [school, today]);
  const now = closureNotice(calendar, today);

  const describe = (ranges: DayRange[]): Described[] => [{ label: words.list, lines: lines(ranges) }];
  const save = (): boolean => {
    if (now && !isClosed) setAsking(true);
    else card.save();
    return true;
  };
  const detail = (range: DayRange): React.ReactNode => {
    const notice = closureNotice(calendar, range.first);
    if (range.last < today || !notice) return null;
    return (
      <figure className={styles.sentence}>
        <figcaption>{words.preview}</figcaption>
        <blockquote>
          <strong>{closed.title}</strong>
          <span>{closed.until(notice.title, formatDay(notice.opensOn, language))}</span>
        </blockquote>
      </figure>
    );
  };
  return (
    <>
      <RangeList
        heading={words.list}
        empty={words.none}
        addLabel={words.add}
        labels={words}
        ranges={form}
        today={today}
        onChange={card.change}
        detail={detail}
      >
        {(list) => (
          <CardFrame card={card} timeZone={school.timeZone} intro={words.intro} describe={describe} onSave={save}>
            <Notice>{words.advisory}</Notice>
            {list}
          </CardFrame>
        )}
      </RangeList>
      {asking && now && (
        <ConfirmDialog
          title={words.nowTitle}
          consequences={[words.nowWhat(formatDay(now.opensOn, language)), words.nowBack]}
          confirmLabel={words.now}
          onConfirm={() => {
            setAsking(false);
            card.save();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
