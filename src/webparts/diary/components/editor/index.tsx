import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { PanelBody } from '../../../../ui/sidePanel/SidePanel';
import { LessonEditor, type LessonEditorProps } from './LessonEditor';
import { EditorStringsProvider } from './loc/strings';

const waiting = (
  <PanelBody>
    <LoadingState bars={6} />
  </PanelBody>
);

/** The fields of one lesson, with their words. */
export function Editor(props: LessonEditorProps): React.ReactElement {
  return (
    <EditorStringsProvider fallback={waiting}>
      <LessonEditor {...props} />
    </EditorStringsProvider>
  );
}
