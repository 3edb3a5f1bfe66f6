/** @jest-environment jsdom */
import { takeTurns, type Placement, type Turns } from './oneAPage';

interface Instance extends Turns {
  host: HTMLElement;
  mine: () => boolean | undefined;
}

function instance(placement: Placement, parent: ParentNode & Node = document.body): Instance {
  const host = document.createElement('div');
  parent.appendChild(host);
  let mine: boolean | undefined;
  const turns = takeTurns(host, placement, (now) => (mine = now));
  return { ...turns, host, mine: () => mine };
}

beforeEach(() => document.body.replaceChildren());

test('one shows, the extension’s first; when it goes the next takes its turn', () => {
  const webPart = instance('page');
  expect(webPart.mine()).toBe(true);
  const [first, second] = [instance('top'), instance('top')];
  const all = (): (boolean | undefined)[] => [webPart, first, second].map(({ mine }) => mine());
  expect(all()).toEqual([false, true, false]);
  first.leave();
  expect([webPart.mine(), second.mine()]).toEqual([false, true]);
  second.leave();
  expect(webPart.mine()).toBe(true);
  webPart.leave();
});

test('one in a placeholder that is not in the page waits, and takes its turn once it is there', () => {
  const placeholder = document.createElement('div');
  const waiting = instance('top', placeholder);
  const webPart = instance('page');
  expect([waiting.mine(), webPart.mine()]).toEqual([false, true]);
  document.body.append(placeholder);
  waiting.changed();
  expect([waiting.mine(), webPart.mine()]).toEqual([true, false]);
  placeholder.remove();
  waiting.changed();
  expect([waiting.mine(), webPart.mine()]).toEqual([false, true]);
});
