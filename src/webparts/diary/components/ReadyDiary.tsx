import * as React from 'react';
import type { Frame } from '../../../lists/repositories/types';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { Notice } from '../../../ui/feedback/Notice';
import { Field, inputClass } from '../../../ui/form/Field';
import { useId } from '../../../ui/useId';
import { Icon } from '../../../ui/icons/Icon';
import { Tabs } from '../../../ui/segmented/Tabs';
import type { DiaryStrings } from './loc/fr';
import { useDiaryStrings } from './loc/strings';
import styles from './Diary.module.scss';
import { lazyReader } from './reader/lazyReader';
import { OwnClassesWorkload } from './OwnClassesWorkload';
import { TeacherWeek } from './teacher/TeacherWeek';
import { useDiarySettings } from './settings';
import { viewsOf, viewsShown, type DiaryView } from './views';

const Direction = React.lazy(() => import(/* webpackChunkName: 'ent-diary-direction' */ './direction'));

type ReadyFrame = Extract<Frame, { kind: 'ready' }>;

/** What a view is called in the switch: short for one's own, with the name for an administrator who looks as someone else. */
function viewName(view: DiaryView, strings: DiaryStrings, lookingAs: boolean): string {
  switch (view.kind) {
    case 'lessons':
      return lookingAs ? strings.teacherView(view.teacherName) : strings.myLessons;
    case 'class':
      return lookingAs ? strings.roleInClass(strings.roles[view.role], view.schoolClass.title) : view.schoolClass.title;
    case 'family':
      return lookingAs ? strings.roles.guardian : strings.reader.family;
    case 'classes':
      if (view.role === 'teacher') return strings.myClasses;
      if (view.role === 'support' && !lookingAs) return strings.accompaniedClasses;
      return lookingAs ? strings.roles[view.role] : strings.allClasses;
  }
}

/** The diary of someone the school knows: as the only thing they are, or with a switch between the several. */
export function ReadyDiary({ frame }: { frame: ReadyFrame }): React.ReactElement {
  const strings = useDiaryStrings();
  const panelId = useId('diary');
  const lookingAs = frame.me.isSiteAdmin;
  const settings = useDiarySettings();
  const theirs = React.useMemo(() => viewsOf(lookingAs ? frame.lookAs : frame.me.memberships, frame.classes), [frame, lookingAs]);
  const views = React.useMemo(() => viewsShown(theirs, settings), [theirs, settings]);
  const [chosen, setChosen] = React.useState<string>();
  const view = views.find((each) => each.key === chosen) ?? views[0];

  if (!view && theirs.length > 0) {
    return (
      <EmptyState state="otherClasses" icon={<Icon name="book" />} title={strings.otherClassesTitle}>
        {strings.otherClasses(settings.classCodes.join(', '))}
      </EmptyState>
    );
  }
  if (!view) {
    return (
      <EmptyState state="noRole" icon={<Icon name="book" />} title={strings.noRoleTitle}>
        {frame.classes.length === 0 ? strings.noClasses : strings.noRole}
      </EmptyState>
    );
  }
  const named = views.map((each) => ({ key: each.key, label: viewName(each, strings, lookingAs) }));
  const tabbed = !lookingAs && views.length > 1;
  return (
    <>
      {lookingAs && <LookAs options={named} selected={view.key} onSelect={setChosen} />}
      {tabbed && (
        <div className={styles.screenOnly}>
          <Tabs label={strings.viewSwitch} tabs={named} selected={view.key} onSelect={setChosen} panelId={panelId} />
        </div>
      )}
      <div
        id={panelId}
        className={`${styles.view} ${settings.compact ? styles.compact : ''}`}
        {...(tabbed && { role: 'tabpanel', 'aria-labelledby': `${panelId}-${view.key}` })}
        data-ent-state="ready"
      >
        {view.kind === 'lessons' && (
          <TeacherWeek key={view.key} school={frame.school} classes={frame.classes} teacherNumber={view.teacherNumber} />
        )}
        {(view.kind === 'class' || view.kind === 'family') && (
          <lazyReader.Part key={view.key} school={frame.school} view={view} lookingAs={lookingAs} />
        )}
        {view.kind === 'classes' && <ClassesView key={view.key} view={view} school={frame.school} lookingAs={lookingAs} />}
      </div>
    </>
  );
}

interface ClassesViewProps {
  view: Extract<DiaryView, { kind: 'classes' }>;
  school: ReadyFrame['school'];
  lookingAs: boolean;
}

/** Several classes: the staff's screens, or the reader, which for teachers has the workload of their classes above it. */
function ClassesView({ view, school, lookingAs }: ClassesViewProps): React.ReactElement {
  const strings = useDiaryStrings();
  const { role, classes } = view;
  if (role === 'teacher' || role === 'support') {
    return (
      <>
        {role === 'teacher' && <OwnClassesWorkload school={school} classes={classes} />}
        <lazyReader.Part school={school} view={view} lookingAs={lookingAs} />
      </>
    );
  }
  return (
    <React.Suspense fallback={<LoadingState label={strings.loading} bars={7} />}>
      <Direction school={school} classes={classes} role={role} asAdministrator={lookingAs} />
    </React.Suspense>
  );
}

interface LookAsProps {
  options: readonly { key: string; label: string }[];
  selected: string;
  onSelect: (key: string) => void;
}

/** A site administrator reads everything and is nobody in particular: whom to look as is a choice. */
function LookAs({ options, selected, onSelect }: LookAsProps): React.ReactElement {
  const strings = useDiaryStrings();
  const id = useId('look-as');
  return (
    <div className={styles.screenOnly}>
      <Notice>{strings.lookAsNotice}</Notice>
      <Field id={id} label={strings.lookAs} className={styles.choice}>
        <select id={id} className={inputClass} value={selected} onChange={(event) => onSelect(event.target.value)}>
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.label}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
