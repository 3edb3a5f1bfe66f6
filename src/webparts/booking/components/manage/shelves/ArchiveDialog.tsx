import { useMutation } from '@tanstack/react-query';
import * as React from 'react';
import type { ShelfStatus } from '../../../../../domain/bookings/types';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { newToken } from '../../../../../ui/newToken';
import { useRepositories } from '../../../../../ui/root/repositories';
import { useManageStrings } from '../loc/strings';
import { photoName, type Shelf } from './shelfForm';

interface ArchiveDialogProps {
  /** With what is stored. */
  shelf: Shelf;
  /** Resources of a category. */
  holds: number;
  onDone: (title: string, status: ShelfStatus) => void;
  onClose: () => void;
}

/** Takes a category or a resource out of what is booked, or brings it back. Nothing is deleted: old bookings name it. */
export function ArchiveDialog({ shelf, holds, onDone, onClose }: ArchiveDialogProps): React.ReactElement {
  const strings = useManageStrings();
  const repositories = useRepositories();
  const title = shelf.stored?.value.title ?? '';
  const status: ShelfStatus = shelf.stored?.value.status === 'archived' ? 'active' : 'archived';
  const change = useMutation({
    mutationFn: async () => {
      const management = await repositories.resourceManagement();
      if (shelf.kind === 'category' && shelf.stored) {
        await management.saveCategory({ ...shelf.stored.value, status }, shelf.stored, newToken());
      } else if (shelf.kind === 'resource' && shelf.stored) {
        const { value } = shelf.stored;
        await management.saveResource({ ...value, photo: photoName(value.photoUrl), status }, shelf.stored, newToken());
      }
    },
    onSuccess: () => onDone(title, status)
  });
  const words = status === 'archived' ? strings.archive : strings.bringBack;
  return (
    <ConfirmDialog
      title={words.title(title)}
      consequences={[
        ...words[shelf.kind],
        ...(shelf.kind === 'category' && status === 'archived' && holds > 0 ? [strings.archiveHolds(holds)] : [])
      ]}
      confirmLabel={words.confirm}
      busy={change.isLoading}
      error={change.error}
      onConfirm={() => change.mutate()}
      onCancel={onClose}
    />
  );
}
