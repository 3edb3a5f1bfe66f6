import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Types the word that a dialog asks for. */
export async function typeIntoDialog(word: string): Promise<void> {
  await userEvent.type(within(await screen.findByRole('dialog')).getByRole('textbox'), word);
}
