import * as React from 'react';
import { Button } from '../../button/Button';
import { ProgressCard, type Work } from '../../progress/ProgressCard';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

export function ProgressGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const running: Work = { kind: 'running', done: 124, total: 1312, doing: strings.importing };
  const card = (work: Work): React.ReactElement => (
    <ProgressCard
      title={strings.import}
      work={work}
      note={strings.keepOpen}
      onStop={() => undefined}
      actions={
        <>
          {work.kind === 'done' || <Button tone="primary">{strings.again}</Button>}
          <Button>{strings.close}</Button>
        </>
      }
    />
  );
  return (
    <Group name="progress">
      <Specimen state="running">{card(running)}</Specimen>
      <Specimen state="stopping">{card({ ...running, stopping: true })}</Specimen>
      <Specimen state="unknown">{card({ kind: 'running', done: 0, total: 0 })}</Specimen>
      <Specimen state="done">{card({ kind: 'done', summary: strings.imported })}</Specimen>
      <Specimen state="cancelled">{card({ kind: 'cancelled', summary: strings.importStopped })}</Specimen>
      <Specimen state="failed">{card({ kind: 'failed', summary: strings.importFailed, details: strings.importDetails })}</Specimen>
      <Specimen state="many">
        {card({ kind: 'failed', summary: strings.importFailed, details: Array.from({ length: 40 }, () => strings.importDetails).flat() })}
      </Specimen>
      <Specimen state="long">{card({ kind: 'running', done: 3, total: 4, doing: `${strings.long} ${strings.longWord}` })}</Specimen>
    </Group>
  );
}
