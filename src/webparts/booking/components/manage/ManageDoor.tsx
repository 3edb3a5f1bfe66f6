import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useDesk } from '../desk/desk';
import { useBookingStrings } from '../loc/strings';
import { lazyManage } from './lazyManage';

const OpenContext = React.createContext<() => void>(() => undefined);

/** Holds the management beside the screens: what it changes may put another screen behind it, and must not close it. */
export function ManageHouse({ children }: { children: React.ReactNode }): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const show = React.useCallback(() => setOpen(true), []);
  return (
    <OpenContext.Provider value={show}>
      {children}
      {open && <lazyManage.Part onClose={() => setOpen(false)} />}
    </OpenContext.Provider>
  );
}

/** The way to categories, resources and approvals, for those who keep them. */
export function ManageDoor(): React.ReactElement | null {
  const strings = useBookingStrings();
  const desk = useDesk();
  const open = React.useContext(OpenContext);
  if (!desk.manages) return null;
  return (
    <Button tone="quiet" icon={<Icon name="wrench" />} onClick={open}>
      {strings.manage}
    </Button>
  );
}
