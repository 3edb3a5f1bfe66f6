/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { FileDrop } from './FileDrop';
import { acceptedWords, formatSize } from './fileWords';
import { judgeFiles } from './judgeFiles';
import type { FileRules, FileTask } from './types';

const fr = { byte: 'o', kilo: 'Ko', mega: 'Mo', giga: 'Go' };
const file = (name: string, size = 3, type = ''): File => new File(['x'.repeat(size)], name, { type });
const rules: FileRules = { accept: ['.csv', 'image/*'], maxBytes: 10, several: true, checkNames: true };
const input = (): HTMLInputElement => document.querySelector('[data-ent-files]') as HTMLInputElement;

test('files are judged by type, size, content and name', () => {
  const { taken, refused } = judgeFiles(
    [file('a.CSV'), file('b.png', 3, 'image/png'), file('c.exe'), file('d.csv', 11), file('e.csv', 0), file('f?.csv'), file('csv')],
    rules
  );
  expect(taken.map(({ name }) => name)).toEqual(['a.CSV', 'b.png']);
  expect(refused.map(({ name, refusal }) => [name, refusal.why])).toEqual([
    ['c.exe', 'type'],
    ['d.csv', 'size'],
    ['e.csv', 'empty'],
    ['f?.csv', 'name'],
    ['csv', 'type']
  ]);
  expect(judgeFiles([file('a.csv'), file('b.csv')], { ...rules, several: false }).taken).toEqual([]);
  expect(judgeFiles([file('f?.csv')], { ...rules, checkNames: false }).refused).toEqual([]);
});

test('sizes and types as people read them', () => {
  const said = [0, 999, 1000, 2_440_000, 999_600, 250_000_000, 3.2e9].map((bytes) => formatSize(bytes, 'fr', fr));
  expect(said).toEqual(['0 o', '999 o', '1 Ko', '2,4 Mo', '1 Mo', '250 Mo', '3,2 Go'].map((text) => text.replace(' ', '\u00a0')));
  expect(formatSize(2_440_000, 'en', { ...fr, mega: 'MB' })).toBe('2.4\u00a0MB');
  expect(acceptedWords(['.csv', 'image/*', 'application/pdf'], { image: 'images', audio: 'a', video: 'v', text: 't' })).toBe(
    'CSV, images, PDF'
  );
});

test('the button opens the system’s choice, the chosen files are told, and the same file can be chosen again', async () => {
  const user = userEvent.setup();
  const onFiles = jest.fn();
  await renderInEnt(<FileDrop label="Fichier des élèves" files={[]} onFiles={onFiles} accept={['.csv']} maxBytes={2_000_000} />);
  const click = jest.spyOn(input(), 'click');
  const button = screen.getByRole('button', { name: 'Choisir un fichier' });
  expect(button).toHaveAccessibleDescription('CSV · 2\u00a0Mo au plus');
  await user.tab();
  expect(button).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(click).toHaveBeenCalled();
  await user.upload(input(), file('élèves.csv'));
  await user.upload(input(), file('élèves.csv'));
  expect(onFiles.mock.calls.map(([files]) => (files as File[]).map(({ name }) => name))).toEqual([['élèves.csv'], ['élèves.csv']]);
});

test('who knows better what to do with a refused file says it instead', async () => {
  const explain = ({ name }: { name: string }): string | undefined =>
    name.endsWith('.xlsx') ? 'Enregistrez-le au format CSV.' : undefined;
  await renderInEnt(<FileDrop label="Fichier des élèves" files={[]} onFiles={jest.fn()} accept={['.csv']} several explain={explain} />);
  fireEvent.change(input(), { target: { files: [file('élèves.xlsx'), file('photo.png')] } });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Enregistrez-le au format CSV.',
    expect.stringMatching(/^photo\.png\s: ce type de fichier n’est pas accepté/)
  ]);
});

test('a drop is taken with its refusals said; a folder is not taken for a file', async () => {
  const onFiles = jest.fn();
  await renderInEnt(<FileDrop label="Documents" several files={[]} onFiles={onFiles} accept={['.pdf']} />);
  const zone = screen.getByText('Déposez des fichiers ici').parentElement as HTMLElement;
  const folder = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: true, name: 'dossier' }) };
  const dataTransfer = { types: ['Files'], files: [file('a.pdf'), file('b:c.pdf'), file('dossier', 0)], items: [folder], dropEffect: '' };
  fireEvent.dragEnter(zone, { dataTransfer });
  expect(screen.getByText('Relâchez pour ajouter')).toBeInTheDocument();
  fireEvent.drop(zone, { dataTransfer });
  expect(screen.getByText('Déposez des fichiers ici')).toBeInTheDocument();
  expect((onFiles.mock.calls[0][0] as File[]).map(({ name }) => name)).toEqual(['a.pdf']);
  const refusals = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(refusals).toEqual([
    expect.stringContaining('dossier\u00a0: c’est un dossier'),
    expect.stringContaining('b:c.pdf\u00a0: le nom contient «\u00a0:\u00a0»')
  ]);
});

test('a file dropped beside the zone does not replace the page', async () => {
  await renderInEnt(<FileDrop label="Documents" files={[]} onFiles={jest.fn()} />);
  const drop = createEvent.drop(document.body, { dataTransfer: { types: ['Files'] } });
  fireEvent(document.body, drop);
  expect(drop.defaultPrevented).toBe(true);
});

test('disabled takes nothing', async () => {
  const onFiles = jest.fn();
  await renderInEnt(<FileDrop label="Documents" disabled files={[]} onFiles={onFiles} />);
  for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
  const zone = screen.getByText('Déposez un fichier ici').parentElement as HTMLElement;
  fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files: [file('a.pdf')], items: [] } });
  expect(onFiles).not.toHaveBeenCalled();
});

test('each file says how far it is and offers what can be done; only ends are spoken', async () => {
  const user = userEvent.setup();
  const actions = { onCancel: jest.fn(), onRetry: jest.fn(), onRemove: jest.fn() };
  const task = (key: string, state: FileTask['state'], more: Partial<FileTask> = {}): FileTask => ({
    key,
    name: `${key}.pdf`,
    size: 2000,
    state,
    ...more
  });
  const drop = (files: FileTask[]): React.ReactElement => (
    <FileDrop label="Documents" several files={files} onFiles={jest.fn()} {...actions} />
  );
  const view = await renderInEnt(
    drop([task('a', 'working', { progress: 0.42 }), task('b', 'failed', { note: 'Réessayez.' }), task('c', 'done'), task('d', 'waiting')])
  );
  const rows = within(screen.getByRole('list', { name: 'Fichiers' })).getAllByRole('listitem');
  expect(within(rows[0]).getByRole('progressbar', { name: 'a.pdf' })).toHaveValue(0.42);
  expect(rows[0]).toHaveTextContent('En cours, 42 %');
  expect(rows[1]).toHaveTextContent('Réessayez.');
  await user.click(screen.getByRole('button', { name: 'Annuler a.pdf' }));
  await user.click(screen.getByRole('button', { name: 'Réessayer b.pdf' }));
  await user.click(screen.getByRole('button', { name: 'Retirer c.pdf' }));
  expect([actions.onCancel, actions.onRetry, actions.onRemove].map((action) => action.mock.calls)).toEqual([[['a']], [['b']], [['c']]]);
  const said = (): string =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('');
  view.again(drop([task('a', 'working', { progress: 0.9 })]));
  expect(said()).toBe('');
  view.again(drop([task('a', 'done')]));
  expect(said()).toBe('a.pdf\u00a0: terminé');
});
