import * as React from 'react';
import type { DayRange } from '../../../../../../domain/calendar/types';
import type { Day, School } from '../../../../../../domain/types';
import type { Described } from '../card/CardConflict';
import { CardFrame } from '../card/CardFrame';
import type { Card, CardSpec } from '../card/types';
import { useSchoolStrings } from '../loc/strings';
import { useDescribeRanges } from '../ranges/describeRanges';
import { RangeList } from '../ranges/RangeList';
import { isRanges } from '../ranges/rangesForm';
import { IcsImport } from './IcsImport';
import { YearOverview } from './YearOverview';

export const holidaysSpec: CardSpec<DayRange[]> = {
  key: 'holidays',
  pick: ({ holidays }) => holidays,
  changes: (holidays) => ({ holidays }),
  accepts: isRanges
};

interface HolidaysCardProps {
  card: Card<DayRange[]>;
  school: School;
  today: Day;
}

/** The days without lessons: from the ministry's file, by hand, and the year that they make. */
export function HolidaysCard({ card, school, today }: HolidaysCardProps): React.ReactElement {
  const strings = useSchoolStrings();
  const words = strings.holidays;
  const lines = useDescribeRanges();
  const { form } = card;
  const shown = React.useMemo(() => ({ ...school, holidays: form }), [school, form]);
  const describe = (ranges: DayRange[]): Described[] => [{ label: words.list, lines: lines(ranges) }];
  const save = (): boolean => {
    card.save();
    return true;
  };
  return (
    <RangeList
      heading={words.list}
      empty={words.none}
      addLabel={words.add}
      labels={words}
      ranges={form}
      today={today}
      onChange={card.change}
    >
      {(list) => (
        <>
          <CardFrame card={card} timeZone={school.timeZone} intro={words.intro} describe={describe} onSave={save}>
            <IcsImport today={today} ownZone={school.zone} known={form} onConfirm={card.save} />
            {list}
          </CardFrame>
          <YearOverview school={shown} today={today} />
        </>
      )}
    </RangeList>
  );
}
