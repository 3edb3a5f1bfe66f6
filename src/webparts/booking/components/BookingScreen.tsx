import * as React from 'react';
import { periodsOf } from '../../../domain/bellSchedule';
import { weekdayOf } from '../../../domain/days';
import { searchText } from '../../../domain/searchText';
import type { Day, Minutes } from '../../../domain/types';
import { Icon } from '../../../ui/icons/Icon';
import { Notice } from '../../../ui/feedback/Notice';
import { useClock } from '../../../ui/dates/useClock';
import { Tabs } from '../../../ui/segmented/Tabs';
import { useId } from '../../../ui/useId';
import styles from './Booking.module.scss';
import { useDesk, type Desk } from './desk/desk';
import { useBookingStrings } from './loc/strings';
import { ManageDoor } from './manage/ManageDoor';
import { MovingNotice } from './MovingNotice';
import type { Moving, Opening } from './opening';
import { lazyPanel } from './panel/lazyPanel';
import { useBookingSettings, type ViewName } from './settings';
import { CategoryDay } from './views/day/CategoryDay';
import { lazyMine, lazyMonth, lazySearch } from './views/lazyViews';
import { ResourceWeek } from './views/week/ResourceWeek';

const VIEWS: readonly ViewName[] = ['day', 'week', 'month', 'search', 'mine'];

/** Milliseconds from the first view until what the next click needs is fetched. */
const REST_AFTER_MS = 1500;

/** The views of the bookings, what they share (category, resource, day), and the panel beside them. */
export function BookingScreen(): React.ReactElement {
  const strings = useBookingStrings();
  const desk = useDesk();
  const settings = useBookingSettings();
  const panelId = useId('bookings');
  const clock = useClock(desk.school.timeZone);
  const wanted = categoryNamed(desk, settings.category);
  const [view, setView] = React.useState<ViewName>(settings.view);
  const [categoryNumber, setCategory] = React.useState((wanted ?? desk.categories[0]).number);
  const [resourceNumber, setResource] = React.useState<number>();
  const [chosenDay, setDay] = React.useState<Day>();
  const [opening, setOpening] = React.useState<Opening>();
  const [moving, setMoving] = React.useState<Moving>();
  const [said, setSaid] = React.useState<string>();
  React.useEffect(() => {
    const timer = window.setTimeout(lazyPanel.preload, REST_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);

  const day = chosenDay ?? dayToShow(desk, clock);
  const resources = desk.ofCategory(categoryNumber);
  const resource = resources.find(({ number }) => number === resourceNumber) ?? resources[0];
  const open = (next: Opening): void => {
    setSaid(undefined);
    setOpening(next);
  };
  const place = {
    ...{ categoryNumber, resource, day, clock, moving },
    onCategory: (number: number) => {
      setCategory(number);
      setResource(undefined);
    },
    onResource: setResource,
    onDay: setDay,
    onOpen: open
  };
  const show = (next: ViewName, at: { resource?: typeof resource; day?: Day } = {}): void => {
    if (at.resource) {
      setCategory(at.resource.categoryNumber);
      setResource(at.resource.number);
    }
    if (at.day !== undefined) setDay(at.day);
    setView(next);
  };

  return (
    <div className={styles.screen} data-ent-state="ready">
      <div className={styles.top}>
        <Tabs
          label={strings.viewSwitch}
          tabs={VIEWS.map((key) => ({ key, label: strings.views[key] }))}
          selected={view}
          onSelect={(next) => show(next)}
          panelId={panelId}
        />
        <ManageDoor />
      </div>
      {settings.category !== '' && !wanted && <Notice tone="warning">{strings.noCategory(settings.category)}</Notice>}
      {moving && <MovingNotice moving={moving} onStop={() => setMoving(undefined)} />}
      <div role="status" className={styles.said}>
        {said && (
          <>
            <Icon name="published" />
            {said}
          </>
        )}
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${view}`} className={styles.view}>
        {view === 'day' && <CategoryDay {...place} />}
        {view === 'week' && <ResourceWeek {...place} />}
        {view === 'month' && <lazyMonth.Part {...place} onShow={show} />}
        {view === 'search' && <lazySearch.Part day={Math.max(day, clock.day)} clock={clock} onOpen={open} />}
        {view === 'mine' && <lazyMine.Part clock={clock} onOpen={open} />}
      </div>
      {opening && (
        <lazyPanel.Part
          opening={opening}
          clock={clock}
          onClose={(message) => {
            // A slow write may end once its panel is closed: another one that was opened since stays.
            setOpening((now) => (now === opening ? undefined : now));
            setSaid(message);
          }}
          onOpen={open}
          onMoved={() => setMoving(undefined)}
          onMove={(booking, from) => {
            setMoving({ booking, from });
            setOpening(undefined);
            if (view !== 'day' && view !== 'week') show('week', { resource: from, day: booking.day });
          }}
        />
      )}
    </div>
  );
}

/** Today while something of it is still to come, otherwise the next school day. */
function dayToShow({ calendar, school }: Desk, { day, minutes }: { day: Day; minutes: Minutes }): Day {
  const left = periodsOf(school, weekdayOf(day)).some(({ end }) => end > minutes);
  return left && calendar.isSchoolDay(day) ? day : (calendar.nextSchoolDay(day) ?? day);
}

function categoryNamed({ categories }: Desk, title: string): Desk['categories'][number] | undefined {
  return categories.find((category) => searchText(category.title) === searchText(title));
}
