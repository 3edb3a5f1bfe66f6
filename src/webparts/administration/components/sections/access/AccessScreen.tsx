import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../ui/icons/Icon';
import { useMembers } from '../../home/useMembers';
import type { Go } from '../../shell/sections';
import styles from './Access.module.scss';
import { AccessPanel } from './AccessPanel';
import { AccessTable } from './AccessTable';
import type { AccessKind } from './accessForm';
import { EndDialog } from './EndDialog';
import { GroupsCard } from './GroupsCard';
import { GuestHelp } from './GuestHelp';
import { useAccessStrings } from './loc/strings';
import { sortAccesses, waiting } from './standing';

interface AccessScreenProps {
  register: Register;
  school: School;
  today: Day;
  go: Go;
}

/** Who has access until a day, whose access is over, and whether the groups follow. */
export function AccessScreen({ register, school, today, go }: AccessScreenProps): React.ReactElement {
  const strings = useAccessStrings();
  const members = useMembers(register, today);
  const [opened, setOpened] = React.useState<{ kind: AccessKind; id: number | undefined }>();
  const [ending, setEnding] = React.useState<number>();
  const [said, setSaid] = React.useState('');
  const { open, over } = React.useMemo(() => sortAccesses(register.accesses, today), [register, today]);
  const byId = (id: number | undefined): (typeof open)[number] | undefined => register.accesses.find((access) => access.id === id);
  const toEnd = byId(ending);
  const plan = members.state.kind === 'checked' ? members.state.plan : undefined;
  const waits = React.useMemo(() => new Set(plan ? waiting(open, plan).map(({ id }) => id) : []), [open, plan]);

  return (
    <div className={styles.access}>
      <p className={styles.intro}>{strings.intro}</p>
      <p className={styles.intro}>{strings.whenItEnds}</p>
      <GroupsCard register={register} open={open} over={over} members={members} today={today} go={go} onSaid={setSaid} />
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">{said && <Notice>{said}</Notice>}</div>
      <div className={styles.buttons}>
        <Button tone="primary" icon={<Icon name="add" />} onClick={() => setOpened({ kind: 'substitute', id: undefined })}>
          {strings.addSubstitute}
        </Button>
        <Button icon={<Icon name="add" />} onClick={() => setOpened({ kind: 'inspector', id: undefined })}>
          {strings.addInspector}
        </Button>
      </div>
      <h3 className={styles.heading}>{strings.openTitle(open.length)}</h3>
      <AccessTable
        state="access-open"
        register={register}
        accesses={open}
        today={today}
        waits={waits}
        onGive={({ kind, id }) => setOpened({ kind, id })}
        onEnd={({ id }) => setEnding(id)}
      />
      {over.length > 0 && (
        <details className={styles.over}>
          <summary>{strings.overTitle(over.length)}</summary>
          <AccessTable
            state="access-over"
            register={register}
            accesses={over}
            today={today}
            waits={waits}
            onGive={({ kind, id }) => setOpened({ kind, id })}
          />
        </details>
      )}
      <GuestHelp school={school} go={go} />
      {opened && (opened.id === undefined || byId(opened.id)) && (
        <AccessPanel
          key={`${opened.kind} ${opened.id ?? 'new'}`}
          kind={opened.kind}
          stored={byId(opened.id)}
          register={register}
          school={school}
          today={today}
          onClose={() => setOpened(undefined)}
          onSaved={(words) => {
            setSaid(words);
            setOpened(undefined);
          }}
        />
      )}
      {toEnd && (
        <EndDialog
          access={toEnd}
          register={register}
          today={today}
          onClose={() => setEnding(undefined)}
          onEnded={(words) => {
            setSaid(words);
            setEnding(undefined);
          }}
        />
      )}
    </div>
  );
}
