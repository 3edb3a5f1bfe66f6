import * as React from 'react';
import { schoolYearOf } from '../../../../../../domain/schoolWeek';
import type { Day } from '../../../../../../domain/types';
import { formatTime } from '../../../../../../ui/dates/formatDates';
import { checkClass, Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import type { Described } from '../card/CardConflict';
import { CardFrame } from '../card/CardFrame';
import type { Card } from '../card/types';
import { useSchoolStrings } from '../loc/strings';
import styles from '../School.module.scss';
import { identityProblems, keyObjection, ZONES, type IdentityForm } from './identityForm';
import { FRENCH_TIME_ZONES, isFrenchTimeZone } from './timeZones';

interface IdentityCardProps {
  card: Card<IdentityForm>;
  timeZone: string;
  today: Day;
}

/** The school's name and code, and the calendar that it follows. */
export function IdentityCard({ card, timeZone, today }: IdentityCardProps): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const { now } = useIdentity();
  const words = strings.identity;
  const id = useId('identity');
  const [tried, setTried] = React.useState(false);
  const { form } = card;
  const problems = identityProblems(form);
  const shown = tried ? problems : {};
  const key = keyObjection(form.uai);
  const put = (changed: Partial<IdentityForm>): void => card.change({ ...form, ...changed });

  const timeZoneName = (name: string): string => (isFrenchTimeZone(name) ? words.timeZones[name] : name);
  const describe = (said: IdentityForm): Described[] => [
    { label: words.name, lines: [said.name] },
    { label: words.uai, lines: said.uai ? [said.uai] : [] },
    { label: words.zone, lines: [said.zone ? words.zones[said.zone] : words.zoneNone] },
    { label: words.timeZone, lines: [timeZoneName(said.timeZone)] },
    { label: words.schoolYear, lines: [words.schoolYearValue(said.schoolYear)] },
    { label: words.alsaceMoselle, lines: [said.alsaceMoselle ? strings.yes : strings.no] }
  ];
  const save = (): boolean => {
    const valid = Object.keys(problems).length === 0;
    setTried(!valid);
    if (valid) card.save();
    return valid;
  };

  const thisYear = schoolYearOf(today);
  const years = [...new Set([form.schoolYear, thisYear, thisYear + 1])].filter((year) => year > 0).sort((a, b) => a - b);
  const timeZones = isFrenchTimeZone(form.timeZone) ? FRENCH_TIME_ZONES : [form.timeZone, ...FRENCH_TIME_ZONES];
  return (
    <CardFrame card={card} timeZone={timeZone} intro={words.intro} describe={describe} onSave={save}>
      <Field id={`${id}-name`} label={words.name} problem={shown.name && words[shown.name]}>
        <input
          id={`${id}-name`}
          className={inputClass}
          value={form.name}
          autoComplete="organization"
          required
          aria-invalid={shown.name !== undefined}
          aria-describedby={problemId(`${id}-name`)}
          onChange={(event) => put({ name: event.target.value })}
        />
      </Field>
      <div className={styles.columns}>
        <Field id={`${id}-uai`} label={words.uai} hint={words.uaiHint} problem={shown.uai && words[shown.uai]}>
          <input
            id={`${id}-uai`}
            className={inputClass}
            value={form.uai}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={shown.uai !== undefined}
            aria-describedby={`${hintId(`${id}-uai`)} ${problemId(`${id}-uai`)} ${id}-key`}
            onChange={(event) => put({ uai: event.target.value })}
          />
          <p id={`${id}-key`} aria-live="polite" className={styles.warning}>
            {key && words.uaiKey(key.digits, key.letter)}
          </p>
        </Field>
        <Field id={`${id}-year`} label={words.schoolYear} hint={words.schoolYearHint}>
          <select
            id={`${id}-year`}
            className={inputClass}
            value={form.schoolYear}
            aria-describedby={hintId(`${id}-year`)}
            onChange={(event) => put({ schoolYear: Number(event.target.value) })}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {words.schoolYearValue(year)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-zone`} label={words.zone} hint={words.zoneHint}>
          <select
            id={`${id}-zone`}
            className={inputClass}
            value={form.zone}
            aria-describedby={`${hintId(`${id}-zone`)} ${id}-academies`}
            onChange={(event) => put({ zone: ZONES.find((zone) => zone === event.target.value) ?? '' })}
          >
            <option value="">{words.zoneNone}</option>
            {ZONES.map((zone) => (
              <option key={zone} value={zone}>
                {words.zones[zone]}
              </option>
            ))}
          </select>
          <p id={`${id}-academies`} className={styles.note}>
            {form.zone && words.academies[form.zone]}
          </p>
        </Field>
        <Field id={`${id}-clock`} label={words.timeZone} hint={words.timeZoneHint}>
          <select
            id={`${id}-clock`}
            className={inputClass}
            value={form.timeZone}
            aria-describedby={`${hintId(`${id}-clock`)} ${id}-time`}
            onChange={(event) => put({ timeZone: event.target.value })}
          >
            {timeZones.map((name) => (
              <option key={name} value={name}>
                {timeZoneName(name)}
              </option>
            ))}
          </select>
          <p id={`${id}-time`} className={styles.note}>
            {words.timeZoneNow(formatTime(now(), language, form.timeZone))}
          </p>
        </Field>
      </div>
      <FieldGroup id={`${id}-alsace`} label={words.alsaceMoselle} hint={words.alsaceMoselleHint}>
        <label className={checkClass}>
          <input type="checkbox" checked={form.alsaceMoselle} onChange={(event) => put({ alsaceMoselle: event.target.checked })} />
          {words.alsaceMoselleYes}
        </label>
      </FieldGroup>
    </CardFrame>
  );
}
