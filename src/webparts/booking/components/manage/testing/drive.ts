import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderManage, type MemoryManagement } from './renderManage';

/** The dialog that is in front. */
export function front(): HTMLElement {
  return screen.getAllByRole('dialog').slice(-1)[0];
}

export async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(within(front()).getByRole('button', { name }));
}

export function field(name: string | RegExp): HTMLElement {
  return within(front()).getByLabelText(name);
}

/** Opens the management by its door. */
export async function openManage(memory: MemoryManagement, options: Parameters<typeof renderManage>[1] = {}): Promise<void> {
  await renderManage(memory, options);
  await userEvent.click(await screen.findByRole('button', { name: 'Gérer les ressources' }));
  await screen.findByText(/Ce qui se réserve/);
}

export async function goTo(tab: string): Promise<void> {
  await userEvent.click(screen.getByRole('tab', { name: tab }));
}
