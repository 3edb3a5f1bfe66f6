/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { createEvent, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError } from '../../lists/errors';
import { installDialog } from '../testing/dialog';
import { renderInEnt } from '../testing/renderInEnt';
import { ConfirmDialog } from './ConfirmDialog';

installDialog();

function Asked(props: Partial<React.ComponentProps<typeof ConfirmDialog>>): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Ouvrir</button>
      {open && (
        <ConfirmDialog
          title="Archiver la classe\u202f?"
          consequences={['32 élèves perdent leur accès.', 'Le cahier de textes reste lisible.']}
          confirmLabel="Archiver"
          onConfirm={jest.fn()}
          {...props}
          onCancel={() => {
            props.onCancel?.();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

const open = async (props: Partial<React.ComponentProps<typeof ConfirmDialog>> = {}): Promise<void> => {
  await renderInEnt(<Asked {...props} />);
  await userEvent.click(screen.getByText('Ouvrir'));
};
const escape = (): void => {
  const dialog = screen.getByRole('dialog');
  fireEvent(dialog, createEvent('cancel', dialog, { cancelable: true }));
};

test('says what will happen, confirms at once, and gives the focus back when it is left', async () => {
  const onConfirm = jest.fn();
  await open({ onConfirm });
  expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/32 élèves perdent leur accès.*reste lisible/);
  expect(screen.getByRole('button', { name: 'Archiver' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onConfirm).toHaveBeenCalledTimes(1);
  escape();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByText('Ouvrir')).toHaveFocus();
});

test('a danger puts the focus on the way out', async () => {
  const onConfirm = jest.fn();
  await open({ danger: true, onConfirm });
  expect(screen.getByRole('button', { name: 'Annuler' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('nothing is confirmed before the word is typed', async () => {
  const onConfirm = jest.fn();
  await open({ danger: true, typedWord: 'Archiver 2026', onConfirm });
  const word = screen.getByLabelText(/tapez «\sArchiver 2026\s»/);
  expect(word).toHaveFocus();
  await userEvent.keyboard('archive{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(word).toHaveAttribute('aria-invalid', 'true');
  expect(word).toHaveAccessibleDescription(/Ce n’est pas/);
  await userEvent.clear(word);
  expect(word).toHaveAttribute('aria-invalid', 'false');
  await userEvent.click(screen.getByRole('button', { name: 'Archiver' }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(word).toHaveFocus();
  await userEvent.keyboard(' archiver  2026{Enter}');
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('while it works it can neither be left nor confirmed twice; a failure is said', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onConfirm = jest.fn();
  const onCancel = jest.fn();
  await open({ busy: true, error: new EntError('busy', 'test'), onConfirm, onCancel });
  await userEvent.click(screen.getByRole('button', { name: 'Archiver' }));
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  escape();
  expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 0]);
  expect(screen.getByRole('alert')).toHaveTextContent('SharePoint est très sollicité');
  jest.restoreAllMocks();
});
