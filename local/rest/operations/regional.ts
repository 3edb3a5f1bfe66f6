import type { Entity } from '../odata/entity';
import { answer, operation, step } from '../registry';
import { regional } from '../siteTime';

const timeZone: Entity = {
  type: 'SP.TimeZone',
  path: 'Web/RegionalSettings/TimeZone',
  defaults: {
    Description: () => '(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris',
    Id: () => regional.timeZoneId,
    Information: () => ({ Bias: -60, DaylightBias: -60, StandardBias: 0 })
  }
};

step('web', 'regionalsettings', () => ({ kind: 'regionalSettings' }));
step('regionalSettings', 'timezone', () => ({ kind: 'timeZone' }));

operation('timeZone', 'GET', '', 'TimeZone_Get', 'D', () => answer.entity(timeZone));

/** French: weeks start on Monday, 24 hours, day before month. */
operation('regionalSettings', 'GET', '', 'RegionalSettings_Get', 'D', () =>
  answer.entity({
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    defaults: {
      AdjustHijriDays: () => 0,
      AlternateCalendarType: () => 0,
      AM: () => '',
      CalendarType: () => 1,
      Collation: () => 25,
      CollationLCID: () => 2070,
      DateFormat: () => 1,
      DateSeparator: () => '/',
      DecimalSeparator: () => ',',
      DigitGrouping: () => '3;0',
      FirstDayOfWeek: () => 1,
      FirstWeekOfYear: () => 2,
      IsEastAsia: () => false,
      IsRightToLeft: () => false,
      IsUIRightToLeft: () => false,
      ListSeparator: () => ';',
      LocaleId: () => regional.lcid,
      NegativeSign: () => '-',
      NegNumberMode: () => 1,
      PM: () => '',
      PositiveSign: () => '',
      ShowWeeks: () => true,
      ThousandSeparator: () => '\u202f',
      Time24: () => true,
      TimeMarkerPosition: () => 0,
      TimeSeparator: () => ':',
      WorkDayEndHour: () => 1020,
      WorkDays: () => 62,
      WorkDayStartHour: () => 480
    },
    links: { TimeZone: () => timeZone }
  })
);
