import * as React from 'react';
import { DEFAULT_SETTINGS } from '../../../../domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../../../domain/breadcrumb/types';
import { checkClass, Field, hintId, inputClass, labelClass, problemId } from '../../../../ui/form/Field';
import styles from './BreadcrumbCard.module.scss';
import { useBreadcrumbCardStrings } from './loc/strings';
import type { SettingsProblem } from './settingsProblems';

interface SettingsFieldsProps {
  /** Of the form; ids of the fields begin with it. */
  id: string;
  settings: BreadcrumbSettings;
  problems: readonly SettingsProblem[];
  onChange: (changed: Partial<BreadcrumbSettings>) => void;
}

/** How the breadcrumb of a site looks, and what it looks like. */
export function SettingsFields({ id, settings, problems, onChange }: SettingsFieldsProps): React.ReactElement {
  const strings = useBreadcrumbCardStrings();
  const text = (name: SettingsProblem, label: string, hint: string): React.ReactElement => {
    const field = `${id}-${name}`;
    const isWrong = problems.includes(name);
    return (
      <Field id={field} label={label} hint={hint} problem={isWrong ? strings.problems[name] : undefined}>
        <input
          id={field}
          className={inputClass}
          value={settings[name]}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${hintId(field)} ${problemId(field)}`}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      </Field>
    );
  };
  return (
    <>
      <div className={styles.fields}>
        {text('rootTitle', strings.rootTitle, strings.rootTitleHint)}
        {text('separator', strings.separator, strings.separatorHint)}
      </div>
      <label className={checkClass}>
        <input type="checkbox" checked={settings.hideOnHome} onChange={(event) => onChange({ hideOnHome: event.target.checked })} />
        {strings.hideOnHome}
      </label>
      <p className={labelClass}>{strings.preview}</p>
      <Preview settings={settings} sample={strings.sample} />
    </>
  );
}

/** What stands above the pages, in words that are nobody's. */
function Preview({ settings, sample }: { settings: BreadcrumbSettings; sample: readonly string[] }): React.ReactElement {
  const [root, ...below] = sample;
  const titles = [settings.rootTitle.trim() || root, ...below];
  return <p className={styles.preview}>{titles.join(` ${settings.separator.trim() || DEFAULT_SETTINGS.separator} `)}</p>;
}
