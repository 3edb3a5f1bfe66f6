import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Selectors of the parts of a page to look at, and of those in them to leave out. */
export interface Part {
  include: string[];
  exclude: string[];
}

interface Fault {
  rule: string;
  impact: string | null | undefined;
  elements: string[];
}

/**
 * What axe-core finds serious or critical for people who use a keyboard, a screen reader or large text.
 * It runs in each frame of the page and reports faults alone: collecting what passes took it seconds a page.
 * @param part the part of each frame that counts; the whole without it
 * @returns a line for each rule: its name, and the elements that break it
 */
export async function accessibilityFaults(page: Page, part: Part = { include: ['html'], exclude: [] }): Promise<string[]> {
  const found: Fault[] = [];
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    found.push(...(await frame.evaluate(askAxe, part)));
  }
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ rule, elements }) => `${rule}: ${elements.join(', ')}`);
}

/** Runs in the page, once what moves or fades has arrived: half-way a colour is neither the one nor the other. */
async function askAxe(part: Part): Promise<Fault[]> {
  const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  const { violations } = await window.axe.run(part, { resultTypes: ['violations'], iframes: false });
  return violations.map(({ id, impact, nodes }) => ({ rule: id, impact, elements: nodes.map(({ target }) => target.join(' ')) }));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
