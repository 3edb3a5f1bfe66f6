/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { draftKey, forgetOldDrafts, keepDraft } from './storage';
import { useDeviceDraft } from './useDeviceDraft';

const isText = (value: unknown): value is string => typeof value === 'string';
const schoolUrl = 'https://ecole.example/sites/lycee';

function Field({ what = 'a' }: { what?: string }): React.ReactElement {
  const { found, keep, forget, refused } = useDeviceDraft(what, isText);
  return (
    <>
      <output>{found ? found.value : 'none'}</output>
      <input aria-label="text" onChange={(event) => keep(event.target.value)} />
      <button onClick={forget}>forget</button>
      {refused && <em>refused</em>}
    </>
  );
}

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('what was typed is there again after the page went away, for the same person, school and thing only', async () => {
  const first = await renderInEnt(<Field />, { schoolUrl });
  fireEvent.change(screen.getByLabelText('text'), { target: { value: 'mon texte' } });
  act(() => void window.dispatchEvent(new Event('pagehide')));
  first.unmount();

  const again = await renderInEnt(<Field />, { schoolUrl });
  expect(screen.getByText('mon texte')).toBeInTheDocument();
  again.unmount();

  for (const other of [{ schoolUrl, login: 'bruyere@ecole.example' }, { schoolUrl: `${schoolUrl}2` }]) {
    const view = await renderInEnt(<Field />, other);
    expect(screen.getByText('none')).toBeInTheDocument();
    view.unmount();
  }
  await renderInEnt(<Field what="b" />, { schoolUrl });
  expect(screen.getByText('none')).toBeInTheDocument();
});

test('leaving the component keeps what was typed last; forgetting removes it', async () => {
  const first = await renderInEnt(<Field />, { schoolUrl });
  fireEvent.change(screen.getByLabelText('text'), { target: { value: 'x' } });
  first.unmount();
  const second = await renderInEnt(<Field />, { schoolUrl });
  expect(screen.getByText('x')).toBeInTheDocument();
  fireEvent.click(screen.getByText('forget'));
  expect(screen.getByText('none')).toBeInTheDocument();
  second.unmount();
  expect(localStorage).toHaveLength(0);
});

test('a full device is said, and nothing breaks', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await renderInEnt(<Field />, { schoolUrl });
  fireEvent.change(screen.getByLabelText('text'), { target: { value: 'x' } });
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(await screen.findByText('refused')).toBeInTheDocument();
});

test('a device without storage works as one that never kept anything', async () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await renderInEnt(<Field />, { schoolUrl });
  expect(screen.getByText('none')).toBeInTheDocument();
});

test('what is broken, of another shape, or older than a month is not restored', async () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const key = draftKey(schoolUrl, 'aubepine@ecole.example', 'a');
  for (const text of ['{', 'null', '{"value":1,"keptAt":1}', '"x"']) {
    localStorage.setItem(key, text);
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const view = await renderInEnt(<Field />, { schoolUrl });
    expect(screen.getByText('none')).toBeInTheDocument();
    view.unmount();
  }
  keepDraft(key, 'old', new Date('2026-10-01T08:00:00Z'));
  keepDraft(`${key}2`, 'recent', new Date('2026-11-01T08:00:00Z'));
  localStorage.setItem('someone else’s', 'kept');
  forgetOldDrafts(now);
  expect(Object.keys(localStorage).sort()).toEqual([`${key}2`, 'someone else’s'].sort());
});
