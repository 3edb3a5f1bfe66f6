/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installDialog } from '../../../../../ui/testing/dialog';
import { button, openLesson, titleField } from '../../testing/lesson';
import { MemoryDiary } from '../../testing/memoryDiary';

beforeAll(async () => {
  installDialog();
  // Reading a chunk's modules for the first time takes longer than a test waits for an element.
  await import('./DocumentsPart');
});
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const sheet = new File(['énoncé'], 'Fiche.pdf', { type: 'application/pdf' });
const PATH = '/sites/lycee/EntDocuments/2026/2/Fiche.pdf';

async function openDocuments(diary: MemoryDiary): Promise<void> {
  await openLesson(diary);
  fireEvent.change(await titleField(), { target: { value: 'Thalès' } });
  await userEvent.click(screen.getAllByRole('button', { name: 'Ajouter un document' })[0]);
  await screen.findByText(/La classe peut lire un document dès/);
}

function drop(): void {
  const input = document.querySelector<HTMLInputElement>('input[data-ent-files]');
  if (input) fireEvent.change(input, { target: { files: [sheet] } });
}

/** Uploads wait until the function is called. */
function hold(diary: MemoryDiary): () => void {
  let release = (): void => undefined;
  diary.parts.uploading = new Promise((resolve) => {
    release = resolve;
  });
  return () => release();
}

test('a document that is dropped in goes with the session, and nothing is published before it is there', async () => {
  const diary = new MemoryDiary();
  const release = hold(diary);
  await openDocuments(diary);
  drop();
  expect(await screen.findByText(/1\sdocument est en cours d’envoi/)).toBeInTheDocument();
  expect(button('Publier')).toBeDisabled();
  (await titleField()).focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(diary.sessions).toHaveLength(0);
  release();
  expect(await screen.findByRole('link', { name: 'Fiche.pdf' })).toHaveAttribute('href', PATH);
  await waitFor(() => expect(button('Publier')).toBeEnabled());
  await userEvent.click(button('Publier'));
  await waitFor(() => expect(diary.sessions).toMatchObject([{ links: [{ title: 'Fiche.pdf', url: PATH, kind: 'document' }] }]));
});

test('a file on its way says how far it is, and that it is being stored once all of it has left', async () => {
  const diary = new MemoryDiary();
  const release = hold(diary);
  await openDocuments(diary);
  drop();
  expect(await screen.findByText(/En cours, 42\s%/)).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Fiche.pdf' })).toHaveAttribute('value', '0.42');
  diary.parts.sent = 1;
  drop();
  await waitFor(() => expect(screen.getAllByRole('progressbar')).toHaveLength(2));
  expect(screen.getAllByRole('progressbar')[1]).not.toHaveAttribute('value');
  release();
});

test('one that is refused says why, and can be sent again', async () => {
  const diary = new MemoryDiary();
  diary.parts.faults = ['denied'];
  await openDocuments(diary);
  drop();
  await userEvent.click(await screen.findByRole('button', { name: /Réessayer/ }));
  expect(await screen.findByRole('link', { name: 'Fiche.pdf' })).toBeInTheDocument();
});

test('one that is stopped is not attached', async () => {
  const diary = new MemoryDiary();
  const release = hold(diary);
  await openDocuments(diary);
  drop();
  await userEvent.click(await screen.findByRole('button', { name: /Annuler.*Fiche/ }));
  release();
  await waitFor(() => expect(button('Publier')).toBeEnabled());
  expect(screen.queryByRole('link', { name: 'Fiche.pdf' })).not.toBeInTheDocument();
});

test('a picture pasted into the text becomes a document beside it', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  await titleField();
  const body = screen.getByText('Contenu de la séance').parentElement ?? document.body;
  const paste = createEvent.paste(body, { clipboardData: { files: [sheet], types: ['Files'], getData: () => '' } });
  fireEvent(body, paste);
  expect(await screen.findByRole('link', { name: 'Fiche.pdf' })).toBeInTheDocument();
  expect(screen.getByText(/ce que vous avez collé est joint/)).toBeInTheDocument();
});

test('words that bring a picture of themselves are pasted as words, and pictures among them are said to be left out', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  await titleField();
  const body = screen.getByText('Contenu de la séance').parentElement ?? document.body;
  const pasteHtml = (html: string): boolean =>
    fireEvent(body, createEvent.paste(body, { clipboardData: { files: [sheet], types: ['text/html', 'Files'], getData: () => html } }));
  // As a spreadsheet copies cells: not prevented, so that the editor takes the words.
  expect(pasteHtml('<html><style>td { color: red }</style><body><table><tr><td>12</td></tr></table></body></html>')).toBe(true);
  expect(screen.queryByText(/sans ses images/)).not.toBeInTheDocument();
  expect(pasteHtml('<p>Voir la figure <img src="data:image/png;base64,AA"></p>')).toBe(true);
  expect(await screen.findByText(/Le texte est collé sans ses images/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Fiche.pdf' })).not.toBeInTheDocument();
  // As a browser copies one picture.
  expect(pasteHtml('<img src="https://ecole.example/fiche.png">')).toBe(false);
  expect(await screen.findByRole('link', { name: 'Fiche.pdf' })).toBeInTheDocument();
});

test('a picture pasted into the details of a piece of work becomes a document of the work', async () => {
  const diary = new MemoryDiary();
  await openLesson(diary);
  await titleField();
  await userEvent.click(button('Ajouter des précisions'));
  const body = screen.getByText(/^Précisions/).parentElement ?? document.body;
  fireEvent(body, createEvent.paste(body, { clipboardData: { files: [sheet], types: ['Files'], getData: () => '' } }));
  const works = await screen.findByRole('region', { name: 'Liens et documents du travail' });
  expect(await within(works).findByRole('link', { name: 'Fiche.pdf' })).toBeInTheDocument();
});

test('a document is picked from the class’s files, or from a library of the site', async () => {
  const diary = new MemoryDiary();
  await openDocuments(diary);
  await userEvent.click(button('Choisir un document déjà déposé'));
  await userEvent.click(await screen.findByRole('button', { name: 'Documents' }));
  expect(await screen.findByText(/a ses propres droits/)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Maths' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Formulaire.pdf' }));
  expect(screen.getByRole('link', { name: 'Formulaire.pdf' })).toHaveAttribute(
    'href',
    '/sites/lycee/Shared%20Documents/Maths/Formulaire.pdf'
  );
  expect(screen.getByRole('button', { name: 'Formulaire.pdf' })).toBeDisabled();
});
