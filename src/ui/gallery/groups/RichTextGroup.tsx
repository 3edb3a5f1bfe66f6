import * as React from 'react';
import { labelClass } from '../../form/Field';
import { RichText } from '../../richText/RichText';
import { RichTextView } from '../../richText/RichTextView';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

function Edited({ id, start }: { id: string; start: string }): React.ReactElement {
  const strings = useGalleryStrings();
  const [html, setHtml] = React.useState(start);
  return (
    <>
      <p id={id} className={labelClass}>
        {strings.bodyLabel}
      </p>
      <RichText labelledBy={id} value={html} onChange={setHtml} />
    </>
  );
}

export function RichTextGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  return (
    <Group name="richText">
      <Specimen state="usual">
        <Edited id="gallery-body" start={strings.body} />
      </Specimen>
      <Specimen state="empty">
        <Edited id="gallery-empty" start="" />
      </Specimen>
      <Specimen state="read">
        <RichTextView html={strings.body} />
      </Specimen>
      <Specimen state="long">
        <RichTextView html={`<p>${strings.long} ${strings.longWord}</p>`} />
      </Specimen>
    </Group>
  );
}
