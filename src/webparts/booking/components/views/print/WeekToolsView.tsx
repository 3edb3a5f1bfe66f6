import * as React from 'react';
import { weekIndexOf } from '../../../../../domain/days';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Icon } from '../../../../../ui/icons/Icon';
import { ledgerKey } from '../../desk/queries';
import { useIcsFile } from '../export/useIcsFile';
import type { WeekToolsProps } from '../lazyViews';
import { useViewsStrings } from '../loc/strings';
import { DoorSheet } from './DoorSheet';
import styles from './Print.module.scss';

/** What can be taken away from a resource's week: a sheet for its door, a calendar file. */
export function WeekToolsView(props: WeekToolsProps): React.ReactElement {
  const { resource, days, ledgers } = props;
  const strings = useViewsStrings();
  const ics = useIcsFile();
  const bookings = days.flatMap((day) => ledgers.get(ledgerKey(resource.number, day))?.folded.bookings ?? []);
  return (
    <>
      {ics.error ? <ErrorBanner error={ics.error} /> : undefined}
      <div className={styles.tools}>
        <Button tone="quiet" icon={<Icon name="file" />} onClick={() => window.print()}>
          {strings.print}
        </Button>
        <Button
          tone="quiet"
          icon={<Icon name="calendar" />}
          aria-disabled={ics.working}
          onClick={() =>
            !ics.working && void ics.save(resource.title, `ressource-${resource.number}-${weekIndexOf(days[0])}.ics`, bookings)
          }
        >
          {ics.working ? strings.exporting : strings.exportResource}
        </Button>
      </div>
      <DoorSheet {...props} />
    </>
  );
}
