import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryDiary } from '../../testing/memoryDiary';
import { renderDiary } from '../../testing/renderDiary';
import { button, named } from '../../testing/lesson';
import { MemoryPlans } from './memoryPlans';

export interface OpenedPlans {
  diary: MemoryDiary;
  plans: MemoryPlans;
  view: Awaited<ReturnType<typeof renderDiary>>;
}

export function memory(): { diary: MemoryDiary; plans: MemoryPlans } {
  const diary = new MemoryDiary();
  return { diary, plans: new MemoryPlans(diary) };
}

/** The diary of a teacher with the progressions open, on Monday 23 November 2026 at 10:15. */
export async function openPlans({ diary, plans } = memory(), options: Parameters<typeof renderDiary>[1] = {}): Promise<OpenedPlans> {
  const view = await renderDiary(plans.repositories(), { now: () => new Date('2026-11-23T09:15:00Z'), ...options });
  await userEvent.click(await screen.findByRole('button', { name: /^(Progressions|Plans)$/ }));
  await screen.findByRole('heading', { name: named(options.language === 'en' ? 'My plans' : 'Mes progressions') });
  return { diary, plans, view };
}

export async function openPlan(title: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${title}`) }));
  await screen.findByRole('heading', { level: 2, name: title });
}

export { button, named };
