import * as React from 'react';
import { desiredMembers } from '../../../../../../domain/register/desiredMembers';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { groupNames } from '../../../../../../lists/members';
import { Button } from '../../../../../../ui/button/Button';
import { Notice } from '../../../../../../ui/feedback/Notice';
import type { Go } from '../../../shell/sections';
import { usePeopleStrings } from '../loc/strings';
import { changedLogins } from './sameMembers';

/** Says that the groups do not follow yet what has been changed since this screen was opened, and leads to where they do. */
export function GroupsNotice({ register, today, go }: { register: Register; today: Day; go: Go }): React.ReactElement {
  const strings = usePeopleStrings();
  const desired = React.useMemo(() => desiredMembers(register, today, groupNames), [register, today]);
  const first = React.useRef(desired);
  const count = React.useMemo(() => changedLogins(first.current, desired).size, [desired]);
  return (
    <div role="status">
      {count > 0 && (
        <Notice
          tone="warning"
          actions={
            <Button tone="primary" onClick={() => go('home')}>
              {strings.applyToGroups}
            </Button>
          }
        >
          {strings.groupsWait(count)}
        </Notice>
      )}
    </div>
  );
}
