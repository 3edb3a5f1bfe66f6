/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../ui/testing/dialog';
import { button, lessonAt, openLesson, titleField } from '../testing/lesson';
import { MemoryDiary } from '../testing/memoryDiary';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const OTHER = '3|20261124|S1|MATHS|';

/** A save of Monday's lesson is under way and its panel closed. */
async function closedWhileSaving(diary: MemoryDiary): Promise<() => Promise<void>> {
  await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Lente' } });
  const release = diary.hold();
  await userEvent.click(button('Publier'));
  await userEvent.click(button('Fermer'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  return async () => act(async () => release());
}

test.each([
  ['another lesson', OTHER],
  ['the same lesson', undefined]
])('a slow save that ends after its panel was closed leaves the panel of %s open', async (_which, key) => {
  const diary = new MemoryDiary();
  const release = await closedWhileSaving(diary);
  await userEvent.click(await lessonAt(key));
  await titleField();
  await release();
  expect(await screen.findByText(/Séance publiée à/)).toBeInTheDocument();
  expect(screen.getByRole('dialog')).toBeInTheDocument();
  expect(await titleField()).toBeInTheDocument();
  expect(diary.sessions).toMatchObject([{ title: 'Lente' }]);
});

test('a save that fails after its panel was closed is said by the week, with the lesson, and the text is there', async () => {
  const diary = new MemoryDiary();
  diary.faults = ['denied'];
  const release = await closedWhileSaving(diary);
  await release();
  const said = await screen.findByText(/n’a pas abouti/);
  expect(said).toHaveTextContent('2de 2 · Mathématiques, lundi 23 novembre');
  expect(said).toHaveTextContent('Votre texte est gardé sur cet appareil');
  await userEvent.click(await lessonAt());
  expect(await titleField()).toHaveValue('Lente');
});
