import { COMPARE_EQUIVALENTS } from './compare-equivalents.ts';
import { LIST_READER_EQUIVALENTS } from './list-reader-equivalents.ts';
import { MATCH_EQUIVALENTS } from './match-equivalents.ts';
import { MEDIA_EQUIVALENTS } from './media-equivalents.ts';

/** A mutation that changes nothing that anybody could see, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line that is mutated, without the spaces around it. */
  readonly line: string;
  /** What is put there; `*` for any. */
  readonly becomes: string;
  readonly reason: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [
  ...COMPARE_EQUIVALENTS,
  ...MATCH_EQUIVALENTS,
  {
    file: 'src/main/security/navigation.ts',
    line: "if (!isOurPage(event.url ?? '')) event.preventDefault();",
    becomes: '"Stryker was here!"',
    reason: 'An event without an address is refused, whatever text stands for the address that is not there.',
  },
  {
    file: 'src/scanner/placeholders/placeholder-survey.ts',
    line: 'const NOTHING: Found = Object.freeze({ paths: [], foldersToo: false, unread: [] });',
    becomes: 'true',
    reason: 'Whether folders among the paths may be listed says nothing where there are no paths.',
  },
  {
    file: 'src/main/security/drop-rule.ts',
    line: "return /^[a-z]:[\\\\/]/i.test(text) && !text.slice(2).includes(':');",
    becomes: '3',
    reason: 'The third character is a separator, so that no colon is passed over.',
  },
  {
    file: 'src/main/security/inside-folder.ts',
    line: "if (relative === '' || relative.includes('\\0')) return null;",
    becomes: 'false',
    reason:
      'Both are refused once more behind it: the folder itself is not below itself, and no file has a zero byte in its name.',
  },
  {
    file: 'src/main/security/inside-folder.ts',
    line: "if (relative === '' || relative.includes('\\0')) return null;",
    becomes: "relative === '' && relative.includes('\\0')",
    reason: 'As above: each of the two is refused once more behind it.',
  },
  {
    file: 'src/main/security/inside-folder.ts',
    line: "if (relative === '' || relative.includes('\\0')) return null;",
    becomes: '"Stryker was here!"',
    reason: 'As above: each of the two is refused once more behind it.',
  },
  {
    file: 'src/main/security/file-on-disk.ts',
    line: 'return (await stat(file).catch(() => null))?.isFile() === true;',
    becomes: '() => undefined',
    reason: 'Neither null nor undefined is a file.',
  },
  {
    file: 'src/compare/verdict/row-tally.ts',
    line: 'for (let p = 0; p < row.findings.length; p += 1) {',
    becomes: 'p <= row.findings.length',
    reason: 'There is no finding behind the last one, and none is no copy.',
  },
  {
    file: 'src/compare/verdict/row-tally.ts',
    line: 'const readings = matches.map((match, p) => new Readings(match, results[p]?.index, today));',
    becomes: 'results[p].index',
    reason: 'There are as many results as matches: one for each place.',
  },
  {
    file: 'src/compare/verdict/row-tally.ts',
    line: 'held &&= readings[p]?.isSinceAttached(r) ?? true;',
    becomes: '*',
    reason: 'There is a reading for each place, so that what stands for one that is not there is never asked.',
  },
  {
    file: 'src/compare/verdict/row-tally.ts',
    line: 'if (at < oldest) oldest = at;',
    becomes: 'at <= oldest',
    reason: 'The older of two equal moments is the same moment.',
  },
  {
    file: 'src/compare/verdict/row-tally.ts',
    line: 'if (at !== null && (oldest === null || at < oldest)) this.#oldest[place] = at;',
    becomes: 'at <= oldest',
    reason: 'The older of two equal moments is the same moment.',
  },
  {
    file: 'src/compare/verdict/verdict.ts',
    line: "const rank = ({ code }: Missing) => (MISSING[code].allows === 'cannot-tell' ? 0 : 1);",
    becomes: '2',
    reason: 'What comes second comes second, by whatever number.',
  },
  {
    file: 'src/guidance/erase/facts.ts',
    line: 'if (range.last > newest) newest = range.last;',
    becomes: 'range.last >= newest',
    reason: 'The later of two equal days is the same day.',
  },
  {
    file: 'src/scanner/placeholders/placeholder-survey.ts',
    line: "return path.normalize('NFC').toLowerCase();",
    becomes: "path.normalize('NFC').toUpperCase()",
    reason: 'Names are only held against each other, each folded in the same way.',
  },
  {
    file: 'src/scanner/place/inside-any.ts',
    line: "known.delete('');",
    becomes: '*',
    reason: 'What exists has an identity, and only what exists is looked for: no text stands for it.',
  },
  {
    file: 'src/scanner/place/inside-any.ts',
    line: 'if (above === at) return at;',
    becomes: 'false',
    reason: 'The root of a path is always there, so that the loop ends before it asks.',
  },
  {
    file: 'src/scanner/place/ground.ts',
    line: 'return lastSync === null || lastSync < look.now - STILL_MS;',
    becomes: 'false',
    reason: 'No sync is compared as if it were one of 1970, which is long ago.',
  },
  {
    file: 'src/scanner/place/mounts.ts',
    line: 'at = over(at, end < 0 ? path : path.slice(0, end));',
    becomes: 'end <= 0',
    reason: 'A slash is looked for behind the first character, so that its place is never 0.',
  },
  {
    file: 'src/scanner/place/mounts.ts',
    line: 'at = over(at, end < 0 ? path : path.slice(0, end));',
    becomes: '1',
    reason: 'A slash is looked for behind the first character, so that its place is never 0.',
  },
  {
    file: 'src/scanner/place/sync-status.ts',
    line: 'if (count === null || !Number.isSafeInteger(count) || count < 0) return null;',
    becomes: 'false',
    reason: 'What is null is no whole number either.',
  },
  {
    file: 'src/scanner/place/sync-status.ts',
    line: 'if (!existsSync(file)) return null;',
    becomes: 'false',
    reason: 'What is not there cannot be opened, which is null too.',
  },
  {
    file: 'src/scanner/place/services.ts',
    line: "const code = error instanceof Error && 'code' in error ? error.code : '';",
    becomes: '*',
    reason:
      'The file system throws errors with a code; for anything else no text is one of the two that are asked for.',
  },
  {
    file: 'src/scanner/place/services.ts',
    line: "folder === undefined ? '' : path.join(folder, folder.endsWith('.dropbox') ? '' : 'Dropbox', 'info.json');",
    becomes: '"Stryker was here!"',
    reason: 'A file of no such name has no text, as none has.',
  },
  {
    file: 'src/scanner/place/services.ts',
    line: "if (!existsSync(file) || lstatSync(file).size > MAX_SETTINGS) return '';",
    becomes: '"Stryker was here!"',
    reason: 'No setting is found in either text.',
  },
  {
    file: 'src/scanner/place/services.ts',
    line: "return '';",
    becomes: '"Stryker was here!"',
    reason: 'No setting and no absolute path is found in either text.',
  },
  {
    file: 'src/scanner/place/does-answer.ts',
    line: "const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });",
    becomes: '2',
    reason: 'Whoever ends with an error has answered, too: only who is not ready in time has not.',
  },
  {
    file: 'src/scanner/place/does-answer.ts',
    line: "const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });",
    becomes: '1000001',
    reason: 'At most one name is written.',
  },
  {
    file: 'src/scanner/place/windows-volume.ts',
    line: "const system = /^[a-z]/i.exec(systemDrive)?.[0]?.toUpperCase() ?? 'C';",
    becomes: '/^[a-z]/i.exec(systemDrive)?.[0].toUpperCase',
    reason: 'What was found has a text.',
  },
  {
    file: 'src/scanner/place/place-parts.ts',
    line: "let at = of === '.' ? '' : of;",
    becomes: '*',
    reason: 'Paths inside a place are never written with a dot alone.',
  },
  {
    file: 'src/report/old-report/read-old-report.ts',
    line: '} catch {',
    becomes: '{}',
    reason: 'Neither null nor undefined is a report.',
  },
  {
    file: 'src/report/redact.ts',
    line: "if (asset.camera !== null) names.hide(asset.camera, 'camera');",
    becomes: 'true',
    reason: 'No text of a report is null, so that nothing is looked for under it.',
  },
  {
    file: 'src/report/html/photo-table.ts',
    line: 'if (asset === null) return html``;',
    becomes: '*',
    reason: 'Gaps without a photo are left out before the table is made.',
  },
  {
    file: 'src/report/html/verdict-section.ts',
    line: 'if (secondPlace === null || said === null) return null;',
    becomes: 'false',
    reason: 'Words for a second place are there where one was asked for, and only there.',
  },
  {
    file: 'src/report/render-checksums.ts',
    line: 'files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));',
    becomes: '1',
    reason: 'No two files of one place have one path.',
  },
  {
    file: 'src/report/html/gaps-section.ts',
    line: 'const sorted = [...months].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));',
    becomes: '1',
    reason: 'No two groups have one month.',
  },
  {
    file: 'src/compare/match/by-bytes.ts',
    line: 'if (head >= 0) for (let at = next; at >= 0; at = index.next[at] ?? -1) match.take(at);',
    becomes: '2',
    reason: 'Each unit has an entry, and no number below zero is a unit.',
  },
  {
    file: 'src/compare/match/by-bytes.ts',
    line: 'const next = new Int32Array(here.count).fill(-1);',
    becomes: '2',
    reason: 'No number below zero is a unit.',
  },
  {
    file: 'src/compare/match/canonical-order.ts',
    line: 'for (let digit = 1; digit <= 65_536; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);',
    becomes: '1',
    reason: 'Each digit has its count, so that what stands for none is never asked.',
  },
  {
    file: 'src/compare/match/place-match.ts',
    line: 'this.#settled[listed.index] = 1;',
    becomes: '2',
    reason: 'Whatever is not zero is settled.',
  },
  {
    file: 'src/compare/match/place-match.ts',
    line: 'this.#settled[listed] = 1;',
    becomes: '2',
    reason: 'Whatever is not zero is settled.',
  },
  {
    file: 'src/compare/match/by-name-and-time.ts',
    line: "settleEdges(match, rest, 'likely');",
    becomes: '""',
    reason: 'Only "matched" is asked for; everything else is likely.',
  },
  {
    file: 'src/compare/match/by-size-and-name.ts',
    line: "const open = match.openListed().filter((unit) => unit.resource.size !== null || unit.stem.includes('-'));",
    becomes: '""',
    reason: 'A quick look: a file whose name has no dash has no size in it, and then no key.',
  },
  {
    file: 'src/compare/match/join-lists.ts',
    line: "return a > b ? 'base' : 'other';",
    becomes: 'a >= b',
    reason: 'Equal moments have been answered in the line before.',
  },
  {
    file: 'src/compare/match/by-other-name.ts',
    line: 'const [w, h] = [unit.asset.width ?? 0, unit.asset.height ?? 0];',
    becomes: '1',
    reason: 'Only asked of photos whose pixels are known.',
  },
  {
    file: 'src/compare/match/by-other-name.ts',
    line: "if (time.kind !== 'instant' && time.kind !== 'wall') return null;",
    becomes: 'false',
    reason: 'A day or the date of a file is never the same second as anything.',
  },
  {
    file: 'src/compare/describe/calendar.ts',
    line: "case 'file':",
    becomes: "case 'file':",
    reason: 'The date of a file has no month, no more than no date.',
  },
  {
    file: 'src/compare/describe/calendar.ts',
    line: '(time === captured ? counts : months.of(captured)).all += 1;',
    becomes: 'false',
    reason: 'The counts of one month are one object, asked for once or twice.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: 'const day = dayOf(text.slice(0, text.charCodeAt(text.length - 12) === SPACE ? -12 : -13));',
    becomes: 'text',
    reason: 'What the quick reader cannot read is read by the slow one.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: 'const value = text.charCodeAt(end - back) - 0x30;',
    becomes: 'text.charCodeAt(end - back) + 0x30',
    reason: 'What the quick reader cannot read is read by the slow one.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: "if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;",
    becomes: 'hour < 12',
    reason: 'What the quick reader cannot read is read by the slow one.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: 'if (minutes === null) return parseAppleDate(text);',
    becomes: 'true',
    reason: 'What the quick reader reads is read alike by the slow one.',
  },
  {
    file: 'src/lists/dates/iso-date.ts',
    line: 'if (ms === undefined) {',
    becomes: 'true',
    reason: 'A day that is kept is the same when it is read again.',
  },
  {
    file: 'src/lists/dates/date-column.ts',
    line: "#momentText = '';",
    becomes: '"Stryker was here!"',
    reason: 'An empty cell is answered before; what is kept of no cell is no moment.',
  },
  {
    file: 'src/lists/dates/date-column.ts',
    line: "if (text === '') return null;",
    becomes: '"Stryker was here!"',
    reason: 'An empty text is no moment for any reader either.',
  },
  {
    file: 'src/lists/apple/photo-details.ts',
    line: '#createdAt = -1;',
    becomes: '2',
    reason: 'The number of each column is set before the first row is read.',
  },
  {
    file: 'src/lists/formats/kei-manifest.ts',
    line: 'const at = { name: -1, version: -1, checksum: -1, size: -1, created: -1, added: -1, seen: -1 };',
    becomes: '*',
    reason: 'The number of each column is set before the first row is read.',
  },
  {
    file: 'src/lists/apple/group-exports.ts',
    line: "if (!csvs.some((csv) => csv.kind === 'details')) return { exports: [], taken: new Set() };",
    becomes: 'false',
    reason: 'A quick end: no group without such a list is an export.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: "if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;",
    becomes: 'true',
    reason: 'What the quick reader cannot read is read by the slow one.',
  },
  {
    file: 'src/lists/dates/apple-date.ts',
    line: "if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;",
    becomes: 'hour > 1',
    reason: 'What the quick reader cannot read is read by the slow one.',
  },
  {
    file: 'src/lists/gather-input.ts',
    line: 'if (inner === null) return albums(null);',
    becomes: 'false',
    reason: 'What is no zip cannot be opened below either, and its photos are not counted all the same.',
  },
  {
    file: 'src/compare/match/by-bytes.ts',
    line: 'while (size < units.count * 2) size *= 2;',
    becomes: 'size <= units.count * 2',
    reason: 'A table with more room holds the same.',
  },
  {
    file: 'src/compare/match/by-bytes.ts',
    line: 'if (head >= 0) for (let at = next; at >= 0; at = index.next[at] ?? -1) match.take(at);',
    becomes: 'at > 0',
    reason: 'No chain goes on with the first unit of all: that is where one begins.',
  },
  {
    file: 'src/compare/match/by-size-and-name.ts',
    line: 'if (open.length === 0) return;',
    becomes: 'false',
    reason: 'A quick end: without open rows nothing is brought together.',
  },
  {
    file: 'src/compare/match/place-match.ts',
    line: 'this.#difference[listed.index] = difference === null ? -1 : DIFFERENCES.indexOf(difference);',
    becomes: '2',
    reason: 'No number below zero is a difference.',
  },
  {
    file: 'src/compare/match/match-place.ts',
    line: "if (relateTimes(a.time, b.time).kind === 'same') edges.push({ listed: a, here: b, weight: 0 });",
    becomes: '1',
    reason: 'All pairs of this step weigh the same, whatever that is.',
  },
  ...LIST_READER_EQUIVALENTS,
  ...MEDIA_EQUIVALENTS,
];
