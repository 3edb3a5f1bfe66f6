import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { isPublished } from '../../../../../domain/diaryFold';
import { parseSessionKey } from '../../../../../domain/sessionKey';
import type { SchoolClass } from '../../../../../domain/types';
import type { SetReport } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { ErrorBanner, errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { useLanguage } from '../../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { useDiaryStrings } from '../../loc/strings';
import editorStyles from '../LessonEditor.module.scss';
import { useEditorStrings } from '../loc/strings';

interface SetOutcomeProps {
  report: SetReport;
  classes: readonly SchoolClass[];
  onReport: (report: SetReport) => void;
}

/** Which classes have the work, and which not yet: a set that was cut is finished from here, by anyone who may write in those classes. */
export function SetOutcome({ report, classes, onReport }: SetOutcomeProps): React.ReactElement {
  const { classes: strings } = useEditorStrings();
  const diaryStrings = useDiaryStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const { severalClasses } = useRepositories().diaryParts;
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();

  const classOf = (key: string): string => {
    const slot = parseSessionKey(key);
    const title = classes.find((each) => each.number === slot?.classNumber)?.title ?? key;
    return slot?.group ? `${title} · ${diaryStrings.group(slot.group)}` : title;
  };
  const finish = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      onReport(await severalClasses.finish(report.set));
      await queries.invalidateQueries({ queryKey: keys.diary });
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <div data-ent-set={report.missing.length === 0 ? 'whole' : 'half'}>
      <ul className={editorStyles.given} aria-label={strings.given}>
        {report.given.map((work) => (
          <li key={work.id}>
            <p>{classOf(work.sessionKey)}</p>
            <p className={editorStyles.by}>
              {isPublished(work) ? diaryStrings.dueOn(formatDay(work.dueDay, language)) : strings.takenBack}
            </p>
          </li>
        ))}
      </ul>
      {report.missing.length > 0 && (
        <Notice
          tone="warning"
          live
          actions={
            <Button disabled={busy} onClick={() => void finish()}>
              {strings.finish}
            </Button>
          }
        >
          {strings.missing(report.missing.map(({ key }) => classOf(key)).join(', '))}{' '}
          {[...new Set(report.missing.flatMap((one) => (one.error ? [ui.errors[errorKind(one.error)]] : [])))].join(' ')}
        </Notice>
      )}
      {error ? <ErrorBanner error={error} /> : undefined}
    </div>
  );
}
