import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/');

/** Changes of the other rooms that nobody could see. */
export const MAIN_EQUIVALENTS: readonly Equivalent[] = [
  ...of(
    'main/security/navigation.ts',
    'An event without an address is refused, whatever text stands for the address that is not there.',
    [["if (!isOurPage(event.url ?? '')) event.preventDefault();", '"Stryker was here!"']],
  ),
  ...of('main/security/drop-rule.ts', 'The third character is a separator, so that no colon is passed over.', [
    ["return /^[a-z]:[\\\\/]/i.test(text) && !text.slice(2).includes(':');", '3'],
  ]),
  ...of(
    'main/security/inside-folder.ts',
    'Both are refused once more behind it: the folder itself is not below itself, and no file has a zero byte in its name.',
    [["if (relative === '' || relative.includes('\\0')) return null;", 'false']],
  ),
  ...of('main/security/inside-folder.ts', 'As above: each of the two is refused once more behind it.', [
    [
      "if (relative === '' || relative.includes('\\0')) return null;",
      "relative === '' && relative.includes('\\0')",
      '"Stryker was here!"',
    ],
  ]),
  ...of('main/security/file-on-disk.ts', 'Neither null nor undefined is a file.', [
    ['return (await stat(file).catch(() => null))?.isFile() === true;', '() => undefined'],
  ]),
  ...of('guidance/erase/facts.ts', 'The later of two equal days is the same day.', [
    ['if (range.last > newest) newest = range.last;', 'range.last >= newest'],
  ]),
  ...of('report/old-report/read-old-report.ts', 'Neither null nor undefined is a report.', [['} catch {', '{}']]),
  ...of('report/redact.ts', 'No text of a report is null, so that nothing is looked for under it.', [
    ["if (asset.camera !== null) names.hide(asset.camera, 'camera');", 'true'],
  ]),
  ...of('report/html/photo-table.ts', 'Gaps without a photo are left out before the table is made.', [
    ['if (asset === null) return html``;', '*'],
  ]),
  ...of(
    'report/html/verdict-section.ts',
    'Words for a second place are there where one was asked for, and only there.',
    [['if (secondPlace === null || said === null) return null;', 'false']],
  ),
  ...of('report/render-checksums.ts', 'No two files of one place have one path.', [
    ['files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));', '1'],
  ]),
  ...of('report/html/gaps-section.ts', 'No two groups have one month.', [
    ['const sorted = [...months].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));', '1'],
  ]),
];
