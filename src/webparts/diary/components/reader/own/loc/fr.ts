/** What the form of a pupil's own work says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  loading: 'Ouverture du formulaire…',
  addTitle: 'Un travail personnel',
  editTitle: 'Modifier un travail personnel',
  private: 'Vous seul le voyez\u00a0: ni vos professeurs, ni votre famille, ni la direction.',
  title: 'Ce que j’ai à faire',
  subject: 'Matière (facultatif)',
  dueDay: 'Pour le',
  noSchool: 'Il n’y a pas cours ce jour-là.',
  details: 'Précisions (facultatif)',
  add: 'Ajouter',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  titleMissing: 'Indiquez ce que vous avez à faire.',
  dayMissing: 'Choisissez un jour, aujourd’hui ou plus tard.',
  tooLong: 'Le texte est trop long pour être enregistré. Raccourcissez-le.',
  restored: (day: string, time: string) => `Votre texte du ${day} à ${time}, jamais enregistré, a été retrouvé sur cet appareil.`,
  restoredDrop: 'Recommencer',
  keptOnDevice: 'Votre texte reste sur cet appareil.'
};

export type OwnWorkStrings = typeof fr;
