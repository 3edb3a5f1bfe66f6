import * as React from 'react';
import type { Prerequisites } from '../../../../lists/provisioning/prerequisites';
import { Button } from '../../../../ui/button/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useAnnounce } from '../../../../ui/root/announce';
import { useIdentity } from '../../../../ui/root/identity';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import { judge, type Judged } from './judgePrerequisites';

const ICONS = { fine: 'published', ask: 'warning', unknown: 'info' } as const;

export interface PrerequisiteAnswersProps {
  found: Prerequisites;
}

/** What is there, what is not, and the words to ask for it. */
export function PrerequisiteAnswers({ found }: PrerequisiteAnswersProps): React.ReactElement {
  const words = useAdministrationStrings().prerequisites;
  const { schoolUrl } = useIdentity();
  const judged = judge(found);
  const asked = judged.filter(({ state }) => state !== 'fine');
  const items = asked.map(({ key }) => `- ${words.ask[key](schoolUrl)}`).join(`${words.letterBetween}\n`);
  const letter = [words.letterStart(schoolUrl), `${items}.`, words.letterEnd].join('\n');
  return (
    <>
      <ul className={styles.groups} data-ent-state="prerequisites">
        {judged.map((each) => (
          <li key={each.key}>
            <Icon name={ICONS[each.state]} className={styles.smallSign} />
            <strong>{words.names[each.key]}</strong>
            <span>{sentenceOf(each, words, found)}</span>
          </li>
        ))}
      </ul>
      {asked.length > 0 && <Letter text={letter} />}
    </>
  );
}

type Words = ReturnType<typeof useAdministrationStrings>['prerequisites'];

function sentenceOf({ key, state }: Judged, words: Words, found: Prerequisites): string {
  return key === 'clock' ? words.states.clock[state](found.clock.description) : words.states[key][state];
}

/** The message to the authority's IT, to copy. */
function Letter({ text }: { text: string }): React.ReactElement {
  const words = useAdministrationStrings().prerequisites;
  const announce = useAnnounce();
  const area = React.useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    area.current?.select();
    navigator.clipboard.writeText(text).then(
      () => announce(words.copied),
      // A browser that forbids it leaves the text selected: Ctrl+C does it.
      (error: unknown) => console.warn('ENT: not copied.', error)
    );
  };
  return (
    <>
      <h4>{words.letterTitle}</h4>
      <textarea
        ref={area}
        readOnly
        rows={Math.min(14, text.split('\n').length + 4)}
        className={styles.letter}
        aria-label={words.letterTitle}
        value={text}
      />
      <div className={styles.buttons}>
        <Button onClick={copy}>{words.copy}</Button>
      </div>
    </>
  );
}
