import type { RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { Repositories } from '../../../../lists/repositories/types';
import { RepositoriesContext } from '../../../../ui/root/repositories';
import { renderInEnt } from '../../../../ui/testing/renderInEnt';
import { Diary } from '../Diary';
import { DiaryStringsProvider } from '../loc/strings';
import { defaultSettings, DiarySettingsContext, type DiarySettings } from '../settings';
// Lazy in the product; fetched before a test looks at the clock.
import '../reader/own/OwnWorkPanel';
import '../reader/Reader';

/** The whole diary on given repositories, on Monday 23 November 2026 at 9:15 in Paris. */
export async function renderDiary(
  repositories: Repositories,
  { settings = defaultSettings, ...options }: Parameters<typeof renderInEnt>[1] & { settings?: DiarySettings } = {}
): Promise<RenderResult> {
  return renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <DiaryStringsProvider fallback={<i />}>
        <DiarySettingsContext.Provider value={settings}>
          <Diary />
        </DiarySettingsContext.Provider>
      </DiaryStringsProvider>
    </RepositoriesContext.Provider>,
    options
  );
}
