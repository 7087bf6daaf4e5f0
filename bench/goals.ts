import { C_HEADS, C_SHA1, EXIV2, FIND, RCLONE } from './peers.ts';
import type { ResultRow } from './rows.ts';

/** What one run measured: whole processes as rows, and what our own scripts said of themselves, by name. */
export interface Measured {
  readonly rows: readonly ResultRow[];
  readonly inside: ReadonlyMap<string, number>;
}

/** The groups of measurements, as the goals name them. */
export const GROUPS = {
  quick: 'metadata of every file',
  cold: 'metadata of every file, cold',
  proof: 'every byte',
  rescan: 'rescan',
  folders: 'two folders by bytes',
  foldersCold: 'two folders by bytes, cold',
} as const;

interface Goal {
  readonly what: string;
  readonly unit: string;
  readonly must: number;
  readonly moonshot: number;
  readonly ours: (measured: Measured) => number | null;
}

const GOALS: readonly Goal[] = [
  {
    what: 'quick scan, warm: time to that of exiv2, 2 processes (which reads no films)',
    unit: 'x',
    must: 1.1,
    moonshot: 0.9,
    ours: (m) => inverse(ratio(m, GROUPS.quick, EXIV2)),
  },
  {
    what: 'quick scan, cold: time to that of C reading 16 KB of each file, 8 threads',
    unit: 'x',
    must: 3.5,
    moonshot: 2.5,
    ours: (m) => inverse(ratio(m, GROUPS.cold, C_HEADS)),
  },
  {
    what: 'scan with fingerprints, warm: time to that of C + OpenSSL, 2 threads',
    unit: 'x',
    must: 1.35,
    moonshot: 1.2,
    ours: (m) => inverse(ratio(m, GROUPS.proof, C_SHA1)),
  },
  {
    what: 'rescan, nothing changed: time to that of `find -printf`',
    unit: 'x',
    must: 3,
    moonshot: 2,
    ours: (m) => inverse(ratio(m, GROUPS.rescan, FIND)),
  },
  {
    what: 'two folders by bytes, warm: time to that of `rclone check`',
    unit: 'x',
    must: 0.85,
    moonshot: 0.75,
    ours: (m) => inverse(ratio(m, GROUPS.folders, RCLONE)),
  },
  {
    what: 'two folders by bytes, cold: time to that of `rclone check`',
    unit: 'x',
    must: 0.75,
    moonshot: 0.65,
    ours: (m) => inverse(ratio(m, GROUPS.foldersCold, RCLONE)),
  },
  { what: 'compare 200,000 with 200,000', unit: 's', must: 1.5, moonshot: 0.7, ours: told('compare 200000 checksums') },
  {
    what: 'compare 1,000,000 with 1,000,000',
    unit: 's',
    must: 10,
    moonshot: 5,
    ours: told('compare 1000000 checksums'),
  },
  { what: 'Apple list of 1,000,000 rows read', unit: 's', must: 6, moonshot: 3, ours: told('list 1000000') },
  { what: 'peak memory, scan of 200,000', unit: 'MB', must: 350, moonshot: 200, ours: told('scan 200000 MB') },
  {
    what: 'memory growth from 20,000 to 200,000 files',
    unit: 'MB',
    must: 120,
    moonshot: 60,
    ours: (m) => difference(told('scan 200000 MB')(m), told('scan 20000 MB')(m)),
  },
  {
    what: 'first numbers told after the start of a scan',
    unit: 's',
    must: 1,
    moonshot: 0.3,
    ours: told('first count'),
  },
];

/** The goals with ours beside them, as a Markdown table; goals that this run did not measure are said to be so. */
export function goalsTable(measured: Measured): string {
  const lines = GOALS.map((goal) => {
    const ours = goal.ours(measured);
    const number = ours === null ? '-' : `${ours.toFixed(ours < 10 ? 2 : 0)} ${goal.unit}`;
    return `| ${goal.what} | ${goal.must} ${goal.unit} | ${goal.moonshot} ${goal.unit} | ${number} | ${judge(goal, ours)} |`;
  });
  return ['| goal | must | moonshot | ours | |', '|---|---|---|---|---|', ...lines].join('\n');
}

function judge(goal: Goal, ours: number | null): string {
  if (ours === null) return 'not measured';
  if (ours <= goal.moonshot) return 'moonshot';
  return ours <= goal.must ? 'met' : '**missed**';
}

/** Time of a peer as a multiple of ours, which is the first row of its group. */
function ratio({ rows }: Measured, group: string, peer: string): number | null {
  return rows.find((row) => row.group === group && row.name === peer)?.ratio ?? null;
}

function inverse(value: number | null): number | null {
  return value === null ? null : 1 / value;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function told(name: string): (measured: Measured) => number | null {
  return ({ inside }) => inside.get(name) ?? null;
}
