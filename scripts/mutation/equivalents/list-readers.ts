import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/lists/');

const KEPT = 'What is kept of a text is what reading it again gives.';

/** Changes of the readers of lists that nobody could see. */
export const LIST_READERS_EQUIVALENTS: readonly Equivalent[] = [
  ...of('dates/apple-date.ts', 'What the quick reader cannot read is read by the slow one.', [
    ['const day = dayOf(text.slice(0, text.charCodeAt(text.length - 12) === SPACE ? -12 : -13));', 'text'],
    ['const value = text.charCodeAt(end - back) - 0x30;', 'text.charCodeAt(end - back) + 0x30'],
    [
      "if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;",
      'hour < 12',
      'true',
      'hour > 1',
      "mark !== 'A' || mark !== 'P'",
      'minute < 59',
    ],
    ['return value >= 0 && value <= 9 ? value : Number.NaN;', 'value > 0', 'value < 9', 'false'],
    [
      "if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;",
      'true',
      'end + 7',
      'end + 10',
      '8',
      '11',
    ],
    [
      'if (long && text.charCodeAt(end - 13) !== SPACE) return null;',
      'true',
      'long || text.charCodeAt(end - 13) !== SPACE',
    ],
  ]),
  ...of('dates/apple-date.ts', 'What the quick reader reads is read alike by the slow one.', [
    ['if (minutes === null) return parseAppleDate(text);', 'true'],
  ]),
  ...of('dates/apple-date.ts', KEPT, [
    ['if (days.size < MOST_DAYS) days.set(text, ms);', '*'],
    ['const MOST_DAYS = 50_000;', '50001'],
    ['if (ms === undefined) {', 'true'],
  ]),
  ...of('dates/apple-date.ts', 'What fits the shape has the name of a month.', [
    ["const month = MONTHS[(monthName ?? '').toLowerCase()];", '"Stryker was here!"'],
  ]),
  ...of('dates/iso-date.ts', 'A day that is kept is the same when it is read again.', [
    ['if (ms === undefined) {', 'true'],
  ]),
  ...of('dates/iso-date.ts', KEPT, [
    ['if (days.size < MOST_DAYS) days.set(text, ms);', '*'],
    ['const MOST_DAYS = 50_000;', '50001'],
  ]),
  ...of('dates/date-column.ts', 'An empty cell is answered before; what is kept of no cell is no moment.', [
    ["#momentText = '';", '"Stryker was here!"'],
  ]),
  ...of('dates/date-column.ts', 'An empty text is no moment for any reader either.', [
    ["if (text === '') return null;", '"Stryker was here!"'],
  ]),
  ...of('dates/date-column.ts', 'Three clocks, or three days, are as good as more.', [
    ['if (this.#clocks.size < 3) this.#clocks.add(timeOfDay(ms));', 'true', 'this.#clocks.size <= 3', '4'],
    ['if (this.#days.size < 3) this.#days.add(Math.floor(ms / DAY_MS));', 'true', 'this.#days.size <= 3', '4'],
  ]),
  ...of('dates/date-column.ts', 'Two dates that were seen have a clock, and each of them has a moment.', [
    ['const [first = 0, second = first] = this.#clocks;', '1'],
    ['const ms = localMs(time) ?? 0;', '1'],
  ]),
  ...of('dates/date-column.ts', 'A row is the same with what it has already, and each date has its row.', [
    ['if (captured !== row.captured) rows[i] = { ...row, captured };', 'true'],
    ['if (known) rows[row] = { ...known, captured };', 'true'],
  ]),
  ...of('apple/photo-details.ts', 'The number of each column is set before the first row is read.', [
    ['#createdAt = -1;', '2', '+1'],
    ['#name = -1;', '*'],
    ['#checksum = -1;', '*'],
    ['#hidden = -1;', '*'],
    ['#deleted = -1;', '*'],
    ['#importedAt = -1;', '*'],
  ]),
  ...of('apple/photo-details.ts', 'A quick look: the slow one finds the same fingerprint.', [
    [
      "return typeof value === 'string' && isFingerprint(value) ? value : toFingerprint(textOf(value));",
      "typeof value !== 'string'",
      'false',
    ],
  ]),
  ...of('apple/photo-details.ts', 'Each cell that is counted is there.', [
    ["const [cell, next] = [fields[i] ?? '', fields[i + 1]];", '"Stryker was here!"'],
  ]),
  ...of('formats/kei-manifest.ts', 'The number of each column is set before the first row is read.', [
    ['const at = { name: -1, version: -1, checksum: -1, size: -1, created: -1, added: -1, seen: -1 };', '*'],
  ]),
  ...of('apple/group-exports.ts', 'A quick end: no group without such a list is an export.', [
    ["if (!csvs.some((csv) => csv.kind === 'details')) return { exports: [], taken: new Set() };", 'false'],
  ]),
  ...of(
    'gather-input.ts',
    'What is no zip cannot be opened below either, and its photos are not counted all the same.',
    [['if (inner === null) return albums(null);', 'false']],
  ),
  ...of('pair-rows.ts', KEPT, [
    ['if (known.size < 1000) known.set(extension, half);', '*'],
    ['if (half === undefined) {', 'true'],
  ]),
  ...of('pair-rows.ts', 'A quick end: without films and RAW files, or without a still, nothing is paired.', [
    ['if (groups.size === 0) return { video, raw };', 'false'],
    ['if (stills.length === 0) continue;', 'false'],
  ]),
  ...of(
    'dates/calendar.ts',
    'A 13th month, a 32nd day and 24:00 are rolled into another day or year, which is looked at below.',
    [
      [
        'if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;',
        '13',
        '32',
        '24',
      ],
    ],
  ),
  ...of('dates/table-date.ts', 'Where a month was found there is a year.', [
    [
      "return month === null ? null : known(fullYear(year ?? '', now), month, Number(day), clock, now);",
      '"Stryker was here!"',
    ],
    ["const year = fullYear(numbers[4] ?? '', now);", '"Stryker was here!"'],
  ]),
  ...of('icloudpd/icloudpd-name.ts', 'What fits has all its parts, and of the last character no bit is used.', [
    ["const fromId = id7 ? fingerprintStart(id7[2] ?? '') : null;", '"Stryker was here!"'],
    ["const certain = stem.split('_')[0] ?? '';", '"Stryker was here!"'],
    ['const window = ((bits[at] ?? 0) << 12) | ((bits[at + 1] ?? 0) << 6) | (bits[at + 2] ?? 0);', '1'],
  ]),
  ...of('icloudpd/icloudpd-rows.ts', 'A row with a size has a path; one without keeps none.', [
    [
      "if (row.size === null || paths.has((row.path ?? '').replace(/-\\d+(\\.[^./]+)$/, '$1'))) return row;",
      '"Stryker was here!"',
      'false',
    ],
  ]),
  ...of('icloudpd/icloudpd-rows.ts', 'There are as many films as stills, and all of one folder have its day.', [
    ["if (own.length > 1 && rows[own[0] ?? 0]?.captured.kind !== 'day') continue;", '1'],
    ['if (video !== undefined) videoOf.set(still, video);', 'true'],
  ]),
  ...of('icloudpd/icloudpd-rows.ts', 'No number below zero is a row.', [
    ['const video = rows[videoOf.get(i) ?? -1];', '2'],
  ]),
  ...of('icloudpd/guess-printed.ts', 'Deeper than the deepest path nothing is found.', [
    ['const deepest = parts.reduce((most, { length }) => Math.max(most, length - 1), 0);', '1', 'length + 1'],
  ]),
  ...of('icloudpd/guess-printed.ts', 'No number below zero is a depth.', [['let [best, most] = [-1, 0];', '2']]),
  ...of('osxphotos/photo-record.ts', 'The keys are known before the first record, and each date has its photo.', [
    ['if (columns === null) return false;', 'false'],
    ['if (known) assets[at] = { ...known, captured };', 'true'],
  ]),
  ...of('formats/apple-export.ts', 'A list of rows has a way to read them, and each that is read has its range.', [
    [
      'if (csv.head !== null) await readRecords({ item: csv.item, head: csv.head }, context, log, reader, DETAILS_HINTS);',
      'true',
    ],
    ['return range === undefined ? 0 : range.to - range.from;', '1', 'false'],
    ['if (row !== undefined) rows[index] = { ...row, size };', 'true'],
  ]),
  ...of('formats/apple-export.ts', 'A quick end: without names nothing is marked.', [
    ['if (names.size === 0) return;', 'false'],
  ]),
  ...of('apple/name-lists.ts', 'A name that is not there marks no photo.', [['return [name];', '[]']]),
  ...of('apple/same-content.ts', 'A quick end: one alone is no copy.', [['if (group.length < 2) continue;', 'false']]),
  ...of('apple/export-part.ts', 'No folder of an export, and no part of one, is called so.', [
    ["while (OWN_FOLDERS.has((segments.at(-1) ?? '').toLowerCase())) {", '"Stryker was here!"'],
    ["const folder = segments.at(-1) ?? '';", '"Stryker was here!"'],
    ["? (partNumber(insideFolder ?? '') ??", '"Stryker was here!"'],
  ]),
  ...of('apple/export-media.ts', 'A row of that name was found before.', [
    ['for (const same of rowsByKey.get(key) ?? []) sizes.delete(same.index);', '["Stryker was here"]'],
  ]),
  ...of('apple/export-media.ts', 'Where nothing is empty, none stands for nothing.', [
    ['if (empty > 0) emptyTaken.set(key, Math.min(empty, listed.length));', 'true', 'empty >= 0'],
  ]),
  ...of('services/service-record.ts', 'A path has at least one part.', [
    ["const [first = '', ...rest] = path.split('.');", '"Stryker was here!"'],
  ]),
  ...of('registry.ts', 'What has no path lies in no folder; only the sign of an order is asked for.', [
    ["function mayPassOver({ code, path = '' }: Problem): boolean {", '"Stryker was here!"'],
    ["if (!(problem.path ?? '').includes('/')) return true;", '"Stryker was here!"'],
    ['const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));', '2'],
  ]),
  ...of('typed-counts.ts', 'What was refused has an issue, and no key is written in capitals.', [
    [
      "const key = String(parsed.error.issues[0]?.path[0] ?? '');",
      '"Stryker was here!"',
      'parsed.error.issues[0].path',
    ],
  ]),
  ...of('typed-counts.ts', 'Any issue refuses the text; nobody reads its code.', [
    ["context.addIssue({ code: 'custom' });", '""', '{}'],
  ]),
  ...of('formats/icloudpd-log.ts', 'What fits has both its parts, and no file is spoken of less than once.', [
    ['const message = found?.[2]?.trim();', 'found?.[2].trim'],
    ['for (const [key, times] of run) all.set(key, Math.max(times, all.get(key) ?? 0));', '1'],
  ]),
  ...of('formats/photo-server.ts', 'Only records of a known service are read, and by the keys of the first of them.', [
    ['let read = factReader(list.head.keys, service?.paths ?? { name: [] });', '*'],
    ['read = factReader(keys, service?.paths ?? { name: [] });', 'service.paths', '{}', '["Stryker was here"]'],
    ['return [keys.at(...(service?.paths.name ?? []))];', 'service?.paths.name', 'service.paths'],
  ]),
  ...of('formats/checksums.ts', 'Without dates nothing is paired.', [["pairing: 'none',", '""']]),
  ...of('formats/osxphotos-report.ts', 'Without dates nothing is paired.', [["pairing: 'none',", '""']]),
  ...of('formats/rclone-json.ts', 'By the dates of files nothing is paired.', [["pairing: 'none',", '""']]),
  ...of(
    'rows-to-assets.ts',
    'Whatever marks begin with, and wherever they are looked for first, each is found again.',
    [
      ['let [low, high] = [0x811c9dc5, 0x2545f491];', '*'],
      ['let at = (mark ^ (mark / 0x1_0000_0000)) & mask;', '*'],
    ],
  ),
  ...of('rows-to-assets.ts', 'A table with more room holds the same, and 0 is an empty place wherever it is put.', [
    ['#slots = new Float64Array(1 << 10);', '2', '11'],
    ['for (const mark of this.#slots) if (mark !== 0) put(larger, mark);', 'true'],
  ]),
  ...of('records/json-record.ts', 'Behind the ends of two lists of one length stands the same: nothing.', [
    ['for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;', 'i <= a.length'],
  ]),
  ...of('records/json-record.ts', KEPT, [
    ['if (this.#isNameKey.size < 10_000) this.#isNameKey.set(key, is);', '*'],
    ['if (is === undefined) {', 'true'],
  ]),
  ...of('records/json-values.ts', 'An object is read to the same end letter by letter and at once.', [
    ['if (this.#flatPause > 0) {', '*'],
    ['this.#flatPause -= 1;', '*'],
    ['this.#flatPause = FLAT_PAUSE;', '*'],
    ['#flatPause = 0;', '*'],
    ['const FLAT_PAUSE = 500;', '*'],
  ]),
  ...of('records/json-values.ts', 'Each piece of text sets it before it is read.', [['#start = 0;', '*']]),
];
