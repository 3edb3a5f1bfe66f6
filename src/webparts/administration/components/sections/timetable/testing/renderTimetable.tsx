import { screen } from '@testing-library/react';
import * as React from 'react';
import type { School } from '../../../../../../domain/types';
import type { Language } from '../../../../../../ui/root/language';
import type { MemoryRegister } from '../../classes/testing/memoryRegister';
import { renderSection, school as plainSchool, type GivenServices } from '../../../testing/renderSection';
import Section from '..';

/** A Monday morning of November 2026, a week B of a school that has weeks A and B. */
export const NOW = new Date('2026-11-23T08:15:00Z');
export const school: School = { ...plainSchool, weekAAnchor: 20260907 };

interface Given {
  school?: School;
  register?: GivenServices['register'];
  language?: Language;
  go?: (section: string) => void;
  now?: Date;
}

/** The screen « Emploi du temps », once it knows whether there are classes. */
export async function renderTimetable(memory: MemoryRegister, given: Given = {}): Promise<void> {
  const { school: asked = school, register, language, go = () => undefined, now = NOW } = given;
  await renderSection(
    <Section go={go} />,
    { administration: { school: async () => ({ school: asked, etag: '"1"' }) }, register: memory.services(register) },
    { language, now: () => now }
  );
}

/** The cell of the wide grid. */
export async function cell(weekday: number, periodId: string, at = 0): Promise<HTMLElement> {
  await screen.findByRole('grid');
  const found = document.querySelector<HTMLElement>(`[data-item="${weekday}|${periodId}|${at}"]`);
  if (!found) throw new Error(`Nothing at ${weekday} ${periodId}.`);
  return found;
}
