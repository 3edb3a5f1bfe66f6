import * as React from 'react';
import type { SharePoint } from '../../../lists/sp';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { connect, connectTo } from '../../../ui/root/connection';
import { EntRoot } from '../../../ui/root/EntRoot';
import { mountReact } from '../../../ui/root/mountReact';
import { SchoolGate } from '../../../ui/root/SchoolGate';
import type { MountHandle, MountOptions } from '../../mountTypes';
import { DiaryStringsProvider } from './loc/strings';
import type { DiaryProperties } from '../properties';
import { Diary } from './Diary';
import { DiarySettingsContext, settingsOf } from './settings';

const now = (): Date => new Date();

/** Draws the class diary in its element. */
export function mountDiary(options: MountOptions<DiaryProperties>): MountHandle<DiaryProperties> {
  const gone = new AbortController();
  const here = connect(options.context, gone.signal);
  const elsewhere = (webUrl: string): SharePoint => connectTo(webUrl, gone.signal);
  const identity = { schoolUrl: here.webUrl, login: options.context.pageContext.user.loginName, now };
  return mountReact(
    options,
    ({ theme, language, properties }) => (
      <EntRoot theme={theme} language={language} identity={identity}>
        <DiaryStringsProvider fallback={<LoadingState />}>
          <SchoolGate here={here} elsewhere={elsewhere} schoolUrl={properties.schoolUrl ?? ''}>
            <DiarySettingsContext.Provider value={settingsOf(properties)}>
              <Diary />
            </DiarySettingsContext.Provider>
          </SchoolGate>
        </DiaryStringsProvider>
      </EntRoot>
    ),
    () => gone.abort()
  );
}
