/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { EntError, type EntErrorKind } from '../../lists/errors';
import { fr } from '../loc/fr';
import { renderInEnt } from '../testing/renderInEnt';
import { ErrorBanner } from './ErrorBanner';

let logged: jest.SpyInstance;
beforeEach(() => (logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
afterEach(() => jest.restoreAllMocks());

test.each(Object.keys(fr.errors) as EntErrorKind[])(
  '%s is one sentence without the technical detail, which the console has',
  async (kind) => {
    const error = new EntError(kind, 'HTTP 500 at /_api');
    await renderInEnt(<ErrorBanner error={error} />);
    expect(screen.getByRole('alert').textContent).toContain(fr.errors[kind]);
    expect(screen.getByRole('alert')).not.toHaveTextContent('HTTP');
    expect(logged).toHaveBeenCalledWith('ENT:', error);
  }
);

test('can be tried again; without a way to, nothing is offered; an ended sign-in offers the page anew instead', async () => {
  const onRetry = jest.fn();
  const view = await renderInEnt(<ErrorBanner error={new EntError('busy', 'test')} onRetry={onRetry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  view.again(<ErrorBanner error={new EntError('busy', 'test')} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  view.again(<ErrorBanner error={new EntError('sessionExpired', 'test')} onRetry={onRetry} />);
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Réessayer' })).not.toBeInTheDocument();
});

test('what is not ours is unexpected', async () => {
  await renderInEnt(<ErrorBanner error={new TypeError('x is undefined')} />);
  expect(screen.getByRole('alert').textContent).toContain(fr.errors.unexpected);
});
