import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazyEditor } from '../editor/lazyEditor';
import type { MemoryDiary } from './memoryDiary';
import { renderDiary } from './renderDiary';

/** The cell of a lesson of the week, by default Monday's first, in class 2de 2. */
export const lessonAt = (key = '2|20261123|M1|MATHS|'): Promise<HTMLElement> =>
  waitFor(() => {
    const item = document.querySelector<HTMLElement>(`[data-item="${key}"]`);
    if (!item) throw new Error('The lesson is not there yet.');
    return item;
  });

export const titleField = (): Promise<HTMLElement> => screen.findByLabelText('Titre de la séance');
export const workField = (): HTMLElement => screen.getByLabelText('Ce qu’il y a à faire');

/** French names hold no-break spaces. */
export const named = (name: string): RegExp => new RegExp(`^${name.replace(/ /g, '\\s')}$`);
export const button = (name: string): HTMLElement => screen.getByRole('button', { name: named(name) });

/** The diary with the editor of Monday's first lesson open. */
export async function openLesson(
  diary: MemoryDiary,
  now = new Date('2026-11-23T09:15:00Z'),
  schoolUrl?: string
): ReturnType<typeof renderDiary> {
  // Reading the chunk's modules for the first time takes longer than a test waits for an element.
  await import('../editor');
  lazyEditor.preload();
  const view = await renderDiary(diary.repositories(), { now: () => now, ...(schoolUrl && { schoolUrl }) });
  await userEvent.click(await lessonAt());
  await titleField();
  return view;
}
