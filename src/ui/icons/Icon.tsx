import * as React from 'react';
import styles from './Icon.module.scss';

/**
 * The shapes, drawn for this product on a grid of 20 with a stroke of 1.5. Our own because
 * `@fluentui/react-icons-mdl2` 1.4 closes its deep imports (`exports`), and its root is 1,900 modules.
 */
const shapes = {
  left: 'M12.5 4 6.5 10l6 6',
  right: 'M7.5 4l6 6-6 6',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  check: 'M4 10.5 8.2 15 16 5.5',
  published: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10.2l2.4 2.5 4.6-5',
  pencil: 'M3.5 16.5l.8-3.6L13.6 3.6a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L7.1 15.7l-3.6.8ZM12 5.2l2.8 2.8',
  home: 'M3 9.5 10 3.5l7 6M5 8.5v8h10v-8M8.5 16.5v-4.5h3v4.5',
  up: 'M10 16V4.5M5 9.5l5-5 5 5',
  down: 'M10 4v11.5M5 10.5l5 5 5-5',
  first: 'M15 4 9 10l6 6M5 4v12',
  last: 'M5 4l6 6-6 6M15 4v12',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  file: 'M5 2.5h6.5L15.5 6.5v11H5ZM11.5 2.5v4h4',
  camera: 'M3 6.5h3.5L8 4h4l1.5 2.5H17V16H3ZM10 8.2a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z',
  person: 'M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3.5 17.5c.6-3.6 3.2-5 6.5-5s5.9 1.4 6.5 5',
  add: 'M10 4v12M4 10h12',
  bin: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.2v.3',
  warning: 'M10 3 2.5 16.5h15L10 3ZM10 8v4.2M10 14.2v.3',
  failure: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7 7l6 6M13 7l-6 6',
  lock: 'M4.5 9h11v8h-11ZM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9M10 12v2',
  book: 'M10 5.5C8.5 4 6 3.5 3 3.5v11.5c3 0 5.5.5 7 2 1.5-1.5 4-2 7-2V3.5c-3 0-5.5.5-7 2ZM10 5.5v11.5',
  calendar: 'M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3.5M13 3v3.5',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.3l3 1.8',
  handIn: 'M3.5 11v5.5h13V11M10 13V3.5M6.5 7 10 3.5 13.5 7',
  list: 'M7 5h10M7 10h10M7 15h10M3.3 5h.4M3.3 10h.4M3.3 15h.4',
  grid: 'M3.5 3.5h5.5v5.5h-5.5ZM11 3.5h5.5v5.5h-5.5ZM3.5 11h5.5v5.5h-5.5ZM11 11h5.5v5.5h-5.5Z',
  versions: 'M6.5 6.5h10v10h-10ZM13.5 6.5v-3h-10v10h3',
  wrench: 'M16.8 5.8 14 8.5l-2.5-2.5 2.7-2.8a4.5 4.5 0 0 0-5.8 5.8l-5 5a1.8 1.8 0 0 0 2.6 2.6l5-5a4.5 4.5 0 0 0 5.8-5.8Z',
  bold: 'M6 4h4.5a3 3 0 0 1 0 6H6ZM6 10h5.3a3 3 0 0 1 0 6H6Z',
  italic: 'M8.5 4h5M6.5 16h5M11.2 4 8.8 16',
  underline: 'M6 3.5v5.5a4 4 0 0 0 8 0V3.5M5 17h10',
  heading: 'M5 4v12M14 4v12M5 10h9',
  numbered: 'M8 5h9M8 10h9M8 15h9M3 4l1.2-.7V7M2.8 13.2c.8-1.2 2.4-.6 1.7.7L2.8 16h2.2',
  quote: 'M4 13.5c2 0 3-1.5 3-4V6H3.5v4H7M12 13.5c2 0 3-1.5 3-4V6h-3.5v4H15',
  link: 'M8.5 11.5a3 3 0 0 0 4.3.2l2.8-2.8a3 3 0 0 0-4.3-4.2L10 6M11.5 8.5a3 3 0 0 0-4.3-.2l-2.8 2.8a3 3 0 0 0 4.3 4.2L10 14'
};

export type IconName = keyof typeof shapes;

/** A picture beside words, or in a button that names itself: never read out. */
export function Icon({ name, className }: { name: IconName; className?: string }): React.ReactElement {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className={[styles.icon, className].filter(Boolean).join(' ')}>
      <path d={shapes[name]} />
    </svg>
  );
}
