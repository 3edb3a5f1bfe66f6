import * as React from 'react';
import { Button } from '../button/Button';
import { LoadingState } from '../feedback/LoadingState';
import { Notice } from '../feedback/Notice';
import { useUiStrings } from '../loc/strings';

export interface LazyPart<P> {
  Part: (props: P) => React.ReactElement;
  /** Fetches it before it is needed; what fails is tried again once it is. */
  preload: () => void;
}

/**
 * A part of a screen that comes in a chunk of its own. One that could not be fetched (a cut, a new version of the package) says so and
 * can be asked for again, unlike `React.lazy`, which remembers the failure.
 */
export function lazyPart<P extends object>(load: () => Promise<React.ComponentType<P>>, bars = 3): LazyPart<P> {
  let fetched: React.ComponentType<P> | undefined;
  const fetchPart = async (): Promise<React.ComponentType<P>> => {
    fetched = await load();
    return fetched;
  };

  function Part(props: P): React.ReactElement {
    const strings = useUiStrings();
    const [state, setState] = React.useState<{ Component?: React.ComponentType<P>; failed?: boolean }>(() => ({ Component: fetched }));
    const [attempt, setAttempt] = React.useState(0);
    React.useEffect(() => {
      if (state.Component) return undefined;
      let wanted = true;
      fetchPart().then(
        (Component) => {
          if (wanted) setState({ Component });
        },
        (error: unknown) => {
          console.error('ENT: a part of the screen could not be fetched.', error);
          if (wanted) setState({ failed: true });
        }
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);

    if (state.Component) return <state.Component {...props} />;
    if (!state.failed) return <LoadingState bars={bars} />;
    const again = (): void => {
      setState({});
      setAttempt((count) => count + 1);
    };
    return (
      <Notice tone="warning" live actions={<Button onClick={again}>{strings.retry}</Button>}>
        {strings.partFailed}
      </Notice>
    );
  }

  return {
    Part,
    preload: () => {
      if (!fetched) fetchPart().catch((error: unknown) => console.warn('ENT: a part of the screen is not there yet.', error));
    }
  };
}
