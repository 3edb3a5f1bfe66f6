import * as React from 'react';
import type { Day, School } from '../../../../../domain/types';
import type { StoredSchool } from '../../../../../lists/repositories/administration';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { Spoken } from '../../../../../ui/root/Spoken';
import { Tabs } from '../../../../../ui/segmented/Tabs';
import { useId } from '../../../../../ui/useId';
import { useLeaveGuard } from '../../shell/leaveGuard';
import type { CardKey } from './card/types';
import { useCard } from './card/useCard';
import { ClosuresCard, closuresSpec } from './closures/ClosuresCard';
import { HolidaysCard, holidaysSpec } from './holidays/HolidaysCard';
import { IdentityCard } from './identity/IdentityCard';
import { identitySpec } from './identity/identityForm';
import { useSchoolStrings } from './loc/strings';
import { ParityCard } from './parity/ParityCard';
import { paritySpec } from './parity/parityForm';
import styles from './School.module.scss';
import { WeekCard } from './week/WeekCard';
import { weekSpec } from './week/weekForm';

/** The first part that a new school has not said yet. */
export function firstCard({ uai, zone, holidays }: School, today: Day): CardKey {
  const isKnown = uai !== '' && zone !== undefined;
  return isKnown && !holidays.some(({ last }) => last >= today) ? 'holidays' : 'identity';
}

/** The parts of the school, one at a time; what is typed in one stays while the person looks at another. */
export function SchoolCards({ stored, today }: { stored: StoredSchool; today: Day }): React.ReactElement {
  const strings = useSchoolStrings();
  const id = useId('school');
  const { school } = stored;
  const [current, setCurrent] = React.useState(() => firstCard(school, today));
  const [leave, setLeave] = React.useState<() => void>();
  const identity = useCard(identitySpec, stored);
  const week = useCard(weekSpec, stored);
  const parity = useCard(paritySpec, stored);
  const holidays = useCard(holidaysSpec, stored);
  const closures = useCard(closuresSpec, stored);

  const all = [identity, week, parity, holidays, closures];
  // Both versions are shown where they were typed, even to somebody who looks at another part by then: a hidden dialog would only block.
  const shown = all.find(({ state }) => state.kind === 'conflict')?.key ?? current;
  const unsaved = all.filter(({ dirty }) => dirty);
  const guard = React.useCallback((go: () => void) => setLeave(() => go), []);
  useLeaveGuard(unsaved.length > 0 ? guard : undefined);

  const card: Record<CardKey, React.ReactElement> = {
    identity: <IdentityCard card={identity} timeZone={school.timeZone} today={today} />,
    week: <WeekCard card={week} school={school} />,
    parity: <ParityCard card={parity} school={school} today={today} />,
    holidays: <HolidaysCard card={holidays} school={school} today={today} />,
    closures: <ClosuresCard card={closures} school={school} today={today} />
  };
  return (
    <div className={styles.school}>
      <Tabs
        label={strings.cards}
        selected={shown}
        onSelect={setCurrent}
        panelId={id}
        tabs={all.map(({ key, dirty }) => ({
          key,
          label: (
            <>
              {strings.titles[key]}
              {dirty && (
                <>
                  <span aria-hidden="true" className={styles.mark} /> <Spoken>{strings.unsavedMark}</Spoken>
                </>
              )}
            </>
          )
        }))}
      />
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${shown}`}>
        {all.map(({ key }) => (
          <div key={key} hidden={key !== shown}>
            {card[key]}
          </div>
        ))}
      </div>
      {leave && (
        <ConfirmDialog
          title={strings.leaveTitle}
          consequences={[
            strings.leaveWhat(unsaved.map(({ key }) => strings.titles[key]).join(', ')),
            unsaved.some(({ notKept }) => notKept) ? strings.leaveLost : strings.leaveKept
          ]}
          confirmLabel={strings.leave}
          cancelLabel={strings.stay}
          onConfirm={leave}
          onCancel={() => setLeave(undefined)}
        />
      )}
    </div>
  );
}
