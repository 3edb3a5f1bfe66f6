import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import type { UiStrings } from '../loc/fr';
import { useUiStrings } from '../loc/strings';
import { LinkForm } from './LinkForm';
import type { Quill } from './quill';
import styles from './RichText.module.scss';

interface Tool {
  label: 'bold' | 'italic' | 'underline' | 'heading' | 'bulletList' | 'numberedList' | 'quote';
  icon: IconName;
  format: string;
  value: unknown;
  shortcut?: string;
}

const tools: Tool[] = [
  { label: 'bold', icon: 'bold', format: 'bold', value: true, shortcut: 'Control+B' },
  { label: 'italic', icon: 'italic', format: 'italic', value: true, shortcut: 'Control+I' },
  { label: 'underline', icon: 'underline', format: 'underline', value: true, shortcut: 'Control+U' },
  { label: 'heading', icon: 'heading', format: 'header', value: 3 },
  { label: 'bulletList', icon: 'list', format: 'list', value: 'bullet' },
  { label: 'numberedList', icon: 'numbered', format: 'list', value: 'ordered' },
  { label: 'quote', icon: 'quote', format: 'blockquote', value: true }
];

interface ToolbarProps {
  quill: Quill | undefined;
  /** What holds at the caret, as Quill says it. */
  formats: Record<string, unknown>;
}

/** The ARIA toolbar pattern: one stop of the Tab key, arrows within. */
export function Toolbar({ quill, formats }: ToolbarProps): React.ReactElement {
  const strings = useUiStrings();
  const [active, setActive] = React.useState(0);
  const [linking, setLinking] = React.useState(false);
  const bar = React.useRef<HTMLDivElement>(null);
  const names = tools.map((tool) => strings[tool.label satisfies keyof UiStrings]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = tools.length;
    const next = { ArrowLeft: Math.max(0, active - 1), ArrowRight: Math.min(last, active + 1), Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  const apply = ({ format, value }: Tool): void => {
    quill?.focus();
    quill?.format(format, formats[format] === value ? false : value, 'user');
  };

  return (
    <div className={styles.toolbarHolder}>
      <div ref={bar} role="toolbar" tabIndex={-1} aria-label={strings.toolbar} className={styles.toolbar} onKeyDown={onKeyDown}>
        {tools.map((tool, at) => (
          <button
            key={tool.label}
            type="button"
            aria-label={names[at]}
            title={names[at]}
            aria-keyshortcuts={tool.shortcut}
            aria-pressed={formats[tool.format] === tool.value}
            tabIndex={at === active ? 0 : -1}
            onFocus={() => setActive(at)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => apply(tool)}
          >
            <Icon name={tool.icon} />
          </button>
        ))}
        <button
          type="button"
          aria-label={strings.link}
          title={strings.link}
          aria-pressed={typeof formats.link === 'string'}
          aria-expanded={linking}
          tabIndex={active === tools.length ? 0 : -1}
          onFocus={() => setActive(tools.length)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLinking(!linking)}
        >
          <Icon name="link" />
        </button>
      </div>
      {linking && quill && <LinkForm quill={quill} onDone={() => setLinking(false)} />}
    </div>
  );
}
