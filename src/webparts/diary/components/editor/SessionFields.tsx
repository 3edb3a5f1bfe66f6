import * as React from 'react';
import { Field, inputClass, labelClass, problemId } from '../../../../ui/form/Field';
import { RichText } from '../../../../ui/richText/RichText';
import { useId } from '../../../../ui/useId';
import { useDiaryStrings } from '../loc/strings';
import { isTooLong, LONGEST_TITLE, type LessonForm, type Problem } from './form';
import styles from './LessonEditor.module.scss';
import { LinkFields } from './links/LinkFields';
import { PictureWords } from './links/PictureWords';
import { usePastedFiles } from './links/usePastedFiles';
import { useEditorStrings } from './loc/strings';

interface SessionFieldsProps {
  form: LessonForm;
  classNumber: number;
  problem?: Problem;
  titleRef: React.RefObject<HTMLInputElement>;
  onEdit: (change: Partial<LessonForm>) => void;
  onSending: (change: 1 | -1) => void;
}

/** What was done in the lesson: a title, a text, links. */
export function SessionFields({ form, classNumber, problem, titleRef, onEdit, onSending }: SessionFieldsProps): React.ReactElement {
  const strings = useDiaryStrings();
  const own = useEditorStrings();
  const id = useId('session');
  const pasted = usePastedFiles();
  return (
    <>
      <Field id={`${id}-title`} label={strings.sessionTitle} problem={problem === 'nothing' ? strings.problems.nothing : undefined}>
        <input
          ref={titleRef}
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          // What the person came to write.
          autoFocus
          aria-invalid={problem === 'nothing'}
          aria-describedby={problemId(`${id}-title`)}
          onChange={(event) => onEdit({ title: event.target.value })}
        />
      </Field>
      <div className={styles.block} onPasteCapture={pasted.onPasteCapture} data-ent-invalid={problem === 'tooLong' && isTooLong(form.body)}>
        <span id={`${id}-body`} className={labelClass}>
          {strings.sessionBody}
        </span>
        <RichText labelledBy={`${id}-body`} value={form.body} onChange={(body) => onEdit({ body })} />
        <PictureWords outcome={pasted.pictures} />
      </div>
      <LinkFields
        label={own.links.title}
        links={form.links}
        classNumber={classNumber}
        incoming={pasted.files}
        onTaken={pasted.onTaken}
        onChange={(links) => onEdit({ links })}
        onSending={onSending}
      />
    </>
  );
}
