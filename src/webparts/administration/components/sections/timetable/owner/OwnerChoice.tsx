import * as React from 'react';
import type { SchoolClass } from '../../../../../../domain/types';
import { ClassSelect } from '../../../../../../ui/classPicker/ClassSelect';
import { Segmented } from '../../../../../../ui/segmented/Segmented';
import { TeacherSelect } from '../fields/TeacherSelect';
import { useTimetableStrings } from '../loc/strings';
import styles from '../Timetable.module.scss';
import type { Owner, Teacher } from './owner';

interface OwnerChoiceProps {
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  owner: Owner;
  onChange: (owner: Owner) => void;
}

/** Whose timetable: a class's or a teacher's. */
export function OwnerChoice({ classes, teachers, owner, onChange }: OwnerChoiceProps): React.ReactElement {
  const words = useTimetableStrings().owner;
  return (
    <div className={styles.owner}>
      <Segmented
        label={words.label}
        selected={owner.kind}
        options={[
          { key: 'class', label: words.class },
          { key: 'teacher', label: words.teacher }
        ]}
        onSelect={(kind) => {
          const number = (kind === 'class' ? classes : teachers)[0]?.number;
          if (kind !== owner.kind && number !== undefined) onChange({ kind, number });
        }}
      />
      {owner.kind === 'class' ? (
        <ClassSelect
          label={words.chooseClass}
          classes={classes}
          value={owner.number}
          onChange={(number) => number !== undefined && onChange({ kind: 'class', number })}
          className={styles.ownerField}
        />
      ) : (
        <TeacherSelect
          label={words.chooseTeacher}
          teachers={teachers}
          value={owner.number}
          onChange={(number) => number !== undefined && onChange({ kind: 'teacher', number })}
          className={styles.ownerField}
        />
      )}
    </div>
  );
}
