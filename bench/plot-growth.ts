import type { GrowthPoint } from './growth.ts';

const WIDTH = 760;
const HEIGHT = 470;
/** Room around the plot for its title, the numbers of its axes, and the names of its lines. */
const EDGE = { left: 80, right: 210, top: 50, bottom: 60 };
/** Counts from a thousand to a million; times from a millisecond to a minute and more. */
const COUNTS = { from: 3, to: 6 };
const SECONDS = { from: -3, to: 2 };

const WORK = {
  scan: { colour: '#2563eb', dash: '', name: 'quick scan of files' },
  compare: { colour: '#15803d', dash: '7 3', name: 'comparison of two sides' },
  list: { colour: '#b45309', dash: '2 3', name: 'Apple list read' },
} as const;
type Work = keyof typeof WORK;

const round = (value: number) => Number(value.toFixed(1));

function xOf(count: number): number {
  const share = (Math.log10(count) - COUNTS.from) / (COUNTS.to - COUNTS.from);
  return round(EDGE.left + share * (WIDTH - EDGE.left - EDGE.right));
}

function yOf(seconds: number): number {
  const share = (Math.log10(Math.max(seconds, 10 ** SECONDS.from)) - SECONDS.from) / (SECONDS.to - SECONDS.from);
  return round(HEIGHT - EDGE.bottom - share * (HEIGHT - EDGE.top - EDGE.bottom));
}

/**
 * The cost of each work against the number of files or rows, as SVG. Both axes are logarithmic, so work that grows in
 * proportion is as steep as the grey line; lines differ in dash and mark too, not in colour alone.
 */
export function plotGrowth(points: readonly GrowthPoint[]): string {
  const works = (Object.keys(WORK) as Work[]).filter((work) => points.some((point) => point.work === work));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Seconds against number of files or rows, both logarithmic</title>',
    '<rect width="100%" height="100%" fill="white"/>',
    `<text x="${EDGE.left}" y="26" font-size="15" font-weight="bold">Cost against number, without the start of the process</text>`,
    ...axes(),
    inProportion(),
    ...works.map((work) =>
      line(
        work,
        points.filter((point) => point.work === work),
      ),
    ),
    ...legend(works, points),
    '</svg>',
    '',
  ].join('\n');
}

function axes(): string[] {
  const [left, right] = [xOf(10 ** COUNTS.from), xOf(10 ** COUNTS.to)];
  const [top, bottom] = [yOf(10 ** SECONDS.to), yOf(10 ** SECONDS.from)];
  const out: string[] = [];
  for (let power = COUNTS.from; power <= COUNTS.to; power += 1) {
    const x = xOf(10 ** power);
    out.push(`<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="#ddd"/>`);
    out.push(`<text x="${x}" y="${bottom + 20}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`);
  }
  for (let power = SECONDS.from; power <= SECONDS.to; power += 1) {
    const y = yOf(10 ** power);
    out.push(`<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="#ddd"/>`);
    out.push(`<text x="${left - 8}" y="${y + 4}" text-anchor="end">${10 ** power} s</text>`);
  }
  const middle = round((top + bottom) / 2);
  out.push(`<path d="M${left},${top}V${bottom}H${right}" fill="none" stroke="#444"/>`);
  out.push(
    `<text x="${round((left + right) / 2)}" y="${bottom + 42}" text-anchor="middle">files or rows (each side)</text>`,
  );
  out.push(`<text x="22" y="${middle}" text-anchor="middle" transform="rotate(-90 22 ${middle})">seconds</text>`);
  return out;
}

/** What grows exactly in proportion: ten times the number, ten times the time. One microsecond for each lies below all lines. */
const PER_FILE = 1e-6;

function inProportion(): string {
  const [from, to] = [10 ** COUNTS.from, 10 ** COUNTS.to];
  const [y1, y2] = [yOf(from * PER_FILE), yOf(to * PER_FILE)];
  return `<line x1="${xOf(from)}" x2="${xOf(to)}" y1="${y1}" y2="${y2}" stroke="#777"/><text x="${xOf(to) + 8}" y="${y2 + 4}" fill="#555">in proportion (slope 1)</text>`;
}

function line(work: Work, points: readonly GrowthPoint[]): string {
  const { colour, dash } = WORK[work];
  const sorted = [...points].sort((a, b) => a.count - b.count);
  const path = sorted.map(({ count, seconds }) => `${xOf(count)},${yOf(seconds)}`).join(' ');
  const marks = sorted.map(({ count, seconds }) => mark(work, xOf(count), yOf(seconds))).join('');
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${marks}`;
}

function mark(work: Work, x: number, y: number): string {
  const { colour } = WORK[work];
  if (work === 'scan') return `<circle cx="${x}" cy="${y}" r="4" fill="${colour}"/>`;
  if (work === 'compare') return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${colour}"/>`;
  return `<path d="M${x},${y - 5}l5,9h-10z" fill="${colour}"/>`;
}

/** Each line by name, with how steep it is between its last two points: 1 is in proportion. */
function legend(works: readonly Work[], points: readonly GrowthPoint[]): string[] {
  const x = WIDTH - EDGE.right + 14;
  return works.flatMap((work, i) => {
    const y = EDGE.top + 14 + i * 42;
    const own = points.filter((point) => point.work === work).sort((a, b) => a.count - b.count);
    const steep = slope(own.at(-2), own.at(-1));
    return [
      mark(work, x, y),
      `<text x="${x + 12}" y="${y + 4}" fill="${WORK[work].colour}" font-weight="bold">${WORK[work].name}</text>`,
      steep === null
        ? ''
        : `<text x="${x + 12}" y="${y + 19}" fill="#555">slope at the end: ${steep.toFixed(2)}</text>`,
    ];
  });
}

function slope(a: GrowthPoint | undefined, b: GrowthPoint | undefined): number | null {
  if (!a || !b || a.count === b.count || a.seconds <= 0 || b.seconds <= 0) return null;
  return Math.log(b.seconds / a.seconds) / Math.log(b.count / a.count);
}
