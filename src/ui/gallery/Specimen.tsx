import * as React from 'react';
import styles from './Gallery.module.scss';
import { useGalleryStrings } from './loc/strings';
import type { GalleryStrings } from './loc/fr';

export type GroupName = keyof GalleryStrings['groups'];
export type StateName = keyof GalleryStrings['states'];

/** The specimens of one component, with the anchor by which the contents reach them. */
export function Group({ name, children }: { name: GroupName; children: React.ReactNode }): React.ReactElement {
  const strings = useGalleryStrings();
  return (
    <section id={name} aria-labelledby={`${name}-title`} className={styles.group} data-gallery-group={name}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {strings.groups[name]}
      </h2>
      <div className={styles.specimens}>{children}</div>
    </section>
  );
}

interface SpecimenProps {
  state: StateName;
  /** True for what needs the whole width. */
  wide?: boolean;
  children: React.ReactNode;
}

/** One component in one state. */
export function Specimen({ state, wide, children }: SpecimenProps): React.ReactElement {
  const strings = useGalleryStrings();
  return (
    <div className={`${styles.specimen} ${wide ? styles.wide : ''}`}>
      <h3>{strings.states[state]}</h3>
      {children}
    </div>
  );
}
