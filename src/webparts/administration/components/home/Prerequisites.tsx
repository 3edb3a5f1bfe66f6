import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { School } from '../../../../domain/types';
import type { Prerequisites as Found } from '../../../../lists/provisioning/prerequisites';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { useAnnounce } from '../../../../ui/root/announce';
import { useIdentity } from '../../../../ui/root/identity';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import { useServices } from '../shell/services';
import { judge, type Judged } from './judgePrerequisites';

/** What the ENT needs of the authority's IT, asked for when the person opens it, and the words to ask with. */
export function Prerequisites({ school }: { school: School }): React.ReactElement {
  const { prerequisites } = useServices();
  const words = useAdministrationStrings().prerequisites;
  const keys = useQueryKeys();
  const [open, setOpen] = React.useState(false);
  const found = useQuery({
    queryKey: [...keys.all, 'prerequisites', school.timeZone],
    queryFn: ({ signal }) => prerequisites.check(school.timeZone, signal),
    enabled: open
  });
  return (
    <details className={`${styles.card} ${styles.folded}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{words.title}</h3>
      </summary>
      <p className={styles.version}>{words.intro}</p>
      {found.error ? <ErrorBanner error={found.error} onRetry={() => found.refetch()} /> : undefined}
      {open && !found.data && !found.error && <LoadingState bars={3} />}
      {found.data && <Answers found={found.data} />}
    </details>
  );
}

const ICONS = { fine: 'published', ask: 'warning', unknown: 'info' } as const;

function Answers({ found }: { found: Found }): React.ReactElement {
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

function sentenceOf({ key, state }: Judged, words: Words, found: Found): string {
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
