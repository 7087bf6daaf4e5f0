// Takes one guard of scanner, lists, reports and stores away at a time, in a copy of the last commit, and sees whether the test
// that stands for it fails (docs/promises.md). Those of the window are in mutate-guards.ts. Takes some minutes.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The project of vitest and the test that must fail. */
  readonly test: readonly [project: 'node' | 'trust', file: string];
}

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'reading changes the access time',
    file: 'src/scanner/reading/open-file.ts',
    from: 'constants.O_NOATIME ?? 0',
    to: '0',
    test: ['trust', 'never-writes'],
  },
  {
    name: 'photos are opened for writing too',
    file: 'src/scanner/reading/open-file.ts',
    from: 'constants.O_RDONLY',
    to: 'constants.O_RDWR',
    test: ['trust', 'never-writes'],
  },
  {
    name: 'placeholders are opened',
    file: 'src/scanner/placeholders/no-blocks.ts',
    from: "file.state = 'placeholder'",
    to: 'void file',
    test: ['trust', 'never-writes'],
  },
  {
    name: 'links are followed',
    file: 'src/scanner/walk/read-folder.ts',
    from: "if (entry.isSymbolicLink()) return 'link';",
    to: "if (entry.isSymbolicLink()) return 'file';",
    test: ['node', 'scanner/walk'],
  },
  {
    name: 'the command asks the network',
    file: 'src/cli/run-command.ts',
    from: 'const parsed = parseCommand(args, terminal.env);',
    to: "const parsed = parseCommand(args, terminal.env); fetch('http://127.0.0.1:65000/').catch(() => {});",
    test: ['trust', 'never-connects'],
  },
  {
    name: 'a photo that was damaged inside a zip counts as a copy',
    file: 'src/scanner/zips/packed-pieces.ts',
    from: "if (crc !== entry.crc) throw new EntryDamaged('check sum');",
    to: '',
    test: ['node', 'scanner/zips'],
  },
  {
    name: 'what was read in a zip is believed when the zip is another one',
    file: 'src/scanner/zips/archive-folders.ts',
    from: 'status.size, status.mtimeMs, status.inode, offset',
    to: 'offset',
    test: ['node', 'scanner/zips'],
  },
  {
    name: 'a zip that cannot be read is passed over',
    file: 'src/scanner/zips/open-zips.ts',
    from: 'counts.unreadableZips += 1;',
    to: '',
    test: ['node', 'scanner/zips'],
  },
  {
    name: 'the disk of iCloud for Windows counts beside iCloud on another system',
    file: 'src/scanner/place/looks-synced.ts',
    from: 'if (!readdirSync(folder).some((name) => SYNCED.has(name.toLowerCase()))) return false;',
    to: 'if (readdirSync(folder)) return false;',
    test: ['node', 'scanner/place'],
  },
  {
    name: 'an unreadable folder forbids nothing',
    file: 'src/scanner/contents/scan-notes.ts',
    from: "add('unreadable-folders', counts.unreadableFolders, true);",
    to: '',
    test: ['node', 'scanner/scan/scan.test'],
  },
  {
    name: 'a file that changes while it is read is believed',
    file: 'src/scanner/reading/file-status.ts',
    from: 'return a.size === b.size && a.mtimeMs === b.mtimeMs && a.inode === b.inode;',
    to: 'return true;',
    test: ['node', 'scanner/reading/read-file'],
  },
  {
    name: 'a disk that is gone counts as emptied',
    file: 'src/scanner/scan/scan-session.ts',
    from: 'if (this.vanished || isStillThere(this.root)) return;',
    to: 'return;',
    test: ['node', 'scanner/scan/scan.test'],
  },
  {
    name: 'a file that ends its worker is tried for ever',
    file: 'src/scanner/pool/worker-pool.ts',
    from: "return strikes > 1 || kind === 'crashed';",
    to: 'return false;',
    test: ['node', 'scanner/pool/worker-pool'],
  },
  {
    name: 'the index is believed though the file is another',
    file: 'src/scanner/index/remembered-file.ts',
    from: 'remembered.size === now.size &&',
    to: 'true ||',
    test: ['node', 'scanner/index'],
  },
  {
    name: 'a row with a bit that fell over is believed',
    file: 'src/scanner/index/record-batch.ts',
    from: ' || sum !== sumOf(text, folder)',
    to: '',
    test: ['trust', 'hostile-files'],
  },
  {
    name: 'what stood before a damaged row is believed, though the row may have taken it back',
    file: 'src/scanner/index/record-batch.ts',
    from: 'if (read === null) files = new Map();',
    to: '',
    test: ['node', 'scanner/index/record-batch'],
  },
  {
    name: 'what lies beside the zips of a Takeout is shown',
    file: 'src/main/thumbnails/answer-thumbnail.ts',
    from: ' || !isOfPlace(known, file)',
    to: '',
    test: ['node', 'main/thumbnails/thumbnails'],
  },
  {
    name: 'a full disk costs the index its place',
    file: 'src/scanner/index/scan-memory.ts',
    from: "if (isDiskFull(error) || extended === IOERR_SHMSIZE) return 'disk-full';",
    to: '',
    test: ['trust', 'hard-disks'],
  },
  {
    name: 'a report is written over the old one',
    file: 'src/cli/output/save-beside.ts',
    from: 'made = true;',
    to: 'made = true; await rm(target, { force: true });',
    test: ['trust', 'hard-disks'],
  },
  {
    name: 'settings are written in place',
    file: 'src/main/stores/write-beside.ts',
    from: 'await rename(beside, file);',
    to: "await (await open(file, 'w')).close(); await rename(beside, file);",
    test: ['trust', 'kills'],
  },
  {
    name: 'a list between two renames is lost',
    file: 'src/main/stores/list-store.ts',
    from: 'if (part === 0 && !arriving.has(listId)) await tidyUp(listId);',
    to: '',
    test: ['trust', 'kills'],
  },
  {
    name: 'a damaged settings file is believed',
    file: 'src/main/stores/json-store.ts',
    from: 'if (checked.success) return checked.data;',
    to: 'return parseJson(text) as T;',
    test: ['node', 'main/stores'],
  },
  {
    name: 'settings that cannot be read are written over',
    file: 'src/main/stores/json-store.ts',
    from: 'if (!mayWrite) return;',
    to: '',
    test: ['trust', 'failing-calls'],
  },
  {
    name: 'settings that nobody has read are written over',
    file: 'src/main/stores/json-store.ts',
    from: 'const before = get();',
    to: 'const before = null;',
    test: ['node', 'main/stores'],
  },
  {
    name: 'damaged settings take the place of damaged ones',
    file: 'src/main/stores/set-aside.ts',
    from: 'if (n < MOST && !(await isFree(aside))) continue;',
    to: '',
    test: ['node', 'main/stores'],
  },
  {
    name: 'a list that cannot be read is called gone',
    file: 'src/main/stores/list-store.ts',
    from: "return { ok: false, problem: { code: 'kept-list-unreadable' } };",
    to: 'return { ok: true, value: null };',
    test: ['node', 'main/stores'],
  },
  {
    name: 'any file opens as a report',
    file: 'src/main/opened-report/report-path.ts',
    from: 'return name.toLowerCase().endsWith(REPORT_ENDING) &&',
    to: 'return',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'an address opens as a report',
    file: 'src/main/opened-report/report-path.ts',
    from: 'ADDRESS.test(text) ||',
    to: '',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'a switch opens as a report',
    file: 'src/main/opened-report/report-path.ts',
    from: "text.startsWith('-') ||",
    to: '',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'what macOS opens is not looked at',
    file: 'src/main/opened-report/opened-reports.ts',
    from: 'if (isReportPath(file)) opened(file);',
    to: 'opened(file);',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'a pipe is read as a report',
    file: 'src/main/opened-report/read-report.ts',
    from: "if (!info.isFile()) return fail('report-not-ours');",
    to: '',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'a report that grows has no bound',
    file: 'src/main/opened-report/read-report.ts',
    from: 'if (length > largest) return null;',
    to: '',
    test: ['node', 'main/opened-report'],
  },
  {
    name: 'any text is an old report',
    file: 'src/report/old-report/read-old-report.ts',
    from: "schema: z.literal('two-places/report@1'),",
    to: 'schema: z.unknown(),',
    test: ['node', 'report/old-report'],
  },
  {
    name: 'one copy closes the gaps of twins',
    file: 'src/report/old-report/follow-gaps.ts',
    from: 'if (today.here === today.all) return',
    to: 'if (today.here > 0) return',
    test: ['node', 'report/old-report'],
  },
  {
    name: 'a photo that left the list closes the gap of its twin',
    file: 'src/report/old-report/follow-gaps.ts',
    from: 'today.all < (twins.get(key) ?? 1)',
    to: 'false',
    test: ['node', 'report/old-report'],
  },
  {
    name: 'folders with blanks in their names reach the log',
    file: 'src/main/log.ts',
    from: '.map(withoutFolders)',
    to: ".map((line) => line.trim().replace(/[^\\s(]*[\\\\/]([^\\s()]+)/g, '$1'))",
    test: ['node', 'main/shell'],
  },
  {
    name: 'a clock that was wrong silences the reminder',
    file: 'src/main/reminder.ts',
    from: 'before === null || before > month',
    to: 'before === null',
    test: ['node', 'main/shell'],
  },
  {
    name: 'a photo with millions of rows is joined',
    file: 'src/scanner/photos-library/library-rows.ts',
    from: "if (x.has('ZASSET') && r.has('ZASSET'))",
    to: 'if (false)',
    test: ['trust', 'hostile-files'],
  },
  {
    name: 'a computed column of a library is read',
    file: 'src/scanner/photos-library/plain-table.ts',
    from: 'if (computed !== undefined)',
    to: 'if (false)',
    test: ['trust', 'hostile-files'],
  },
  {
    name: 'the page takes names for markup',
    file: 'src/report/html/escape.ts',
    from: "return value.replace(/[&<>\"'`]/g, (character) => ENTITIES[character] ?? '');",
    to: 'return value;',
    test: ['trust', 'hostile-names'],
  },
  {
    name: 'names reach the terminal as they are',
    file: 'src/words/safe-name.ts',
    from: '.replace(DECEIVING, (found)',
    to: '.replace(/(?!)/g, (found)',
    test: ['trust', 'hostile-names'],
  },
  {
    name: 'cells may be formulas',
    file: 'src/report/csv-cell.ts',
    from: '.replace(FORMULA, "\'")',
    to: '',
    test: ['node', 'report/csv-cell'],
  },
  {
    name: 'cells may be formulas in full width',
    file: 'src/report/csv-cell.ts',
    from: '＝＋－＠',
    to: '',
    test: ['node', 'report/csv-cell'],
  },
  {
    name: 'cells may be formulas after a semicolon',
    file: 'src/report/csv-cell.ts',
    from: '(?<=^|;)',
    to: '(?<=^)',
    test: ['node', 'report/csv-cell'],
  },
  {
    name: 'a bomb is unpacked to its end',
    file: 'src/lists/zip/unpack.ts',
    from: '(bytes > RATIO_FROM_BYTES && ratio > MAX_RATIO)',
    to: 'ratio < 0',
    test: ['node', 'lists/zip'],
  },
  {
    name: 'entries of a zip may share their bytes',
    file: 'src/scanner/zips/zip-reader.ts',
    from: 'if (packed > size)',
    to: 'if (packed < 0)',
    test: ['node', 'scanner/zips/zip-bombs.test.ts'],
  },
  {
    name: 'lists in a zip may share their bytes',
    file: 'src/lists/zip/zip-listing.ts',
    from: 'if (packed > file.blob.size)',
    to: 'if (packed < 0)',
    test: ['node', 'lists/zip'],
  },
  {
    name: 'an expression goes back as often as it can',
    file: 'src/lists/dates/table-date.ts',
    from: '{1,4}$/',
    to: '+$/',
    test: ['trust', 'regular-expressions'],
  },
  {
    name: 'a licence that nobody has looked at is shipped',
    file: 'scripts/licences.ts',
    from: '.filter(({ name, licence }) => !isAccepted(licence) && !Object.hasOwn(LOOKED_AT, name))',
    to: '.filter(({ name }) => name === isAccepted.name)',
    test: ['trust', 'licences'],
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(path.join(os.tmpdir(), 'two-places-promises-'));
// Some tests run as somebody else, who must be able to read the copy.
chmodSync(copy, 0o755);
// What was committed last, so that a file half edited does not count for a guard.
const archive = path.join(copy, 'head.tar');
for (const [program, ...args] of [
  ['git', 'archive', '-o', archive, 'HEAD'],
  ['tar', '-xf', archive, '-C', copy],
] as const) {
  const run = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr}`);
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

function passes([project, file]: Mutation['test']): boolean {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', project, `test/${project === 'trust' ? 'trust/' : ''}${file}`];
  return spawnSync(process.execPath, [...args, '--bail', '1'], { cwd: copy, encoding: 'utf8' }).status === 0;
}

/** Parts of names; without any, all are tried. */
const only = process.argv.slice(2);
const survivors: string[] = [];
const good = new Map<string, boolean>();
let tried = 0;
for (const { name, file, from, to, test } of MUTATIONS) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
  tried += 1;
  const target = path.join(copy, file);
  const code = readFileSync(target, 'utf8');
  // A test that fails with the guard in place proves nothing about the guard.
  if (!good.has(test[1])) good.set(test[1], passes(test));
  if (!code.includes(from) || !good.get(test[1])) {
    survivors.push(
      `${name} (${code.includes(from) ? `${test[1]} fails as it is` : `its code was not found: ${from}`})`,
    );
    continue;
  }
  writeFileSync(target, code.replace(from, to));
  const noticed = !passes(test);
  writeFileSync(target, code);
  console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${name}`);
  if (!noticed) survivors.push(name);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${tried - survivors.length} of ${tried} guards taken away were noticed`);
for (const name of survivors) console.log(`not noticed: ${name}`);
process.exit(survivors.length === 0 ? 0 : 1);
