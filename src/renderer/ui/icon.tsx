/** Line drawings on a grid of 24; all are decoration beside words, so a screen reader leaves them out. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'check-circle': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.8L16 9.8',
  'half-circle': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.3 9.5a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.2M12 17.2v.1',
  attention: 'M12 4L2.8 20h18.4L12 4M12 10v4.5M12 17.3v.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.6v.1',
  stop: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2L8.2 3M8.5 12h7',
  folder: 'M3 7.5A1.5 1.5 0 0 1 4.5 6h5l2 2.5h8A1.5 1.5 0 0 1 21 10v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V7.5',
  computer: 'M4 5.5h16v10H4v-10M2.5 19h19M9.5 15.5l-.5 3.5M14.5 15.5l.5 3.5',
  cloud: 'M7 18.5a4.3 4.3 0 0 1-.6-8.5 5.6 5.6 0 0 1 10.8-.9A4.7 4.7 0 0 1 17 18.5H7',
  phone:
    'M8 2.8h8a1.7 1.7 0 0 1 1.7 1.7v15a1.7 1.7 0 0 1-1.7 1.7H8a1.7 1.7 0 0 1-1.7-1.7v-15A1.7 1.7 0 0 1 8 2.8M10.5 18.5h3',
  scales: 'M12 4v16M7.5 20h9M5 7h14M5 7l-2.6 6.5a2.7 2.7 0 0 0 5.2 0L5 7M19 7l-2.6 6.5a2.7 2.7 0 0 0 5.2 0L19 7',
  list: 'M4 6.5h.1M4 12h.1M4 17.5h.1M8 6.5h12M8 12h12M8 17.5h12',
  page: 'M6 3h8l4.5 4.5V21H6V3M14 3v4.5h4.5M9 12h6.5M9 16h6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  book: 'M12 6.5C10 5 7 4.7 4 5v13.5c3-.3 6 0 8 1.5 2-1.5 5-1.8 8-1.5V5c-3-.3-6 0-8 1.5M12 6.5V20',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8M16.6 16.6l1.8 1.8M18.4 5.6l-1.8 1.8M7.4 16.6l-1.8 1.8',
  tasks: 'M4 6.5l1.5 1.5L8 5.5M4 13l1.5 1.5L8 12M4 19.5L5.5 21 8 18.5M11.5 7H20M11.5 13.5H20M11.5 20H20',
  disk: 'M4 13.5L6.5 5h11L20 13.5M4 13.5h16V19H4v-5.5M16.8 16.3h.1M13.5 16.3h.1',
  shield: 'M12 3l7.5 2.8v5.7c0 4.3-3 7.8-7.5 9.5-4.5-1.7-7.5-5.2-7.5-9.5V5.8L12 3M8.8 12l2.3 2.3 4.2-4.3',
  'no-cloud': 'M7 18.5a4.3 4.3 0 0 1-.6-8.5 5.6 5.6 0 0 1 10.8-.9A4.7 4.7 0 0 1 17 18.5H7M4 3.5l16 17',
  'no-key': 'M8.5 9a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 12.5h8.5M17.5 12.5v3M4 3.5l16 17',
  'read-only':
    'M3 12c2.2-4 5.4-6 9-6s6.8 2 9 6c-2.2 4-5.4 6-9 6s-6.8-2-9-6M12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4',
  photo: 'M4 5h16v14H4V5M4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.3h.1',
  video: 'M3.5 6.5h12v11h-12v-11M15.5 10.5l5-3v9l-5-3',
  live: 'M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12M12 3v.1M12 21v-.1M3 12h.1M21 12h-.1M5.6 5.6l.1.1M18.3 18.3l.1.1M18.4 5.6l-.1.1M5.7 18.3l-.1.1',
  chevron: 'M9 5.5l6.5 6.5L9 18.5',
  drop: 'M12 3.5v11M7.5 10.5l4.5 4.5 4.5-4.5M4.5 19.5h15',
  arrow: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20.5 20.5',
  eye: 'M3 12c2.2-4 5.4-6 9-6s6.8 2 9 6c-2.2 4-5.4 6-9 6s-6.8-2-9-6M12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4',
  close: 'M6 6l12 12M18 6L6 18',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
} as const;

/** The filled half of a sign: a partial state needs a shape of its own. */
const FILLED: Partial<Record<keyof typeof PATHS, string>> = { 'half-circle': 'M12 3a9 9 0 0 1 0 18z' };

export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {FILLED[name] && <path d={FILLED[name]} fill="currentColor" />}
    </svg>
  );
}
