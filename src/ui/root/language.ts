import * as React from 'react';

export type Language = 'fr' | 'en';

export const LanguageContext = React.createContext<Language>('fr');

/** The language in which the person reads SharePoint: French, or English for every other one. */
export function useLanguage(): Language {
  return React.useContext(LanguageContext);
}
