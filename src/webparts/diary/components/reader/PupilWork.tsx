import * as React from 'react';
import { weekIndexOf } from '../../../../domain/days';
import type { OwnWork } from '../../../../domain/diary/ownWork';
import { resetWork, tickState, toggle } from '../../../../domain/diary/ticks';
import type { School } from '../../../../domain/types';
import type { OwnAhead } from '../../../../lists/repositories/types';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Icon } from '../../../../ui/icons/Icon';
import { useDiaryStrings } from '../loc/strings';
import { lazyOwnWork } from './own/lazyOwnWork';
import { OwnDoneNotice } from './own/OwnDoneNotice';
import { useOwnWork } from './own/useOwnWork';
import type { PupilTools } from './pupilTools';
import styles from './reader.module.scss';
import { subjectsOf } from './subjects';
import { TickNotices } from './ticks/TickNotices';
import { useTicks } from './ticks/useTicks';
import { WorkList } from './WorkList';

interface PupilWorkProps extends Omit<React.ComponentProps<typeof WorkList>, 'pupil' | 'actions' | 'children'> {
  classNumber: number;
  school: School;
  own: OwnAhead;
  /** When all this was asked for (`nextOrder`). */
  at: number;
}

/** The list of work as the pupil has it: with ticks and work of one's own, which nobody else is given. */
export function PupilWork({ classNumber, school, own, at, ...list }: PupilWorkProps): React.ReactElement {
  const strings = useDiaryStrings().reader;
  const keeper = useTicks(classNumber, own.ticks, at);
  const mine = useOwnWork(classNumber, own.work, at);
  const [opened, setOpened] = React.useState<{ work?: OwnWork }>();

  const tools: PupilTools = {
    stateOf: (work) => tickState(work, keeper.ticksOf(weekIndexOf(work.dueDay))),
    tick: (work, done) => keeper.change(weekIndexOf(work.dueDay), toggle(work, done)),
    own: mine.work,
    tickOwn: mine.tick,
    edit: (work) => setOpened({ work }),
    remove: mine.remove
  };
  const reset = list.homework.filter((work) => resetWork([work], keeper.ticksOf(weekIndexOf(work.dueDay))).length > 0);
  return (
    <>
      <WorkList
        {...list}
        pupil={tools}
        actions={
          <Button icon={<Icon name="add" />} onClick={() => setOpened({})}>
            {strings.ownAdd}
          </Button>
        }
      >
        <div className={styles.screenOnly}>
          <TickNotices keeper={keeper} reset={reset} />
        </div>
        {mine.failed && <ErrorBanner error={mine.failed.error} onRetry={mine.failed.retry} />}
        <OwnDoneNotice done={mine.done} />
      </WorkList>
      {opened && (
        <lazyOwnWork.Part
          classNumber={classNumber}
          school={school}
          today={list.now.day}
          known={opened.work}
          subjects={subjectsOf(list.homework).map(({ name }) => name)}
          onSave={mine.save}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
