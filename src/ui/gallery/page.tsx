import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { EntRoot } from '../root/EntRoot';
import type { Language } from '../root/language';
import { Gallery } from './Gallery';

/** What the page host hands over in the data block `#gallery-data`. */
interface GalleryData {
  language: Language;
  theme: string;
  themes: Record<string, IReadonlyTheme>;
}

/** One day in one week: the pictures of the gallery do not change from day to day. */
const identity = { schoolUrl: 'https://ecole.example', login: 'aubepine@ecole.example', now: () => new Date('2026-11-23T08:15:00Z') };

function start(): void {
  const holder = document.getElementById('gallery');
  const data = document.getElementById('gallery-data')?.textContent;
  if (!holder || !data) throw new Error('The page of the gallery is not complete.');
  const { language, theme, themes } = JSON.parse(data) as GalleryData;
  const draw = (name: string): void => {
    ReactDom.render(
      <EntRoot theme={themes[name]} language={language} identity={identity}>
        <Gallery />
      </EntRoot>,
      holder
    );
  };
  draw(theme);
  // The switch of the page host's header.
  document.addEventListener('ent-theme', (event) => draw((event as CustomEvent<string>).detail));
}

start();
