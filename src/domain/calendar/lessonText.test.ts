import { readLessonText } from './lessonText';

const read = (summary: string, description = '', location = ''): unknown[] => {
  const { subject, teacher, className, group, room } = readLessonText({ summary, description, location });
  return [subject, teacher, className, group, room];
};

describe('the words of a lesson', () => {
  it.each([
    ['MATHEMATIQUES - Mme AUBEPINE - 2GT1', ['MATHEMATIQUES', 'Mme AUBEPINE', '2GT1', '', '']],
    ['2GT1', ['2GT1', '', '', '', '']],
    ['ESPAGNOL LV2 - 1G3 - M. CHARME - ESP-B', ['ESPAGNOL LV2', 'M. CHARME', '1G3', 'ESP-B', '']],
    ['PHYSIQUE-CHIMIE - BRUYERE P. - <TG2> - [TG2 PC-1]', ['PHYSIQUE-CHIMIE', 'BRUYERE P.', 'TG2', 'TG2 PC-1', '']],
    ['SES &amp; DROIT', ['SES & DROIT', '', '', '', '']],
    ['  MATHS   -   2GT1  ', ['MATHS', '', '2GT1', '', '']]
  ])('of the summary « %s »', (summary, expected) => expect(read(summary)).toEqual(expected));

  it('of the description come first, the summary says what it leaves out', () => {
    expect(
      read(
        'MATHS - AUBEPINE L. - 2GT1',
        'Matière : MATHEMATIQUES\nProfesseur(s) : Mme Aubépine\nGroupe : G1\nSalle(s) : 112, 114',
        'Bâtiment B'
      )
    ).toEqual(['MATHEMATIQUES', 'Mme Aubépine', '2GT1', 'G1', '112, 114']);
    expect(read('MATHS', 'Enseignants\u00a0: Mme Aubépine<br/>Promotion : BTS1\r\nTD : A', 'C3')).toEqual([
      'MATHS',
      'Mme Aubépine',
      'BTS1',
      'A',
      'C3'
    ]);
    expect(read('Remplacement - MATHS', 'Matière : MATHS\nClasse : 2GT1')).toEqual(['MATHS', '', '2GT1', '', '']);
  });

  it('that name the class as the group say it once', () => {
    expect(read('MATHS', 'Classe : 2GT1\nGroupe : 2gt1')).toEqual(['MATHS', '', '2GT1', '', '']);
  });

  it('are not taken from a sentence with a colon', () => {
    expect(read('MATHS', 'Attention, ceci est une remarque bien longue à lire, matière : aucune\nVenir avec : compas')).toEqual([
      'MATHS',
      '',
      '',
      '',
      ''
    ]);
  });
});
