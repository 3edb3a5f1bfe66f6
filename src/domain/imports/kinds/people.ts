import { wordsOf } from '../../register/names';
import { cellOf, keyOf, loginOf, refuseRow, requiredCell, type Row } from '../row';

/** What a row says of a person, whatever the kind. */
export interface PersonRow {
  /** One row, or those that were found to be of one person. */
  rows: Row[];
  /** Empty: the export has none. */
  key: string;
  lastName: string;
  firstName: string;
  login: string;
}

export const LAST_NAME = [
  'Nom',
  'Nom de famille',
  'Nom de naissance',
  'Nom d’usage',
  'Nom usuel',
  'NOM_USAGE',
  'Last name',
  'Surname',
  'Family name'
];
export const FIRST_NAME = ['Prénom', 'Prénom usuel', 'Prénom d’usage', 'Prénom 1', 'Prénoms', 'First name', 'Given name', 'Forename'];
/** Headers that say a sign-in name and nothing else. */
export const SIGN_IN = [
  'Login',
  'Compte',
  'Compte Microsoft 365',
  'Identifiant de connexion',
  'Nom d’utilisateur',
  'Nom d’utilisateur principal',
  'UPN',
  'User principal name',
  'Username'
];
/** For the school's own people, whose professional address is their sign-in name. */
export const LOGIN = [...SIGN_IN, 'Adresse électronique', 'Adresse e-mail', 'Adresse mail', 'Courriel', 'E-mail', 'Mail', 'Email address'];

/** A last name without a letter or digit could not be told from another one. */
export function readPerson(row: Row): PersonRow {
  const lastName = requiredCell(row, 'lastName');
  if (wordsOf(lastName).length === 0) {
    throw refuseRow(row, 'missing', 'lastName', lastName);
  }
  return {
    rows: [row],
    key: keyOf(row, 'key'),
    lastName,
    firstName: cellOf(row, 'firstName'),
    login: loginOf(row, 'login')
  };
}
