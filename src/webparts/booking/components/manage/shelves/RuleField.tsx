import * as React from 'react';
import { checkClass, inputClass, problemId } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../ui/useId';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import { ROLES, WEEKDAYS, type NumberRule, type RuleMode, type RuleName, type RuleProblem, type RulesForm } from './rulesForm';
import { useShelfWords } from './useShelfWords';

interface RuleFieldProps {
  name: RuleName;
  form: RulesForm;
  /** What the category says, of a resource; a category itself follows nothing. */
  inherited: string | undefined;
  problem?: RuleProblem;
  onChange: (form: RulesForm) => void;
}

/** One rule: as the category, no limit, or a word of its own. */
export function RuleField({ name, form, inherited, problem, onChange }: RuleFieldProps): React.ReactElement {
  const strings = useManageStrings();
  const id = useId('rule');
  const words = strings.rules[name];
  const mode = form.modes[name];
  const options: RuleMode[] = inherited === undefined ? ['none', 'own'] : ['inherit', 'none', 'own'];
  const label = (each: RuleMode): string => (each === 'inherit' ? strings.inheritAs(inherited ?? '') : words[each]);
  return (
    <FieldGroup id={id} label={words.label} hint={words.hint} problem={problem && strings.problems[problem]}>
      <select
        className={inputClass}
        aria-label={words.label}
        value={mode}
        onChange={({ target }) => onChange({ ...form, modes: { ...form.modes, [name]: target.value as RuleMode } })}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {label(each)}
          </option>
        ))}
      </select>
      {mode === 'own' && (
        <OwnWord name={name} form={form} describedBy={problemId(id)} invalid={problem !== undefined} onChange={onChange} />
      )}
    </FieldGroup>
  );
}

interface OwnWordProps {
  name: RuleName;
  form: RulesForm;
  describedBy: string;
  invalid: boolean;
  onChange: (form: RulesForm) => void;
}

function OwnWord({ name, form, describedBy, invalid, onChange }: OwnWordProps): React.ReactElement | null {
  const strings = useManageStrings();
  const words = useShelfWords();
  const field = { className: inputClass, 'aria-describedby': describedBy, autoComplete: 'off' };
  if (name === 'approval' || name === 'lending') return null;
  if (name === 'who') {
    return (
      <div className={styles.checks}>
        {ROLES.map((role) => (
          <label key={role} className={checkClass}>
            <input
              type="checkbox"
              aria-invalid={invalid}
              checked={form.who.includes(role)}
              onChange={({ target }) =>
                onChange({ ...form, who: ROLES.filter((each) => (each === role ? target.checked : form.who.includes(each))) })
              }
            />
            {strings.roles[role]}
          </label>
        ))}
      </div>
    );
  }
  if (name === 'opening') {
    return (
      <div className={styles.week}>
        {WEEKDAYS.map((weekday) => (
          <label key={weekday}>
            <span>{words.weekday(weekday)}</span>
            <input
              {...field}
              value={form.opening[weekday]}
              placeholder={strings.closed}
              aria-invalid={invalid}
              onChange={({ target }) => onChange({ ...form, opening: { ...form.opening, [weekday]: target.value } })}
            />
          </label>
        ))}
      </div>
    );
  }
  const rule: NumberRule = name;
  return (
    <label className={styles.number}>
      <input
        {...field}
        inputMode="decimal"
        value={form.numbers[rule]}
        aria-invalid={invalid}
        onChange={({ target }) => onChange({ ...form, numbers: { ...form.numbers, [rule]: target.value } })}
      />
      <span>{strings.units[rule]}</span>
    </label>
  );
}
