/** Line drawings on a grid of 24, 1.75 wide; all are decoration beside words, so a screen reader leaves them out. */
const PATHS = {
  overview: 'M4 4h10v4h-4v6H4zM10 10h10v10H10z',
  fix: 'M4 6.5l1.5 1.5L8 5.5M4 13l1.5 1.5L8 12M4 19.5L5.5 21 8 18.5M11.5 7H20M11.5 13.5H20M11.5 20H20',
  erase:
    'M8 2.8h8a1.7 1.7 0 0 1 1.7 1.7v15a1.7 1.7 0 0 1-1.7 1.7H8a1.7 1.7 0 0 1-1.7-1.7v-15A1.7 1.7 0 0 1 8 2.8M9.8 9.8l4.4 4.4M14.2 9.8l-4.4 4.4',
  library: 'M4 5v14M8 5v14M12 5h3v14h-3zM17.2 6.2l2.9-.7 2.4 13-2.9.6z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.3 9.5a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.2M12 17.2v.1',
  settings: 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h10M18 17h2M16 15v4',
  right: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
  left: 'M20 12H5M10.5 6.5L5 12l5.5 5.5',
  chevron: 'M9.5 6l6 6-6 6',
  back: 'M14.5 6l-6 6 6 6',
  down: 'M6 9.5l6 6 6-6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5l5 5',
  folder: 'M3 7.5A1.5 1.5 0 0 1 4.5 6h5l2 2.5h8A1.5 1.5 0 0 1 21 10v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z',
  cloud: 'M7 18.5a4.3 4.3 0 0 1-.6-8.5 5.6 5.6 0 0 1 10.8-.9A4.7 4.7 0 0 1 17 18.5z',
  phone:
    'M8 2.8h8a1.7 1.7 0 0 1 1.7 1.7v15a1.7 1.7 0 0 1-1.7 1.7H8a1.7 1.7 0 0 1-1.7-1.7v-15A1.7 1.7 0 0 1 8 2.8M10.5 18.5h3',
  computer: 'M4 5.5h16v10H4zM2.5 19h19',
  disk: 'M4 13.5L6.5 5h11L20 13.5M4 13.5h16V19H4zM16.8 16.3h.1M13.5 16.3h.1',
  video: 'M3.5 6.5h12v11h-12zM15.5 10.5l5-3v9l-5-3',
  photo: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.3h.1',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  share: 'M12 15V3.5M8 7l4-3.5L16 7M5 12v8h14v-8',
  plus: 'M12 5v14M5 12h14',
  drop: 'M12 3.5v11M7.5 10.5l4.5 4.5 4.5-4.5M4.5 19.5h15',
  shield: 'M12 3l7.5 2.8v5.7c0 4.3-3 7.8-7.5 9.5-4.5-1.7-7.5-5.2-7.5-9.5V5.8zM8.8 12l2.3 2.3 4.2-4.3',
  lock: 'M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.6v.1',
  warn: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  again: 'M20 5v5h-5M19.5 10A8 8 0 1 0 20 14',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  cable: 'M9 3v5M15 3v5M7 8h10v3a5 5 0 0 1-10 0zM12 16v5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  page: 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12h6.5M9 16h6.5',
  unplug: 'M9 3v4M15 3v4M7 8h10v3a5 5 0 0 1-8 4M12 16v5M3 3l18 18',
  differ: 'M5 9h14M5 15h14M16 4L8 20',
  eye: 'M3 12c2.2-4 5.4-6 9-6s6.8 2 9 6c-2.2 4-5.4 6-9 6s-6.8-2-9-6M12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4',
  'no-cloud': 'M7 18.5a4.3 4.3 0 0 1-.6-8.5 5.6 5.6 0 0 1 10.8-.9A4.7 4.7 0 0 1 17 18.5zM4 3.5l16 17',
  'no-key': 'M8.5 9a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 12.5h8.5M17.5 12.5v3M4 3.5l16 17',
  sort: 'M7 4v16M3.5 16.5L7 20l3.5-3.5M13 6h8M13 11h6M13 16h4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  book: 'M12 6.5C10 5 7 4.7 4 5v13.5c3-.3 6 0 8 1.5 2-1.5 5-1.8 8-1.5V5c-3-.3-6 0-8 1.5M12 6.5V20',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  total: 'M17 5H7l5.5 7L7 19h10',
  scales: 'M12 4v16M7.5 20h9M5 7h14M5 7l-2.6 6.5a2.7 2.7 0 0 0 5.2 0zM19 7l-2.6 6.5a2.7 2.7 0 0 0 5.2 0z',
  tool: 'M4 5h16v14H4zM7.5 9.5L10 12l-2.5 2.5M12.5 15H16',
  minus: 'M6 12h12',
  half: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 4v16',
  play: 'M8 5.5v13l11-6.5z',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** 18, 22 (usual) or 28 px. */
  readonly size?: 's' | 'm' | 'l';
  readonly className?: string;
}

/** A drawing beside words, hidden from screen readers: the words say what it means. */
export function Icon({ name, size = 'm', className = '' }: IconProps) {
  return (
    <svg className={`icon ${size} ${className}`.trim()} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
