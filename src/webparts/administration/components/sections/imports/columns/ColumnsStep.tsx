import * as React from 'react';
import type { ColumnMapping, ImportKind } from '../../../../../../domain/imports/types';
import type { School } from '../../../../../../domain/types';
import type { JournalledImport } from '../../../../../../lists/repositories/register';
import { Button } from '../../../../../../ui/button/Button';
import { formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../../ui/root/language';
import type { Source } from '../file/types';
import type { ImportTools } from '../importTools';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import type { Choices } from './choices';
import { MappingFields } from './MappingFields';
import { OptionFields } from './OptionFields';
import { TableSample } from './TableSample';

interface ColumnsStepProps {
  kind: ImportKind;
  source: Extract<Source, { kind: 'table' }>;
  tools: ImportTools;
  remembered: JournalledImport | undefined;
  school: School;
  mapping: ColumnMapping;
  choices: Choices;
  onMapping: (mapping: ColumnMapping) => void;
  onChoices: (choices: Choices) => void;
  onNext: () => void;
  onBack: () => void;
}

/** What was recognised in a file: its first lines, where each piece of information is read, how the file is to be understood. */
export function ColumnsStep(props: ColumnsStepProps): React.ReactElement {
  const { kind, source, tools, remembered, school, mapping, choices, onMapping, onChoices, onNext, onBack } = props;
  const strings = useImportsStrings();
  const language = useLanguage();
  const words = strings.columns;
  const form = React.useRef<HTMLFormElement>(null);
  const [asked, setAsked] = React.useState(false);
  const { table, name } = source;
  const missing = tools.missingFields(kind, mapping);
  const noneFound = Object.values(mapping).every((column) => column < 0);
  // What the person chooses afterwards was not recognised by anybody.
  const [recognised] = React.useState(!noneFound);
  const isRemembered = remembered !== undefined && Object.keys(remembered.mapping).length > 0;
  const delimiter = words.delimiters[table.delimiter] ?? words.otherDelimiter(table.delimiter);

  const next = (event: React.FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (missing.length === 0) onNext();
    else form.current?.querySelector<HTMLElement>(`[data-field="${missing[0][0]}"]`)?.focus();
  };

  return (
    <form ref={form} onSubmit={next} noValidate>
      <StepHeading>{words.title}</StepHeading>
      <p className={styles.intro}>{words.recognised(name, table.rows.length, words.encodings[table.encoding], delimiter)}</p>
      {noneFound && !asked ? (
        <Notice tone="warning">{words.noneFound}</Notice>
      ) : (
        recognised && (
          <p className={styles.intro}>{isRemembered ? words.rememberedFrom(formatDayOfYear(remembered.day, language)) : words.guessed}</p>
        )
      )}
      <TableSample table={table} />
      <MappingFields
        kind={kind}
        fields={tools.fieldsOf(kind)}
        table={table}
        mapping={mapping}
        missing={asked ? missing : []}
        onChange={onMapping}
      />
      <OptionFields kind={kind} school={school} choices={choices} onChange={onChoices} />
      <div className={styles.buttons}>
        <Button type="submit" tone="primary">
          {words.toPreview}
        </Button>
        <Button onClick={onBack}>{words.otherFile}</Button>
      </div>
    </form>
  );
}
