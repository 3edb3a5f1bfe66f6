import * as React from 'react';
import { weekdayOf, weekIndexOf } from '../../../domain/days';
import type { Day } from '../../../domain/types';
import { DateField, type DateFieldProps } from '../../dateField/DateField';
import { DayRangeField, type DayRange } from '../../dateField/DayRangeField';
import { WeekPicker } from '../../weekPicker/WeekPicker';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

const today = 20261123;
const thisWeek = weekIndexOf(today);

function Dated(props: Partial<DateFieldProps>): React.ReactElement {
  const strings = useGalleryStrings();
  const [value, setValue] = React.useState(props.value);
  return <DateField label={strings.dayLabel} {...props} value={value} onChange={setValue} />;
}

export function DatesGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const [range, setRange] = React.useState<DayRange>({ first: 20261219, last: 20270103 });
  const [reversed, setReversed] = React.useState<DayRange>({ first: 20261219, last: 20261201 });
  const [week, setWeek] = React.useState(thisWeek);
  const [other, setOther] = React.useState(thisWeek + 2);
  const warn = (day: Day): string | undefined => (weekdayOf(day) > 5 ? strings.noSchool : undefined);
  return (
    <Group name="dates">
      <Specimen state="usual">
        <Dated value={20261124} hint={strings.dayHint} min={20260901} max={20270704} warn={warn} />
      </Specimen>
      <Specimen state="warning">
        <Dated value={20261128} warn={warn} />
      </Specimen>
      <Specimen state="empty">
        <Dated />
      </Specimen>
      <Specimen state="failed">
        <Dated value={20260714} min={20260901} />
        <Dated problem={strings.dayProblem} />
      </Specimen>
      <Specimen state="disabled">
        <Dated value={20261124} disabled />
      </Specimen>
      <Specimen state="several">
        <DayRangeField label={strings.closure} value={range} onChange={setRange} />
        <DayRangeField label={strings.closure} value={reversed} onChange={setReversed} />
      </Specimen>
      <Specimen state="week" wide>
        <WeekPicker week={week} thisWeek={thisWeek} parity="A" onChange={setWeek} />
        <WeekPicker week={other} thisWeek={thisWeek} onChange={setOther} />
      </Specimen>
    </Group>
  );
}
