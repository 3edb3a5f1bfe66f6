import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { ErrorBoundary } from '../../../../ui/root/ErrorBoundary';
import { useElementWidth } from '../../../../ui/useElementWidth';
import { useAdministrationStrings } from '../loc/strings';
import { LeaveGuardProvider, type LeaveGuard } from './leaveGuard';
import { Navigation } from './Navigation';
import { lazySections, type Go, type SectionKey } from './sections';
import styles from './Shell.module.scss';

/** Below this width the screens are chosen from a field above the content. */
const NARROW = 760;

interface ShellProps {
  /** The first screen, which is part of the web part's own chunk. */
  home: (go: Go, heading: React.RefObject<HTMLHeadingElement>) => React.ReactNode;
  /** False before the first set-up: there is nothing else to show. */
  open: boolean;
}

/** The screens of the administration around their navigation. The heading of a new screen takes the focus. */
export function Shell({ home, open }: ShellProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const [current, setCurrent] = React.useState<SectionKey>('home');
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const elsewhere = React.useRef<HTMLHeadingElement>(null);
  const moved = React.useRef(false);
  const guard = React.useRef<LeaveGuard>();

  const go = React.useCallback(
    (section: SectionKey) => {
      const leave = (): void => {
        moved.current = true;
        setCurrent(section);
      };
      if (guard.current && section !== current) guard.current(leave);
      else leave();
    },
    [current]
  );
  React.useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [current]);

  const Section = current === 'home' ? undefined : lazySections[current].Section;
  return (
    <div ref={ref} className={`${open ? styles.shell : ''} ${width !== undefined && width < NARROW ? styles.narrow : ''}`}>
      {open && <Navigation current={current} go={go} />}
      <div className={styles.content}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {current === 'home' ? strings.title : strings.sections[current]}
        </h2>
        {/* The home goes on with a set-up that is under way while the person looks elsewhere, whose focus it leaves alone. */}
        <div hidden={current !== 'home'}>{home(go, current === 'home' ? heading : elsewhere)}</div>
        {Section && (
          <ErrorBoundary key={current}>
            <React.Suspense fallback={<LoadingState bars={6} />}>
              <LeaveGuardProvider value={guard}>
                <Section go={go} />
              </LeaveGuardProvider>
            </React.Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}
