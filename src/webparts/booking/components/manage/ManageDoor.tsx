import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useDesk } from '../desk/desk';
import { useBookingStrings } from '../loc/strings';
import { lazyManage } from './lazyManage';

/** The way to categories, resources and approvals, for those who keep them. */
export function ManageDoor(): React.ReactElement | null {
  const strings = useBookingStrings();
  const desk = useDesk();
  const [open, setOpen] = React.useState(false);
  if (!desk.manages || !lazyManage) return null;
  return (
    <>
      <Button tone="quiet" icon={<Icon name="wrench" />} onClick={() => setOpen(true)}>
        {strings.manage}
      </Button>
      {open && <lazyManage.Part onClose={() => setOpen(false)} />}
    </>
  );
}
