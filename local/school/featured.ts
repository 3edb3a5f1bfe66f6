import { admin, guardians, principal, pupils, teachers, visitor, type DemoPerson } from './people';

/** Whom the page's user switcher offers first: one person a role. */
export interface FeaturedPerson {
  login: string;
  title: string;
  role: { fr: string; en: string };
  hint: { fr: string; en: string };
}

function featured({ login, title }: DemoPerson, role: FeaturedPerson['role'], hint: FeaturedPerson['hint']): FeaturedPerson {
  return { login, title, role, hint };
}

export const featuredPeople: FeaturedPerson[] = [
  featured(
    teachers[0],
    { fr: 'Enseignante', en: 'Teacher' },
    { fr: 'Mathématiques, dans trois classes', en: 'Mathematics, in three classes' }
  ),
  featured(pupils[0], { fr: 'Élève', en: 'Pupil' }, { fr: 'En seconde 2GT1', en: 'In class 2GT1' }),
  featured(
    guardians[0],
    { fr: 'Responsable légale', en: 'Guardian' },
    { fr: 'Deux enfants, en 2GT1 et en 1G3', en: 'Two children, in 2GT1 and 1G3' }
  ),
  featured(principal, { fr: 'Proviseure', en: 'Principal' }, { fr: 'Lit toutes les classes', en: 'Reads every class' }),
  featured(
    admin,
    { fr: 'Administration du site', en: 'Site administrator' },
    { fr: 'Installe et vérifie l’ENT', en: 'Sets the school up and checks it' }
  ),
  featured(
    visitor,
    { fr: 'Visiteur', en: 'Visitor' },
    { fr: 'N’appartient à aucun groupe de l’ENT', en: 'Belongs to no group of the school' }
  )
];
