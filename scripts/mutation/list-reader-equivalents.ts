import type { Equivalent } from './equivalents.ts';

/** Lines of one file with what is put there, and one reason for all of them. */
function all(
  file: string,
  reason: string,
  changes: readonly (readonly [line: string, becomes: string])[],
): Equivalent[] {
  return changes.map(([line, becomes]) => ({ file: `src/lists/${file}`, line, becomes, reason }));
}

const ANY_TEXT = '"Stryker was here!"';
const KEPT = 'What is kept of a text is what reading it again gives.';

/** Mutations of the readers of lists that nobody could ever see. */
export const LIST_READER_EQUIVALENTS: readonly Equivalent[] = [
  ...all('dates/apple-date.ts', KEPT, [
    ['if (days.size < MOST_DAYS) days.set(text, ms);', '*'],
    ['const MOST_DAYS = 50_000;', '50001'],
    ['if (ms === undefined) {', 'true'],
  ]),
  ...all('dates/iso-date.ts', KEPT, [
    ['if (days.size < MOST_DAYS) days.set(text, ms);', '*'],
    ['const MOST_DAYS = 50_000;', '50001'],
  ]),
  ...all('pair-rows.ts', KEPT, [
    ['if (known.size < 1000) known.set(extension, half);', '*'],
    ['if (half === undefined) {', 'true'],
  ]),
  ...all('dates/apple-date.ts', 'What the quick reader cannot read is read by the slow one.', [
    ['return value >= 0 && value <= 9 ? value : Number.NaN;', 'value > 0'],
    ['return value >= 0 && value <= 9 ? value : Number.NaN;', 'value < 9'],
    ['return value >= 0 && value <= 9 ? value : Number.NaN;', 'false'],
    ["if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;", 'true'],
    ["if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;", 'end + 7'],
    ["if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;", 'end + 10'],
    ["if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;", '8'],
    ["if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;", '11'],
    ['if (long && text.charCodeAt(end - 13) !== SPACE) return null;', 'true'],
    ['if (long && text.charCodeAt(end - 13) !== SPACE) return null;', 'long || text.charCodeAt(end - 13) !== SPACE'],
    [
      "if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;",
      "mark !== 'A' || mark !== 'P'",
    ],
    ["if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;", 'minute < 59'],
  ]),
  ...all(
    'dates/calendar.ts',
    'A 13th month, a 32nd day and 24:00 are rolled into another day or year, which is looked at below.',
    [
      [
        'if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;',
        '13',
      ],
      [
        'if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;',
        '32',
      ],
      [
        'if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;',
        '24',
      ],
    ],
  ),
  ...all('dates/apple-date.ts', 'What fits the shape has the name of a month.', [
    ["const month = MONTHS[(monthName ?? '').toLowerCase()];", ANY_TEXT],
  ]),
  ...all('dates/date-column.ts', 'Three clocks, or three days, are as good as more.', [
    ['if (this.#clocks.size < 3) this.#clocks.add(timeOfDay(ms));', 'true'],
    ['if (this.#clocks.size < 3) this.#clocks.add(timeOfDay(ms));', 'this.#clocks.size <= 3'],
    ['if (this.#clocks.size < 3) this.#clocks.add(timeOfDay(ms));', '4'],
    ['if (this.#days.size < 3) this.#days.add(Math.floor(ms / DAY_MS));', 'true'],
    ['if (this.#days.size < 3) this.#days.add(Math.floor(ms / DAY_MS));', 'this.#days.size <= 3'],
    ['if (this.#days.size < 3) this.#days.add(Math.floor(ms / DAY_MS));', '4'],
  ]),
  ...all('dates/date-column.ts', 'Two dates that were seen have a clock, and each of them has a moment.', [
    ['const [first = 0, second = first] = this.#clocks;', '1'],
    ['const ms = localMs(time) ?? 0;', '1'],
  ]),
  ...all('dates/date-column.ts', 'A row is the same with what it has already, and each date has its row.', [
    ['if (captured !== row.captured) rows[i] = { ...row, captured };', 'true'],
    ['if (known) rows[row] = { ...known, captured };', 'true'],
  ]),
  ...all('dates/table-date.ts', 'Where a month was found there is a year.', [
    [
      "return month === null ? null : known(fullYear(year ?? '', now), month, Number(day), clock, now);",
      '"Stryker was here!"',
    ],
    ["const year = fullYear(numbers[4] ?? '', now);", ANY_TEXT],
  ]),
  ...all('icloudpd/icloudpd-name.ts', 'What fits has all its parts, and of the last character no bit is used.', [
    ["const fromId = id7 ? fingerprintStart(id7[2] ?? '') : null;", ANY_TEXT],
    ["const certain = stem.split('_')[0] ?? '';", ANY_TEXT],
    ['const window = ((bits[at] ?? 0) << 12) | ((bits[at + 1] ?? 0) << 6) | (bits[at + 2] ?? 0);', '1'],
  ]),
  ...all('icloudpd/icloudpd-rows.ts', 'A row with a size has a path; one without keeps none.', [
    ["if (row.size === null || paths.has((row.path ?? '').replace(/-\\d+(\\.[^./]+)$/, '$1'))) return row;", ANY_TEXT],
    ["if (row.size === null || paths.has((row.path ?? '').replace(/-\\d+(\\.[^./]+)$/, '$1'))) return row;", 'false'],
  ]),
  ...all('icloudpd/icloudpd-rows.ts', 'There are as many films as stills, and all of one folder have its day.', [
    ["if (own.length > 1 && rows[own[0] ?? 0]?.captured.kind !== 'day') continue;", '1'],
    ['if (video !== undefined) videoOf.set(still, video);', 'true'],
  ]),
  ...all('icloudpd/icloudpd-rows.ts', 'No number below zero is a row.', [
    ['const video = rows[videoOf.get(i) ?? -1];', '2'],
  ]),
  ...all('icloudpd/guess-printed.ts', 'Deeper than the deepest path nothing is found.', [
    ['const deepest = parts.reduce((most, { length }) => Math.max(most, length - 1), 0);', '1'],
    ['const deepest = parts.reduce((most, { length }) => Math.max(most, length - 1), 0);', 'length + 1'],
  ]),
  ...all('icloudpd/guess-printed.ts', 'No number below zero is a depth.', [['let [best, most] = [-1, 0];', '2']]),
  ...all('osxphotos/photo-record.ts', 'The keys are known before the first record, and each date has its photo.', [
    ['if (columns === null) return false;', 'false'],
    ['if (known) assets[at] = { ...known, captured };', 'true'],
  ]),
  ...all('formats/apple-export.ts', 'A list of rows has a way to read them, and each that is read has its range.', [
    [
      'if (csv.head !== null) await readRecords({ item: csv.item, head: csv.head }, context, log, reader, DETAILS_HINTS);',
      'true',
    ],
    ['return range === undefined ? 0 : range.to - range.from;', '1'],
    ['return range === undefined ? 0 : range.to - range.from;', 'false'],
    ['if (row !== undefined) rows[index] = { ...row, size };', 'true'],
  ]),
  ...all('apple/photo-details.ts', 'The number of each column is set before the first row is read.', [
    ['#name = -1;', '*'],
    ['#checksum = -1;', '*'],
    ['#hidden = -1;', '*'],
    ['#deleted = -1;', '*'],
    ['#createdAt = -1;', '+1'],
    ['#importedAt = -1;', '*'],
  ]),
  ...all('apple/photo-details.ts', 'A quick look: the slow one finds the same fingerprint.', [
    [
      "return typeof value === 'string' && isFingerprint(value) ? value : toFingerprint(textOf(value));",
      "typeof value !== 'string'",
    ],
    ["return typeof value === 'string' && isFingerprint(value) ? value : toFingerprint(textOf(value));", 'false'],
  ]),
  ...all('apple/photo-details.ts', 'Each cell that is counted is there.', [
    ["const [cell, next] = [fields[i] ?? '', fields[i + 1]];", ANY_TEXT],
  ]),
  ...all('apple/name-lists.ts', 'A name that is not there marks no photo.', [['return [name];', '[]']]),
  ...all('apple/same-content.ts', 'A quick end: one alone is no copy.', [['if (group.length < 2) continue;', 'false']]),
  ...all('apple/export-part.ts', 'No folder of an export, and no part of one, is called so.', [
    ["while (OWN_FOLDERS.has((segments.at(-1) ?? '').toLowerCase())) {", ANY_TEXT],
    ["const folder = segments.at(-1) ?? '';", ANY_TEXT],
    ["? (partNumber(insideFolder ?? '') ??", ANY_TEXT],
  ]),
  ...all('apple/export-media.ts', 'A row of that name was found before.', [
    ['for (const same of rowsByKey.get(key) ?? []) sizes.delete(same.index);', '["Stryker was here"]'],
  ]),
  ...all('services/service-record.ts', 'A path has at least one part.', [
    ["const [first = '', ...rest] = path.split('.');", ANY_TEXT],
  ]),
  ...all('registry.ts', 'What has no path lies in no folder; only the sign of an order is asked for.', [
    ["function mayPassOver({ code, path = '' }: Problem): boolean {", ANY_TEXT],
    ["if (!(problem.path ?? '').includes('/')) return true;", ANY_TEXT],
    ['const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));', '2'],
  ]),
  ...all('typed-counts.ts', 'What was refused has an issue, and no key is written in capitals.', [
    ["const key = String(parsed.error.issues[0]?.path[0] ?? '');", ANY_TEXT],
    ["const key = String(parsed.error.issues[0]?.path[0] ?? '');", 'parsed.error.issues[0].path'],
  ]),
  ...all('apple/export-media.ts', 'Where nothing is empty, none stands for nothing.', [
    ['if (empty > 0) emptyTaken.set(key, Math.min(empty, listed.length));', 'true'],
    ['if (empty > 0) emptyTaken.set(key, Math.min(empty, listed.length));', 'empty >= 0'],
  ]),
  ...all('formats/apple-export.ts', 'A quick end: without names nothing is marked.', [
    ['if (names.size === 0) return;', 'false'],
  ]),
  ...all('formats/icloudpd-log.ts', 'What fits has both its parts, and no file is spoken of less than once.', [
    ['const message = found?.[2]?.trim();', 'found?.[2].trim'],
    ['for (const [key, times] of run) all.set(key, Math.max(times, all.get(key) ?? 0));', '1'],
  ]),
  ...all('formats/photo-server.ts', 'Only records of a known service are read, and by the keys of the first of them.', [
    ['let read = factReader(list.head.keys, service?.paths ?? { name: [] });', '*'],
    ['read = factReader(keys, service?.paths ?? { name: [] });', 'service.paths'],
    ['read = factReader(keys, service?.paths ?? { name: [] });', '{}'],
    ['read = factReader(keys, service?.paths ?? { name: [] });', '["Stryker was here"]'],
    ['return [keys.at(...(service?.paths.name ?? []))];', 'service?.paths.name'],
    ['return [keys.at(...(service?.paths.name ?? []))];', 'service.paths'],
  ]),
  ...all('formats/checksums.ts', 'Without dates nothing is paired.', [["pairing: 'none',", '""']]),
  ...all('formats/osxphotos-report.ts', 'Without dates nothing is paired.', [["pairing: 'none',", '""']]),
  ...all('formats/rclone-json.ts', 'By the dates of files nothing is paired.', [["pairing: 'none',", '""']]),
  ...all('typed-counts.ts', 'Any issue refuses the text; nobody reads its code.', [
    ["context.addIssue({ code: 'custom' });", '""'],
    ["context.addIssue({ code: 'custom' });", '{}'],
  ]),
  ...all('pair-rows.ts', 'A quick end: without films and RAW files, or without a still, nothing is paired.', [
    ['if (groups.size === 0) return { video, raw };', 'false'],
    ['if (stills.length === 0) continue;', 'false'],
  ]),
  ...all(
    'rows-to-assets.ts',
    'Whatever marks begin with, and wherever they are looked for first, each is found again.',
    [
      ['let [low, high] = [0x811c9dc5, 0x2545f491];', '*'],
      ['let at = (mark ^ (mark / 0x1_0000_0000)) & mask;', '*'],
    ],
  ),
  ...all('rows-to-assets.ts', 'A table with more room holds the same, and 0 is an empty place wherever it is put.', [
    ['#slots = new Float64Array(1 << 10);', '2'],
    ['#slots = new Float64Array(1 << 10);', '11'],
    ['for (const mark of this.#slots) if (mark !== 0) put(larger, mark);', 'true'],
  ]),
  ...all('records/json-record.ts', 'Behind the ends of two lists of one length stands the same: nothing.', [
    ['for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;', 'i <= a.length'],
  ]),
  ...all('records/json-record.ts', KEPT, [
    ['if (this.#isNameKey.size < 10_000) this.#isNameKey.set(key, is);', '*'],
    ['if (is === undefined) {', 'true'],
  ]),
  ...all('records/json-values.ts', 'An object is read to the same end letter by letter and at once.', [
    ['if (this.#flatPause > 0) {', '*'],
    ['this.#flatPause -= 1;', '*'],
    ['this.#flatPause = FLAT_PAUSE;', '*'],
    ['#flatPause = 0;', '*'],
    ['const FLAT_PAUSE = 500;', '*'],
  ]),
  ...all('records/json-values.ts', 'Each piece of text sets it before it is read.', [['#start = 0;', '*']]),
];
