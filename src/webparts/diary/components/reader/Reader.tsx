import * as React from 'react';
import type { School } from '../../../../domain/types';
import type { DiaryView } from '../views';
import { ClassesReader } from './ClassesReader';
import { ClassReader } from './ClassReader';
import { FamilyReader } from './FamilyReader';

export interface ReaderProps {
  school: School;
  view: Exclude<DiaryView, { kind: 'lessons' }>;
  /** True for a site administrator, who is no pupil and has no ticks. */
  lookingAs: boolean;
}

/** The reading half of the diary, a chunk of its own: whoever writes lessons does not load it first. */
export function Reader({ school, view, lookingAs }: ReaderProps): React.ReactElement {
  switch (view.kind) {
    case 'class':
      return <ClassReader school={school} schoolClass={view.schoolClass} role="pupil" own={!lookingAs} />;
    case 'family':
      return <FamilyReader school={school} classes={view.classes} />;
    case 'classes':
      return <ClassesReader school={school} classes={view.classes} role={view.role} />;
  }
}
