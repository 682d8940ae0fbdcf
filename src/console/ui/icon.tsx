import type { ReactNode } from 'react';

/** Strokes on a grid of 24. */
const paths = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  campaigns:
    'M6 7.5a2.5 2.5 0 1 0 0-.01M18 7.5a2.5 2.5 0 1 0 0-.01M12 18.5a2.5 2.5 0 1 0 0-.01M8 7.5h8M7.4 9.5l3.4 7M16.6 9.5l-3.4 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  down: 'M6 9l6 6 6-6',
  external: 'M14 5h5v5M19 5l-8 8M17 13v6H5V7h6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  'eye-off':
    'M4 4l16 16M9 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.7M6 7.7A15.5 15.5 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-.95',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  forward: 'M9 5l7 7-7 7',
  help: 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.250c-.7.35-1.1.9-1.1 1.750M12 16.8v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  indicators: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 12v.01',
  info: 'M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M4.7 12a.8 .8 0 1 0 1.6 0 .8 .8 0 1 0-1.6 0M11.2 12a.8 .8 0 1 0 1.6 0 .8 .8 0 1 0-1.6 0M17.7 12a.8 .8 0 1 0 1.6 0 .8 .8 0 1 0-1.6 0',
  note: 'M5 4h14v10l-5 6H5zM14 20v-6h5M8.5 8.5h7M8.5 12h4',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M17.5 14.3c2.4.7 3.7 2.7 4 5.7',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.5-4.3 3.5-6.5 7.5-6.5s7 2.2 7.5 6.5',
  play: 'M8 5l11 7-11 7z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  queue: 'M4 6h16M4 12h16M4 18h10',
  reload: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16 16l4.5 4.5',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  signals: 'M4 20V14M9.3 20V9M14.7 20v-7M20 20V4',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  up: 'M6 15l6-6 6 6',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3v.01',
} as const;

/** Names of the icons. */
export type IconName = keyof typeof paths;

/** A picture beside a word, or in a button that has a name; never read out. */
export const Icon = ({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactNode => (
  <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
