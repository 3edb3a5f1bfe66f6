import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { AdministrationRepository } from '../../../lists/repositories/administration';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { useQueryKeys, useRepositories } from '../../../ui/root/repositories';
import { useAdministrationStrings } from './loc/strings';
import { AddClass } from './AddClass';
import styles from './Administration.module.scss';

interface ClassesProps {
  administration: AdministrationRepository;
  /** A new class wants groups and folders: time to check again. */
  onAdded: (title: string) => void;
}

/** The classes of the year, and a way to add one by hand. */
export function Classes({ administration, onAdded }: ClassesProps): React.ReactElement | null {
  const strings = useAdministrationStrings();
  const { frame } = useRepositories();
  const keys = useQueryKeys();
  const loaded = useQuery({ queryKey: keys.frame, queryFn: () => frame.load() });

  if (loaded.error) return <ErrorBanner error={loaded.error} onRetry={() => loaded.refetch()} />;
  if (!loaded.data) return <LoadingState bars={2} />;
  if (loaded.data.kind !== 'ready') return null;
  const { classes, school } = loaded.data;
  const columns = strings.classColumns;
  return (
    <div className={styles.card}>
      <h3>{strings.classesTitle}</h3>
      <p className={styles.version}>{strings.classes(classes.length)}</p>
      {classes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns.title}</th>
              <th scope="col">{columns.code}</th>
              <th scope="col">{columns.level}</th>
              <th scope="col">{columns.number}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((each) => (
              <tr key={each.number}>
                <th scope="row">{each.title}</th>
                <td>{each.code}</td>
                <td>{each.level}</td>
                <td>{each.number}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddClass classes={classes} schoolYear={school.schoolYear} administration={administration} onAdded={onAdded} />
    </div>
  );
}
