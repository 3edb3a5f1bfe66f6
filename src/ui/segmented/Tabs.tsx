import * as React from 'react';
import styles from './segmented.module.scss';

export interface Tab<K extends string> {
  key: K;
  label: React.ReactNode;
}

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  selected: K;
  onSelect: (key: K) => void;
  /** The id of the element that the tabs fill. */
  panelId: string;
}

/** The ARIA tabs pattern: arrows move and select. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect, panelId }: TabsProps<K>): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.key === selected);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const wrapped = (next + tabs.length) % tabs.length;
    onSelect(tabs[wrapped].key);
    list.current?.querySelectorAll('button')[wrapped]?.focus();
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          id={`${panelId}-${tab.key}`}
          aria-selected={tab.key === selected}
          aria-controls={panelId}
          tabIndex={tab.key === selected ? 0 : -1}
          className={styles.tab}
          onClick={() => onSelect(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
