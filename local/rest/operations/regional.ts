import type { Context } from '../context';
import { errors } from '../errors';
import type { Entity, Json } from '../odata/entity';
import { answer, operation, type Result, step } from '../registry';
import { type TimeZoneRow, timeZoneOf, timeZones } from '../sites/timeZones';
import { type SiteClock, isoSeconds, regional } from '../siteTime';
import { type Call, numberArgument, textArgument } from '../urlPath';

function timeZoneEntity(row: TimeZoneRow, path = 'Web/RegionalSettings/TimeZone'): Entity {
  return {
    type: 'SP.TimeZone',
    path,
    defaults: {
      Description: () => row.description,
      Id: () => row.id,
      Information: () => ({ Bias: row.bias, DaylightBias: row.daylightBias, StandardBias: 0 })
    }
  };
}

step('web', 'regionalsettings', () => ({ kind: 'regionalSettings' }));
step('regionalSettings', 'timezone', () => ({ kind: 'timeZone' }));
step('regionalSettings', 'timezones', () => ({ kind: 'timeZones' }));

operation('timeZone', 'GET', '', 'TimeZone_Get', 'D', (context) =>
  answer.entity(timeZoneEntity(timeZoneOf(context.store, context.site.siteNo)))
);

const pathOf = (row: TimeZoneRow): string => `Web/RegionalSettings/TimeZones/GetById(${row.id})`;

operation('timeZones', 'GET', '', 'TimeZones_List', 'D', () =>
  answer.many(
    'SP.ApiData.TimeZones',
    timeZones.map((row) => timeZoneEntity(row, pathOf(row)))
  )
);

function zoneById(call: Call): Result {
  const id = numberArgument(call, 'id');
  const row = timeZones.find((candidate) => candidate.id === id);
  if (!row) throw errors.invalidValue(String(id), 'SP.TimeZone');
  return answer.entity(timeZoneEntity(row, pathOf(row)));
}
operation('timeZones', 'GET', 'getbyid', 'TimeZones_GetById', 'D', (_context, _zones, call) => zoneById(call));
/** O: PnPjs posts it. */
operation('timeZones', 'POST', 'getbyid', 'TimeZones_PostGetById', 'O', (_context, _zones, call) => zoneById(call));

function converted(context: Context, call: Call, name: string, convert: (clock: SiteClock, moment: Date) => Date): Result {
  const text = textArgument(call, 'date');
  const moment = new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  const result = Number.isNaN(moment.getTime()) ? moment : convert(context.clockOf(context.site), moment);
  if (Number.isNaN(result.getTime())) throw errors.invalidValue(text, 'Edm.DateTime');
  const value: Json = name === 'UTCToLocalTime' ? isoSeconds(result).slice(0, -1) : isoSeconds(result);
  return answer.value(name, 'Edm.DateTime', value);
}

/** O: a wall clock is written without a zone. */
operation('timeZone', 'POST', 'utctolocaltime', 'TimeZone_UtcToLocalTime', 'D', (context, _zone, call) =>
  converted(context, call, 'UTCToLocalTime', (clock, moment) => clock.wallClock(moment))
);
operation('timeZone', 'POST', 'localtimetoutc', 'TimeZone_LocalTimeToUtc', 'D', (context, _zone, call) =>
  converted(context, call, 'LocalTimeToUTC', (clock, moment) => clock.instantOf(moment))
);

/** French: weeks start on Monday, 24 hours, day before month. */
operation('regionalSettings', 'GET', '', 'RegionalSettings_Get', 'D', (context) =>
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
    links: { TimeZone: () => timeZoneEntity(timeZoneOf(context.store, context.site.siteNo)) }
  })
);
