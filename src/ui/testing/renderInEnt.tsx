import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { EntRoot } from '../root/EntRoot';
import type { Language } from '../root/language';

let schools = 0;

/** Draws a component where it lives: in EntRoot, in French, with a cache of its own. Resolves once its strings are there. */
export async function renderInEnt(
  children: React.ReactElement,
  {
    language = 'fr',
    now = () => new Date('2026-11-23T08:15:00Z'),
    schoolUrl = `https://ecole.example/sites/${++schools}`,
    login = 'aubepine@ecole.example'
  }: { language?: Language; now?: () => Date; schoolUrl?: string; login?: string } = {}
): Promise<RenderResult & { again: (next: React.ReactElement) => void }> {
  const identity = { schoolUrl, login, now };
  const wrap = (inner: React.ReactElement): React.ReactElement => (
    <EntRoot theme={undefined} language={language} identity={identity}>
      <div data-testid="ready">{inner}</div>
    </EntRoot>
  );
  const result = render(wrap(children));
  await result.findByTestId('ready');
  return { ...result, again: (next) => result.rerender(wrap(next)) };
}
