import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { LibraryPicker, type LibraryPickerProps } from '../../editor/links/LibraryPicker';
import { EditorStringsProvider } from '../../editor/loc/strings';

export type LibraryPartProps = Omit<LibraryPickerProps, 'classNumber'>;

/** The libraries of the site, for a session that several classes will have: a class's own folder is closed to the others. */
export function LibraryPart(props: LibraryPartProps): React.ReactElement {
  return (
    <EditorStringsProvider fallback={<LoadingState bars={3} />}>
      <LibraryPicker classNumber={undefined} {...props} />
    </EditorStringsProvider>
  );
}
