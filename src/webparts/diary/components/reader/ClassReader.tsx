import * as React from 'react';
import type { Role, School, SchoolClass } from '../../../../domain/types';
import { useClock } from '../../../../ui/dates/useClock';
import { useId } from '../../../../ui/useId';
import { Tabs } from '../../../../ui/segmented/Tabs';
import { useDiaryStrings } from '../loc/strings';
import { PastSessions } from './PastSessions';
import styles from './reader.module.scss';
import { UpcomingWork } from './UpcomingWork';

interface ClassReaderProps {
  school: School;
  schoolClass: SchoolClass;
  /** As whom the class is read. */
  role: Role;
  /** True for a pupil in his or her own name, who ticks and adds own work; false for whoever looks as pupils do. */
  own?: boolean;
}

/** What a class's pupils and guardians read: the work to do first, then the lessons week by week. */
export function ClassReader({ school, schoolClass, role, own = false }: ClassReaderProps): React.ReactElement {
  const strings = useDiaryStrings();
  const panelId = useId('reader');
  const now = useClock(school.timeZone);
  const [section, setSection] = React.useState<'upcoming' | 'past'>('upcoming');
  const audience = React.useMemo(() => ({ role, now }), [role, now]);
  return (
    <>
      <p className={styles.printOnly}>{strings.reader.printTitle(school.name, schoolClass.title)}</p>
      <div className={styles.screenOnly}>
        <Tabs
          label={strings.sections}
          panelId={panelId}
          selected={section}
          onSelect={setSection}
          tabs={[
            { key: 'upcoming', label: strings.tabUpcoming },
            { key: 'past', label: strings.tabPast }
          ]}
        />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${section}`} className={styles.panel}>
        {section === 'upcoming' ? (
          <UpcomingWork classNumber={schoolClass.number} school={school} audience={audience} own={own} />
        ) : (
          <PastSessions classNumber={schoolClass.number} school={school} audience={audience} />
        )}
      </div>
    </>
  );
}
