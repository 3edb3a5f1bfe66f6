import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { madeKey } from '../../../../../../domain/register/names';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Column } from '../../../../../../ui/table/types';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { fullName, listedName, type PeopleIndex } from '../peopleIndex';

/** The columns of one kind's list; the name opens the person. */
export function usePersonColumns(kind: PersonKind, index: PeopleIndex, onOpen: (found: FoundPerson) => void): Column<FoundPerson>[] {
  const strings = usePeopleStrings();
  const open = React.useRef(onOpen);
  open.current = onOpen;
  return React.useMemo((): Column<FoundPerson>[] => {
    const classTitles = (found: FoundPerson): string => index.classNumbers(found).map(index.classTitle).join(', ');
    const name: Column<FoundPerson> = {
      key: 'name',
      heading: strings.columns.name,
      rowHeader: true,
      sortBy: ({ person }) => listedName(person),
      cell: (found) => (
        <>
          <button type="button" className={styles.link} onClick={() => open.current(found)}>
            {listedName(found.person)}
          </button>
          {/* What tells two of one name apart, beside class, children and account. */}
          {index.isHomonym(found) && (
            <small className={styles.detail}>{hasMadeKey(found) ? strings.homonym : strings.homonymKey(found.person.key)}</small>
          )}
          {found.person.status === 'left' && <small className={styles.left}>{strings.hasLeft}</small>}
        </>
      )
    };
    const account: Column<FoundPerson> = {
      key: 'account',
      heading: strings.columns.account,
      sortBy: ({ person }) => person.login,
      cell: ({ person }) => (person.login === '' ? <span className={styles.none}>{strings.noAccessYet}</span> : person.login)
    };
    const classes: Column<FoundPerson> = {
      key: 'class',
      heading: kind === 'staff' ? strings.columns.classes : strings.columns.class,
      sortBy: classTitles,
      cell: (found) =>
        classTitles(found) || <span className={styles.none}>{kind === 'staff' ? strings.nothing : strings.withoutClass}</span>
    };
    switch (kind) {
      case 'pupil':
        return [
          name,
          classes,
          {
            key: 'groups',
            heading: strings.columns.groups,
            cell: (found) => (found.kind === 'pupil' && found.person.groups.join(', ')) || strings.nothing
          },
          account
        ];
      case 'guardian':
        return [
          name,
          { key: 'children', heading: strings.columns.children, cell: (found) => childrenOf(found, index) || strings.nothing },
          account
        ];
      case 'staff':
        return [
          name,
          {
            key: 'functions',
            heading: strings.columns.functions,
            cell: (found) =>
              found.kind === 'staff' &&
              [found.person.title, found.person.functions.map((each) => strings.functions[each]).join(', ')]
                .filter(Boolean)
                .join(strings.dash)
          },
          classes,
          account
        ];
    }
  }, [kind, index, strings]);
}

/** « Léa Tilleul (Seconde 1), Hugo Tilleul (Première 3) ». */
function childrenOf(found: FoundPerson, index: PeopleIndex): string {
  if (found.kind !== 'guardian') return '';
  return found.person.children
    .flatMap((key) => index.pupil(key) ?? [])
    .map((child) => {
      const title = index.classTitle(child.classNumber);
      return title === '' ? fullName(child) : `${fullName(child)} (${title})`;
    })
    .join(', ');
}

/** Made from the name, a key says no more than the name. */
function hasMadeKey({ person }: FoundPerson): boolean {
  return person.key.startsWith(madeKey(person.lastName, person.firstName));
}
