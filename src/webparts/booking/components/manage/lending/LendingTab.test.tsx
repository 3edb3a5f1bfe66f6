/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDays } from '../../../../../domain/days';
import { installDialog } from '../../../../../ui/testing/dialog';
import { MONDAY, NOW } from '../../testing/renderBooking';
// Lazy in the product; fetched before a test looks at the clock.
import '../index';
import { field, front, goTo, openManage, press } from '../testing/drive';
import { MemoryManagement } from '../testing/renderManage';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const rows = (): (string | undefined)[] =>
  within(front())
    .queryAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s/g, ' '));

test('where nothing is lent, the rule that does is named', async () => {
  await openManage(new MemoryManagement());
  await goTo('Prêts');
  expect(await screen.findByText('Rien ne se prête')).toBeInTheDocument();
});

test('what was not brought back comes first; hand over, take back with a note', async () => {
  const memory = new MemoryManagement();
  memory.touchCategory(2, { rules: { lending: true } });
  memory.seedOf(21, MONDAY, ['Q0830', 'Q0845'], { purpose: 'Reportage' });
  const late = memory.seedOf(21, addDays(MONDAY, -3), ['Q0900'], {
    author: 9,
    authorName: 'Mme Cerise',
    created: NOW.getTime() - 4 * 86400_000
  });
  memory.seedOf(21, addDays(MONDAY, -4), ['Q0900'], { author: 9, authorName: 'M. Jamais', created: NOW.getTime() - 6 * 86400_000 });
  const claim = memory.rows.find(({ bookingNumber }) => bookingNumber === late);
  if (!claim) throw new Error('no claim');
  memory.decisions.push({
    ...{ id: 1, author: 1, authorName: 'Mme Fougère', created: claim.created + 1000, kind: 'handOver', target: claim.key },
    ...{ bookingNumber: late, resourceDay: claim.resourceDay, reason: '', upTo: 0 }
  });
  await openManage(memory);
  await goTo('Prêts');
  await screen.findByRole('button', { name: /^Remettre Caméra/ });
  expect(rows()).toEqual([
    expect.stringMatching(/^En retardCaméra.*vendredi 20 novembre9 h–9 h 15Mme Cerise/),
    expect.stringMatching(/^À remettreCaméra.*lundi 23 novembre8 h 30–9 hM\. DurandReportage/)
  ]);
  await press(/^Remettre Caméra/);
  expect(await screen.findByText(/^Remis : Caméra, lundi/)).toBeInTheDocument();
  await press(/^Noter le retour de Caméra, vendredi/);
  await userEvent.type(field('État au retour'), 'Sangle abîmée');
  await press('Noter le retour');
  expect(await screen.findByText(/^Rendu : Caméra, vendredi/)).toBeInTheDocument();
  await waitFor(() => expect(rows()).toEqual([expect.stringMatching(/^RemisCaméra/)]));
  expect(memory.asked).toEqual([`handOver 21 ${MONDAY}`, `takeBack 21 ${addDays(MONDAY, -3)} Sangle abîmée`]);
});
