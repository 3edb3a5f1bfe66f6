/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DayChange } from '../../../../domain/calendar/types';
import type { Homework } from '../../../../domain/types';
import { EntError } from '../../../../lists/errors';
import type { Frame } from '../../../../lists/repositories/types';
import { installDialog } from '../../../../ui/testing/dialog';
import { lessonAt, titleField } from '../testing/lesson';
import { frame, MemoryDiary } from '../testing/memoryDiary';
import { renderDiary } from '../testing/renderDiary';

beforeAll(installDialog);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const pupil: Frame = { ...frame, me: { ...frame.me, memberships: [{ role: 'pupil', classNumber: 2, title: 'x' }] } };
const MONDAY = '2|20261123|M1|MATHS|';

const change = (parts: Partial<DayChange>): DayChange => ({
  day: 20261123,
  periodId: 'M1',
  classNumber: 2,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 7,
  kind: 'cancelled',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: '',
  ...parts
});
const replacement = { teacherNumber: 8, teacherName: 'M. Charme' };

const work = (id: number, code: string, title: string): Homework =>
  ({
    id,
    title,
    sessionKey: `2|20261120|M2|${code}|`,
    classNumber: 2,
    dueDay: 20261126,
    givenDay: 20261120,
    subject: code,
    subjectCode: code,
    body: '',
    group: '',
    teacherName: '',
    minutes: 0,
    status: 'published'
  }) as Homework;

/** The teacher's or the pupil's first screen on Monday 23 November 2026 at 9:15. */
async function show(changes: DayChange[], as: Frame = frame, language: 'fr' | 'en' = 'fr'): Promise<MemoryDiary> {
  const diary = new MemoryDiary();
  diary.changes = changes;
  diary.homework = [work(1, 'SVT', 'Exercice 12'), work(2, 'EPS', 'Un survêtement')];
  await renderDiary(diary.repositories(as), { language, now: () => new Date('2026-11-23T08:15:00Z') });
  return diary;
}

describe('in a teacher’s week', () => {
  test('a cancelled lesson is struck through, says why, and is not to be written', async () => {
    await show([change({ note: 'Sortie au jardin botanique' })]);
    const lesson = await lessonAt(MONDAY);
    expect(lesson).toHaveTextContent('annulé');
    expect(lesson).toHaveTextContent('Sortie au jardin botanique');
    expect(within(lesson).getByText('2de 2').closest('s')).not.toBeNull();
    expect(lesson).not.toHaveTextContent(/À écrire|À remplir/);
    await userEvent.click(lesson);
    expect(await screen.findByRole('dialog')).toHaveTextContent('annulé');
    await titleField();
  });

  test('another room, somebody who takes the lesson and a mere note are said', async () => {
    await show([
      change({ kind: 'changed', room: 'C3' }),
      change({ kind: 'changed', day: 20261124, periodId: 'S1', classNumber: 3, replacedBy: replacement }),
      change({ kind: 'changed', day: 20261126, periodId: 'M2', note: 'Apportez le compas' })
    ]);
    const room = await lessonAt(MONDAY);
    expect(room).toHaveTextContent('salle C3 au lieu de B12');
    expect(within(room).getByText('2de 2').closest('s')).toBeNull();
    expect(await lessonAt('3|20261124|S1|MATHS|')).toHaveTextContent('remplacé par M. Charme');
    expect(await lessonAt('2|20261126|M2|MATHS|')).toHaveTextContent('à savoirApportez le compas');
  });

  test('an added lesson and one that is taken for a colleague stand at their hours', async () => {
    await show([
      change({ kind: 'added', day: 20261127, room: 'C3' }),
      change({ ...replacement, kind: 'changed', day: 20261125, room: 'A1', replacedBy: { teacherNumber: 7, teacherName: 'Mme Aubépine' } })
    ]);
    expect(await lessonAt('2|20261127|M1|MATHS|')).toHaveTextContent('cours ajouté');
    const taken = await lessonAt('2|20261125|M1|MATHS|');
    expect(taken).toHaveTextContent('remplacement de M. Charme');
    expect(taken).toHaveTextContent('salle A1');
    expect(taken).not.toHaveTextContent('Hors emploi du temps');
  });

  test('an added lesson at an hour that the bells do not know is counted, not lost in silence', async () => {
    await show([change({ kind: 'added', periodId: 'S9' })]);
    expect(await screen.findByText(/à une heure que la grille horaire ne connaît plus/)).toBeInTheDocument();
  });

  test('in English', async () => {
    await show([change({}), change({ kind: 'changed', day: 20261126, periodId: 'M2', replacedBy: replacement })], frame, 'en');
    expect(await lessonAt(MONDAY)).toHaveTextContent('cancelled');
    expect(await lessonAt('2|20261126|M2|MATHS|')).toHaveTextContent('taken by M. Charme');
  });
});

describe('to the class', () => {
  test('what is coming stands with the work of its day, even on a day without work', async () => {
    await show([change({ day: 20261126, periodId: 'M2' }), change({ kind: 'added', day: 20261127, room: 'C3' })], pupil);
    const thursday = await screen.findByRole('region', { name: /jeudi 26/ });
    const cancelled = await within(thursday).findByText('Mathématiques');
    expect(cancelled.closest('s')).not.toBeNull();
    expect(thursday).toHaveTextContent('annulé');
    expect(thursday).toHaveTextContent('Exercice 12');
    const friday = screen.getByRole('region', { name: /vendredi 27/ });
    expect(within(friday).getByRole('list', { name: 'Changements d’emploi du temps' })).toHaveTextContent(/8\sh.*salle C3.*cours ajouté/);
  });

  test('a change of a lesson that the timetable no longer has, or of the past, is not shown', async () => {
    const diary = await show([change({ day: 20261126, periodId: 'S1' })], pupil);
    await screen.findByText('Exercice 12');
    expect(diary.changes).toHaveLength(1);
    expect(screen.queryByText('annulé')).not.toBeInTheDocument();
  });

  test('one subject alone hides the changes of the others', async () => {
    await show([change({ day: 20261126, periodId: 'M2' })], pupil);
    expect(await screen.findByText('annulé')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Matière' }), 'SVT');
    expect(screen.getByText('Exercice 12')).toBeInTheDocument();
    expect(screen.queryByText('annulé')).not.toBeInTheDocument();
  });

  test('in the lessons of a week, beside what was written', async () => {
    await show([change({ kind: 'changed', replacedBy: replacement }), change({ day: 20261126, periodId: 'M2' })], pupil);
    await userEvent.click(await screen.findByRole('tab', { name: 'Séances' }));
    const thursday = await screen.findByRole('region', { name: /jeudi 26/ });
    expect(thursday).toHaveTextContent('annulé');
    expect(screen.getByRole('region', { name: /lundi 23/ })).toHaveTextContent('remplacé par M. Charme');
  });

  test('when the timetable cannot be read the work is there all the same, and reading can be tried again', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const diary = new MemoryDiary();
    diary.changes = [change({ day: 20261126, periodId: 'M2' })];
    const repositories = diary.repositories(pupil);
    const { ofClass } = repositories.timetable;
    let refused = true;
    repositories.timetable.ofClass = async (number) => {
      if (refused) throw new EntError('busy', 'test');
      return ofClass(number);
    };
    await renderDiary(repositories, { now: () => new Date('2026-11-23T08:15:00Z') });
    expect(await screen.findByText('Rien à faire')).toBeInTheDocument();
    refused = false;
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('annulé')).toBeInTheDocument();
    jest.restoreAllMocks();
  });
});
