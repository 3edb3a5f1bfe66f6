/** What the form of a session outside the timetable says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  title: 'Séance hors emploi du temps',
  hint: 'Une sortie, un rattrapage, une heure échangée\u00a0: la séance s’écrit et se publie comme les autres.',
  which: 'Classe et matière',
  day: 'Jour',
  start: 'Début',
  end: 'Fin',
  write: 'Écrire la séance',
  noClass: 'Aucun cours n’est à votre nom dans l’emploi du temps\u00a0: la direction doit d’abord y inscrire vos classes.',
  problems: {
    day: 'Choisissez un jour.',
    start: 'Indiquez l’heure de début, par exemple 14\u00a0h\u00a030.',
    end: 'La fin vient après le début.'
  }
};

export type FreeSessionStrings = typeof fr;
