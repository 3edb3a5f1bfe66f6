import * as React from 'react';
import type { School, SchoolClass } from '../../../../../domain/types';
import { sha256 } from '../../../../../lists/repositories/diary/sha256';
import { formatDayOfMonth, formatInstant } from '../../../../../ui/dates/formatDates';
import { useClock } from '../../../../../ui/dates/useClock';
import { Button } from '../../../../../ui/button/Button';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import { useRepositories } from '../../../../../ui/root/repositories';
import { weeksOf } from '../choices/periods';
import { useDirectionStrings } from '../loc/strings';
import { readClass } from '../reading/readings';
import { useEach } from '../useEach';
import { VisaPreview } from './VisaPreview';
import { previewOf, type ClassPreview } from './classPreview';
import { RunCard } from './RunCard';
import { useVisaRun } from './useVisaRun';
import { VisaForm, type VisaRequestForm } from './VisaForm';

interface VisasTabProps {
  school: School;
  classes: readonly SchoolClass[];
  asAdministrator?: boolean;
}

/** Visas in bulk: what to seal, a look at it, then the seal, which can be stopped and resumed. */
export default function VisasTab({ school, classes, asAdministrator }: VisasTabProps): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const { diaryParts } = useRepositories();
  const now = useClock(school.timeZone);
  const run = useVisaRun();
  const each = useEach<SchoolClass, ClassPreview>();
  const [request, setRequest] = React.useState<VisaRequestForm>();
  const titleOf = (number: number): string => classes.find((one) => one.number === number)?.title ?? strings.unknownClass(number);

  const preview = (wanted: VisaRequestForm): void => {
    setRequest(wanted);
    const chosen = classes.filter(({ number }) => wanted.classNumbers.includes(number));
    const slots = diaryParts.reading.timetables(wanted.classNumbers);
    each.run(chosen, async (schoolClass) => {
      const reading = await readClass(diaryParts.reading, schoolClass.number, weeksOf(wanted), sha256);
      const own = (await slots).filter(({ classNumber }) => classNumber === schoolClass.number);
      return previewOf(schoolClass, reading, own, wanted, school, now);
    });
  };

  if (run.state.kind !== 'idle') {
    return (
      <RunCard
        run={run}
        titleOf={titleOf}
        onClose={() => {
          run.close();
          each.reset();
          setRequest(undefined);
        }}
      />
    );
  }
  const { interrupted } = run;
  return (
    <>
      {asAdministrator && <Notice>{strings.adminVisa}</Notice>}
      {interrupted && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button tone="primary" onClick={() => run.resume(interrupted.order)}>
                {strings.resume}
              </Button>
              <Button onClick={run.close}>{strings.forget}</Button>
            </>
          }
        >
          <strong>{strings.interruptedTitle}</strong>{' '}
          {strings.interrupted(formatInstant(new Date(interrupted.keptAt), language, school.timeZone), interrupted.order.scopes.length)}
        </Notice>
      )}
      {each.state.kind === 'idle' ? (
        <VisaForm school={school} classes={classes} today={now.day} initial={request} onPreview={preview} />
      ) : (
        request && (
          <VisaPreview
            each={each}
            period={strings.fromTo(formatDayOfMonth(request.first, language), formatDayOfMonth(request.last, language))}
            comment={request.comment}
            onGive={(scopes) => run.give(scopes, request.comment)}
          />
        )
      )}
    </>
  );
}
