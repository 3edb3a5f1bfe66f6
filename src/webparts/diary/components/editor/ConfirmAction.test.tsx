/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, openLesson, titleField, workField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });

/** A published session (row 1) with homework (row 2) and a draft of both (row 3), in the editor. */
async function withDraft(): Promise<MemoryDiary> {
  const diary = new MemoryDiary();
  await openLesson(diary);
  type(await titleField(), 'Séance');
  type(workField(), 'Travail');
  await userEvent.click(button('Publier'));
  await screen.findByText(/Séance publiée/);
  await userEvent.click(await lessonAt());
  type(await titleField(), 'Brouillon');
  type(workField(), 'Travail du brouillon');
  await userEvent.click(button('Enregistrer le brouillon'));
  await screen.findByText(/Brouillon enregistré/);
  return diary;
}

async function remove(): Promise<void> {
  await userEvent.click(button('Retirer ce travail'));
  await userEvent.click(button('Retirer'));
}

test('removed homework leaves the draft too, and what is typed meanwhile stays', async () => {
  const diary = await withDraft();
  type(await titleField(), 'Brouillon 2');
  const release = diary.hold();
  await remove();
  type(await titleField(), 'Brouillon 3');
  release();
  await waitFor(() => expect(diary.homework).toMatchObject([{ status: 'removed' }]));
  expect(diary.drafts).toMatchObject([{ title: 'Brouillon', homework: undefined }]);
  await waitFor(() => expect(workField()).toHaveFocus());
  expect(workField()).toHaveValue('');
  expect(await titleField()).toHaveValue('Brouillon 3');
  await userEvent.click(button('Enregistrer le brouillon'));
  await waitFor(() => expect(diary.drafts).toMatchObject([{ title: 'Brouillon 3', homework: undefined, etag: '"3"' }]));
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  await userEvent.click(await lessonAt());
  expect(await titleField()).toHaveValue('Brouillon 3');
  expect(workField()).toHaveValue('');
});

test('a removal that fails half way can be asked again', async () => {
  const diary = await withDraft();
  await userEvent.click(button('Retirer ce travail'));
  diary.faults = ['none', 'denied'];
  await userEvent.click(button('Retirer'));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(workField()).toHaveValue('Travail du brouillon');
  await userEvent.click(button('Retirer'));
  await waitFor(() => expect(diary.homework).toMatchObject([{ status: 'removed' }]));
  expect(diary.drafts).toMatchObject([{ homework: undefined }]);
});

test('emptying the fields of given work is not removing it, and leads to the field', async () => {
  const diary = await withDraft();
  type(workField(), '');
  await userEvent.click(button('Enregistrer le brouillon'));
  expect(screen.getAllByText('Indiquez ce qu’il y a à faire, ou retirez le travail.')).not.toHaveLength(0);
  expect(workField()).toHaveFocus();
  expect(diary.drafts).toMatchObject([{ homework: { title: 'Travail du brouillon' } }]);
});

test('a draft is abandoned after one question, and what is published is there again', async () => {
  const diary = await withDraft();
  await userEvent.click(button('Abandonner le brouillon'));
  expect(diary.drafts).toHaveLength(1);
  await userEvent.click(button('Abandonner'));
  await waitFor(() => expect(diary.drafts).toHaveLength(0));
  expect(await titleField()).toHaveValue('Séance');
  expect(await titleField()).toHaveFocus();
  expect(workField()).toHaveValue('Travail');
  expect(screen.queryByRole('button', { name: 'Abandonner le brouillon' })).not.toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
  expect(diary.sessions).toMatchObject([{ title: 'Séance' }]);
});

test('a draft that a colleague went on writing is not abandoned unseen', async () => {
  const diary = await withDraft();
  diary.colleagueEdits(3, { title: 'Sa suite', body: '' });
  await userEvent.click(button('Abandonner le brouillon'));
  await userEvent.click(button('Abandonner'));
  expect(await screen.findByRole('dialog', { name: 'Deux versions du même texte' })).toHaveTextContent('Sa suite');
  expect(diary.drafts).toMatchObject([{ title: 'Sa suite' }]);
  await userEvent.click(button('Prendre l’autre'));
  expect(await titleField()).toHaveValue('Sa suite');
});
