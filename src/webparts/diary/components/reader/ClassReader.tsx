import * as React from 'react';
import type { School, SchoolClass } from '../../../../domain/types';
import { useClock } from '../../../../ui/dates/useClock';
import { useId } from '../../../../ui/useId';
import { Tabs } from '../../../../ui/segmented/Tabs';
import { useDiaryStrings } from '../loc/strings';
import { PastSessions } from './PastSessions';
import styles from './reader.module.scss';
import { UpcomingWork } from './UpcomingWork';

/** What a class's pupils and guardians read: the work to do first, then the lessons week by week. */
export function ClassReader({ school, schoolClass }: { school: School; schoolClass: SchoolClass }): React.ReactElement {
  const strings = useDiaryStrings();
  const panelId = useId('reader');
  const { day } = useClock(school.timeZone);
  const [section, setSection] = React.useState<'upcoming' | 'past'>('upcoming');
  return (
    <>
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
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${section}`} className={styles.panel}>
        {section === 'upcoming' ? (
          <UpcomingWork classNumber={schoolClass.number} school={school} today={day} />
        ) : (
          <PastSessions classNumber={schoolClass.number} school={school} today={day} />
        )}
      </div>
    </>
  );
}
