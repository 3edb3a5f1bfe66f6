import type { RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { Repositories } from '../../../../lists/repositories/types';
import { RepositoriesContext } from '../../../../ui/root/repositories';
import { renderInEnt } from '../../../../ui/testing/renderInEnt';
import { Diary } from '../Diary';
import { DiaryStringsProvider } from '../loc/strings';
// Lazy in the product; fetched before a test looks at the clock.
import '../reader/own/OwnWorkPanel';
import '../reader/Reader';

/** The whole diary on given repositories, on Monday 23 November 2026 at 9:15 in Paris. */
export async function renderDiary(repositories: Repositories, options: Parameters<typeof renderInEnt>[1] = {}): Promise<RenderResult> {
  return renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <DiaryStringsProvider fallback={<i />}>
        <Diary />
      </DiaryStringsProvider>
    </RepositoriesContext.Provider>,
    options
  );
}
