import { LONGEST_ROOT_TITLE, LONGEST_SEPARATOR } from '../../../../domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../../../domain/breadcrumb/types';

/** A setting that cannot be what was typed. */
export type SettingsProblem = 'rootTitle' | 'separator';

/** What the breadcrumb itself would not take, in the order of the fields. */
export function settingsProblems({ rootTitle, separator }: BreadcrumbSettings): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (rootTitle.trim().length > LONGEST_ROOT_TITLE) problems.push('rootTitle');
  if ([...separator.trim()].length > LONGEST_SEPARATOR) problems.push('separator');
  return problems;
}
