import * as React from 'react';
import { Button } from '../../button/Button';
import { Icon } from '../../icons/Icon';
import { Segmented } from '../../segmented/Segmented';
import styles from '../Gallery.module.scss';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

export function ButtonsGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const [view, setView] = React.useState<'week' | 'list'>('week');
  const row = (disabled: boolean): React.ReactElement => (
    <div className={styles.row}>
      <Button tone="primary" disabled={disabled} icon={<Icon name="check" />}>
        {strings.save}
      </Button>
      <Button disabled={disabled}>{strings.close}</Button>
      <Button tone="quiet" disabled={disabled}>
        {strings.more}
      </Button>
      <Button tone="danger" disabled={disabled} icon={<Icon name="bin" />}>
        {strings.remove}
      </Button>
      <Button square tone="quiet" disabled={disabled} aria-label={strings.close} icon={<Icon name="close" />} />
    </div>
  );
  return (
    <Group name="buttons">
      <Specimen state="usual">{row(false)}</Specimen>
      <Specimen state="disabled">{row(true)}</Specimen>
      <Specimen state="long">
        <Button tone="primary">{strings.long}</Button>
      </Specimen>
      <Specimen state="several">
        <Segmented
          label={strings.view}
          options={[
            { key: 'week', label: strings.week },
            { key: 'list', label: strings.list }
          ]}
          selected={view}
          onSelect={setView}
        />
      </Specimen>
    </Group>
  );
}
