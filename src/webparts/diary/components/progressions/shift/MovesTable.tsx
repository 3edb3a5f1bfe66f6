import * as React from 'react';
import { courseOf, type Move } from '../../../../../domain/diary/progressions';
import type { Draft, SchoolClass } from '../../../../../domain/types';
import { usePlansStrings } from '../loc/strings';
import { useCourseWords } from '../parts/useCourseWords';
import styles from './Shift.module.scss';

interface MovesTableProps {
  moves: readonly Move[];
  drafts: readonly Draft[];
  classes: readonly SchoolClass[];
}

/** Each session that changes lessons, class by class, in the order of their days. */
export function MovesTable({ moves, drafts, classes }: MovesTableProps): React.ReactElement {
  const strings = usePlansStrings();
  const { courseName, lessonName } = useCourseWords(classes);
  const titleOf = new Map(drafts.map(({ key, title }) => [key, title]));
  const courses = [...new Set(moves.map(({ from }) => courseOf(from)))];
  return (
    <>
      {courses.map((course) => {
        const ofCourse = moves
          .filter(({ from }) => courseOf(from) === course)
          .sort((a, b) => a.from.day - b.from.day || a.from.start - b.from.start);
        return (
          <table key={course} className={styles.moves}>
            <caption>{courseName(ofCourse[0].from)}</caption>
            <thead>
              <tr>
                <th scope="col">{strings.shiftSession}</th>
                <th scope="col">{strings.shiftFrom}</th>
                <th scope="col">{strings.shiftTo}</th>
              </tr>
            </thead>
            <tbody>
              {ofCourse.map(({ from, to }) => (
                <tr key={from.key}>
                  <th scope="row">{titleOf.get(from.key)}</th>
                  <td data-label={strings.shiftFrom}>{lessonName(from)}</td>
                  <td data-label={strings.shiftTo}>{to ? lessonName(to) : strings.shiftBack}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
}
