import * as React from 'react';
import { createRepositories } from '../../../lists/repositories';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { connect } from '../../../ui/root/connection';
import { EntRoot } from '../../../ui/root/EntRoot';
import { mountReact } from '../../../ui/root/mountReact';
import { RepositoriesContext } from '../../../ui/root/repositories';
import type { MountHandle, MountOptions } from '../../mountTypes';
import { DiaryStringsProvider } from './loc/strings';
import type { DiaryProperties } from '../properties';
import { Diary } from './Diary';

const now = (): Date => new Date();

/** Draws the class diary in its element. */
export function mountDiary(options: MountOptions<DiaryProperties>): MountHandle<DiaryProperties> {
  const gone = new AbortController();
  const repositories = createRepositories(connect(options.context, gone.signal));
  const identity = { schoolUrl: repositories.schoolUrl, login: options.context.pageContext.user.loginName, now };
  return mountReact(
    options,
    ({ theme, language }) => (
      <EntRoot theme={theme} language={language} identity={identity}>
        <RepositoriesContext.Provider value={repositories}>
          <DiaryStringsProvider fallback={<LoadingState />}>
            <Diary />
          </DiaryStringsProvider>
        </RepositoriesContext.Provider>
      </EntRoot>
    ),
    () => gone.abort()
  );
}
