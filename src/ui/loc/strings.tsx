import * as React from 'react';
import type { Language } from '../root/language';
import { useLanguage } from '../root/language';
import type { UiStrings } from './fr';
import { stringsFailed } from './fallback';

export interface StringsProviderProps {
  /** What stands in the place of the children until the strings are there: has no words of its own. */
  fallback: React.ReactElement;
  children: React.ReactNode;
}

export interface FeatureStrings<T> {
  Provider: (props: StringsProviderProps) => React.ReactElement;
  useStrings: () => T;
}

/**
 * The strings of one feature: a lazy chunk a language, a provider that loads it and a hook that reads it.
 * The English file is typed by the French one, so a missing or superfluous key does not compile.
 */
export function createStrings<T>(load: Record<Language, () => Promise<T>>): FeatureStrings<T> {
  const Context = React.createContext<T | undefined>(undefined);

  function Provider({ fallback, children }: StringsProviderProps): React.ReactElement {
    const language = useLanguage();
    const [loaded, setLoaded] = React.useState<{ language: Language; strings?: T }>();
    React.useEffect(() => {
      let current = true;
      load[language]().then(
        (strings) => {
          if (current) setLoaded({ language, strings });
        },
        (error: unknown) => {
          console.error('ENT: strings could not be loaded.', error);
          if (current) setLoaded({ language });
        }
      );
      return () => {
        current = false;
      };
    }, [language]);

    if (loaded?.strings === undefined) {
      return loaded ? <p role="alert">{stringsFailed[language]}</p> : fallback;
    }
    return <Context.Provider value={loaded.strings}>{children}</Context.Provider>;
  }

  function useStrings(): T {
    const strings = React.useContext(Context);
    if (strings === undefined) throw new Error('The strings are read outside their provider.');
    return strings;
  }

  return { Provider, useStrings };
}

const ui = createStrings<UiStrings>({
  fr: () => import(/* webpackChunkName: 'ent-ui-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-ui-en' */ './en').then((module) => module.en)
});

export const UiStringsProvider = ui.Provider;

/** What the shared components say, in the person's language. */
export const useUiStrings = ui.useStrings;
