import type { ImportKind } from '../../../../../../domain/imports/types';

const person = { key: 'Identifiant', lastName: 'Nom', firstName: 'Prénom', login: 'Compte' };

/** What files say, and what the register's rows hold, by their names in the domain. */
export const frFields = {
  fields: {
    classes: { code: 'Code', title: 'Intitulé', level: 'Niveau', number: 'Numéro' },
    subjects: { code: 'Code', title: 'Intitulé' },
    staff: {
      ...person,
      civility: 'Civilité',
      title: 'Nom affiché',
      functions: 'Fonctions',
      teacherNumber: 'Numéro d’enseignant',
      classes: 'Classes suivies',
      subjects: 'Matières'
    },
    timetable: {
      className: 'Classe',
      group: 'Groupe',
      teacher: 'Enseignant',
      teacherFirstName: 'Prénom de l’enseignant',
      subject: 'Matière',
      subjectTitle: 'Libellé de la matière',
      weekday: 'Jour',
      period: 'Créneau',
      start: 'Heure de début',
      end: 'Heure de fin',
      duration: 'Durée',
      room: 'Salle',
      parity: 'Semaine A ou B'
    },
    pupils: { ...person, className: 'Classe', groups: 'Groupes' },
    guardians: { ...person, children: 'Enfants (une seule colonne)' }
  } as Record<ImportKind, Record<string, string>>,
  childFields: {
    Key: (place: number) => `Enfant ${place}\u00a0: identifiant`,
    LastName: (place: number) => `Enfant ${place}\u00a0: nom`,
    FirstName: (place: number) => `Enfant ${place}\u00a0: prénom`,
    Class: (place: number) => `Enfant ${place}\u00a0: classe`
  } as Record<string, (place: number) => string>,
  properties: {
    key: 'Identifiant',
    lastName: 'Nom',
    firstName: 'Prénom',
    login: 'Compte',
    status: 'Présence',
    classNumber: 'Classe',
    groups: 'Groupes',
    children: 'Enfants',
    title: 'Intitulé',
    functions: 'Fonctions',
    teacherNumber: 'Numéro d’enseignant',
    classNumbers: 'Classes suivies',
    code: 'Code',
    level: 'Niveau',
    number: 'Numéro',
    schoolYear: 'Année scolaire',
    teacherName: 'Enseignant',
    weekday: 'Jour',
    periodId: 'Créneau',
    subjectCode: 'Code de la matière',
    subject: 'Matière',
    group: 'Groupe',
    room: 'Salle',
    parity: 'Semaine'
  } as Record<string, string>
};
