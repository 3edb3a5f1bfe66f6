import * as React from 'react';
import { EntError, type EntErrorKind } from '../../../lists/errors';
import { Button } from '../../button/Button';
import { EmptyState } from '../../feedback/EmptyState';
import { ErrorBanner } from '../../feedback/ErrorBanner';
import { LoadingState } from '../../feedback/LoadingState';
import { Notice } from '../../feedback/Notice';
import { Icon } from '../../icons/Icon';
import { useUiStrings } from '../../loc/strings';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

export function FeedbackGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const { errors } = useUiStrings();
  const kinds = Object.keys(errors) as EntErrorKind[];
  const shown = React.useMemo(() => kinds.map((kind) => new EntError(kind, 'a specimen')), [kinds.join()]);
  return (
    <Group name="feedback">
      <Specimen state="loading">
        <LoadingState label={strings.loading} bars={3} />
      </Specimen>
      <Specimen state="empty">
        <EmptyState icon={<Icon name="person" />} title={strings.emptyTitle}>
          {strings.emptyText}
        </EmptyState>
      </Specimen>
      <Specimen state="usual">
        <Notice>{strings.notice}</Notice>
        <Notice tone="warning" actions={<Button>{strings.more}</Button>}>
          {strings.warning}
        </Notice>
      </Specimen>
      <Specimen state="long">
        <Notice tone="warning">
          {strings.long} {strings.longWord}
        </Notice>
      </Specimen>
      <Specimen state="errorKinds" wide>
        {shown.map((error) => (
          <ErrorBanner key={error.kind} error={error} onRetry={() => undefined} />
        ))}
      </Specimen>
    </Group>
  );
}
