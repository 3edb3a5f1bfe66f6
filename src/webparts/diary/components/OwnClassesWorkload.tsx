import * as React from 'react';
import type { School, SchoolClass } from '../../../domain/types';
import { Button } from '../../../ui/button/Button';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Icon } from '../../../ui/icons/Icon';
import { useId } from '../../../ui/useId';
import styles from './Diary.module.scss';
import { useDiaryStrings } from './loc/strings';

const Workload = React.lazy(() => import(/* webpackChunkName: 'ent-diary-workload' */ './direction/workload'));

/** The workload table of a teacher's classes, across all their teachers, when they ask for it. */
export function OwnClassesWorkload({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDiaryStrings();
  const id = useId('workload');
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <div className={styles.workload}>
        <Button icon={<Icon name="clock" />} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? strings.workloadHide : strings.workloadShow}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <React.Suspense fallback={<LoadingState bars={5} />}>
            <Workload school={school} classes={classes} />
          </React.Suspense>
        )}
      </div>
    </>
  );
}
