import * as React from 'react';
import { classCodesIn } from '../../../domain/classCode';
import type { DiaryProperties } from '../properties';

/** What the page's author chose, checked: a page may have been written by a script or by another version. */
export interface DiarySettings {
  /** The kind of view that opens first for someone who has several. */
  view: 'auto' | 'lessons' | 'class' | 'classes';
  layout: 'auto' | 'list';
  /** Codes of the classes that this page shows; empty for all. */
  classCodes: readonly string[];
  compact: boolean;
}

export const defaultSettings: DiarySettings = { view: 'auto', layout: 'auto', classCodes: [], compact: false };

const VIEWS: readonly DiarySettings['view'][] = ['lessons', 'class', 'classes'];

/** The settings of a page; what is unknown or wrong counts as not chosen. */
export function settingsOf(properties: Readonly<Partial<DiaryProperties>>): DiarySettings {
  return {
    view: VIEWS.find((each) => each === properties.view) ?? 'auto',
    layout: properties.layout === 'list' ? 'list' : 'auto',
    classCodes: classCodesIn(String(properties.classCodes ?? '')).codes,
    compact: properties.compact === true
  };
}

export const DiarySettingsContext = React.createContext<DiarySettings>(defaultSettings);

export const useDiarySettings = (): DiarySettings => React.useContext(DiarySettingsContext);
