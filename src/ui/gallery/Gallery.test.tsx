/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as React from 'react';
import { installDialog } from '../testing/dialog';
import { renderInEnt } from '../testing/renderInEnt';
import { Gallery } from './Gallery';
import { en } from './loc/en';
import { fr } from './loc/fr';

installDialog();

test('every group of both languages is there, reached from the contents', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const [language, strings] of Object.entries({ fr, en }) as ['fr' | 'en', typeof fr][]) {
    const view = await renderInEnt(<Gallery />, { language });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(strings.title);
    for (const [name, title] of Object.entries(strings.groups)) {
      expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', `#${name}`);
      expect(document.getElementById(name)).toContainElement(screen.getByRole('heading', { level: 2, name: title }));
    }
    view.unmount();
  }
  jest.restoreAllMocks();
});
