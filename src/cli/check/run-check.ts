import path from 'node:path';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { folderReference } from '../../compare/folder-reference.ts';
import { guessPrinted } from '../../lists/icloudpd/guess-printed.ts';
import type { PlaceContents } from '../../model/place.ts';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { isZipFile } from '../../scanner/zips/is-zip-file.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayPrintedGuess } from '../../words/say-printed-guess.ts';
import { problemInOneLine } from '../../words/say-problem.ts';
import type { Say } from '../../words/words.ts';
import { defaultIndexFolder } from '../data-folder.ts';
import { CommandFailure } from '../failure.ts';
import type { CheckOptions } from '../options/command.ts';
import type { Terminal } from '../terminal.ts';
import { checkFolders } from './check-folders.ts';
import { gatherLists } from './gather-lists.ts';
import { scanFolders } from './scan-folders.ts';
import { scanTargets } from './scan-targets.ts';

/** What a check found, with everything that reports are made of. */
export interface CheckResult {
  readonly comparison: Comparison;
  readonly scanned: readonly PlaceContents[];
  readonly lists: readonly PlaceContents[];
  /** The moment of asking (ms, UTC). */
  readonly today: number;
}

/** Reads the lists, scans the folders, compares. Fails with a problem in words; never writes into a scanned folder. */
export async function runCheck(terminal: Terminal, say: Say, options: CheckOptions): Promise<CheckResult> {
  const today = options.today ?? terminal.now();
  const isPair = options.with.length > 0;
  const { folders, nested } = await checkFolders([...options.folders, ...options.with], terminal.cwd);
  if (isPair) refuseItself(terminal, say, nested);
  for (const shown of nested) terminal.stderr.write(`${say('terminal.nested-folder', { name: safeName(shown) })}\n`);
  await refuseInside(options, folders, terminal.cwd);
  const dataFolder = await indexFolder(terminal, say, options, folders);
  const gathered = await gatherLists(options.lists, terminal.cwd, today, terminal.signal, options.printedNames);
  tellLists(terminal, say, gathered.lists);
  for (const problem of gathered.problems) terminal.stderr.write(`${problemInOneLine(say, problem)}\n`);
  const [reference, ...copies] = folders;
  // A folder and its copy are never one place, whatever they are called.
  const targets =
    isPair && reference !== undefined
      ? [...scanTargets([reference], isZipFile), ...scanTargets(copies, isZipFile)]
      : scanTargets(folders, isZipFile);
  const seen = await scanFolders(terminal, say, { targets, proof: !options.quick, dataFolder });
  // A day given by hand is the day of the whole check: what was seen now counts as seen then.
  const scanned = options.today === null ? seen : seen.map((contents) => ({ ...contents, asOf: today }));
  tellPrinted(terminal, say, gathered.printed, scanned);
  const [first, ...others] = scanned;
  const sides =
    isPair && first ? { lists: [folderReference(first)], places: others } : { lists: gathered.lists, places: scanned };
  const comparison = compare({ ...sides, counts: options.counts, today });
  return { comparison, scanned, lists: gathered.lists, today };
}

/** A folder that lies in the other one would find itself there and prove nothing. */
function refuseItself(terminal: Terminal, say: Say, nested: readonly string[]): void {
  const [name] = nested;
  if (name === undefined) return;
  terminal.stderr.write(`${say('terminal.with-itself', { name: safeName(name) })}\n`);
  throw new CommandFailure({ code: 'option-invalid' });
}

/** Nothing is ever written into a folder of photos, neither a report nor our own notes. */
async function refuseInside(options: CheckOptions, folders: readonly string[], cwd: string): Promise<void> {
  const { report, csv, json, checksums } = options.outputs;
  const targets = [report, csv, json === '-' ? null : json, checksums, options.indexFolder];
  for (const target of targets) {
    if (target === null) continue;
    if (await isInsideAny(path.resolve(cwd, target), folders)) {
      throw new CommandFailure({ code: 'save-inside-photos', path: target });
    }
  }
}

async function indexFolder(
  terminal: Terminal,
  say: Say,
  options: CheckOptions,
  folders: readonly string[],
): Promise<string | null> {
  if (options.indexFolder !== null) return path.resolve(terminal.cwd, options.indexFolder);
  const folder = defaultIndexFolder(process.platform, terminal.env);
  if (!(await isInsideAny(folder, folders))) return folder;
  terminal.stderr.write(`${say('terminal.no-index')}\n`);
  return null;
}

const LIST_PROBLEMS_SHOWN = 5;

function tellLists(terminal: Terminal, say: Say, lists: readonly PlaceContents[]): void {
  for (const { place, assets, problems } of lists) {
    const name = safeName(place.name);
    terminal.stderr.write(`${say('terminal.list-read', { name, count: assets.length })}\n`);
    if (problems.length === 0) continue;
    terminal.stderr.write(`${say('terminal.list-problems', { name, count: problems.length })}\n`);
    for (const problem of problems.slice(0, LIST_PROBLEMS_SHOWN)) {
      terminal.stderr.write(`  ${problemInOneLine(say, problem)}\n`);
    }
  }
}

/** What a folder tells about printed names. It is only told: the list counts as incomplete until the person says otherwise. */
function tellPrinted(
  terminal: Terminal,
  say: Say,
  printed: readonly PlaceContents[],
  scanned: readonly PlaceContents[],
): void {
  for (const list of printed) {
    const guess = guessPrinted(list, scanned);
    if (guess) terminal.stderr.write(`${say('terminal.printed-hint', { guess: sayPrintedGuess(say, guess) })}\n`);
  }
}
