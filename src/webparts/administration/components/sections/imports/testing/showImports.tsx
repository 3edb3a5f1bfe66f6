import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Language } from '../../../../../../ui/root/language';
import { renderSection, type GivenServices } from '../../../testing/renderSection';
import Section from '../index';
import type { MemoryRegister } from './memoryRegister';

export const titles: Record<ImportKind, string> = {
  classes: 'les classes',
  subjects: 'les matières',
  staff: 'les personnels',
  timetable: 'l’emploi du temps',
  pupils: 'les élèves',
  guardians: 'les responsables'
};

/** The section on a register in memory; resolves once its cards are there. Returns the screens that it sent the person to. */
export async function showImports(register: MemoryRegister, more: GivenServices = {}, language: Language = 'fr'): Promise<string[]> {
  const went: string[] = [];
  await renderSection(<Section go={(section) => went.push(section)} />, { register, ...more }, { language });
  await screen.findByRole('list', { name: language === 'fr' ? 'Ce qui s’importe' : 'What can be imported' });
  return went;
}

export async function choose(kind: ImportKind): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: `Importer ${titles[kind]}` }));
  await screen.findByRole('button', { name: 'Choisir un fichier' });
}

export async function drop(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[data-ent-files]');
  if (!input) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [file] } });
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
}

export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

/** From the columns to the preview. */
export async function look(): Promise<void> {
  await press('Voir ce qui changera');
  await screen.findByRole('list', { name: 'En chiffres' });
}

/** Says yes to the question before the writing. */
export async function accept(): Promise<void> {
  await press('Importer…');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Importer' }));
}

export function figures(): Record<string, string> {
  const tiles = Array.from(document.querySelectorAll('[data-figure]'));
  return Object.fromEntries(tiles.map((tile) => [tile.getAttribute('data-figure') ?? '', tile.querySelector('strong')?.textContent ?? '']));
}

/** Opens a folded list, and gives the texts of its rows. */
export async function rowsOf(summary: string | RegExp): Promise<string[]> {
  const headline = screen.getByText(summary, { selector: 'summary' });
  const details = headline.closest('details');
  if (!details) throw new Error('not folded');
  if (!details.open) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  const table = await within(details).findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole(/rowheader|cell/)
        .map(({ textContent }) => textContent)
        .join(' | ')
    );
}
