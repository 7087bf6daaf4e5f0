import path from 'node:path';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { areApart } from '../../compare/group/independence.ts';
import { copyFolder, goesAway, referenceFolder } from '../../compare/match/folder-comparison.ts';
import { guessPrinted } from '../../lists/icloudpd/guess-printed.ts';
import { withListDate } from '../../lists/with-list-date.ts';
import type { Asset, Resource } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import { PROOF_LASTS_MS } from '../../model/witness.ts';
import { isArchiveFile } from '../../scanner/archives/archive-kind.ts';
import { type ChosenPlace, describeChosen } from '../../scanner/describe-place.ts';
import { withoutCopiedArchives } from '../../scanner/folder-comparison/copied-archives.ts';
import { findEverywhere } from '../../scanner/folder-comparison/find-everywhere.ts';
import { type ComparedFolder, findSameFiles } from '../../scanner/folder-comparison/same-files.ts';
import { takeoutName } from '../../scanner/names/takeout-album.ts';
import { sayPrintedGuess } from '../../words/say-printed-guess.ts';
import type { Say } from '../../words/words.ts';
import { indexFolderOf } from '../data-folder.ts';
import { CommandFailure } from '../failure.ts';
import type { CheckOptions } from '../options/command.ts';
import { refuseFolder, refuseOutputs } from '../output/output-rule.ts';
import { savingRule, wantedFiles } from '../output/wanted-files.ts';
import type { Terminal } from '../terminal.ts';
import { type CheckedFolders, checkFolders } from './check-folders.ts';
import { gatherLists } from './gather-lists.ts';
import { wordsOf } from './place-words.ts';
import { readPhoneList } from './read-phone-list.ts';
import { type ScannedPlace, scanFolders } from './scan-folders.ts';

/**
 * A folder and its copies as the two sides of a comparison: the first stands in the place of a list. Files that are no photos are looked
 * for by their bytes, and what is one file under two names is no copy.
 */
async function folderComparison(
  places: readonly ScannedPlace[],
  signal: AbortSignal,
): Promise<{ readonly lists: readonly PlaceContents[]; readonly places: readonly PlaceContents[] }> {
  const [first, ...others] = places.flatMap(({ everything, ...place }): ComparedFolder[] =>
    everything === null ? [] : [{ ...place, everything }],
  );
  if (!first) return { lists: [], places: [] };
  const copies = others.map((copy) => ({ ...copy, apart: areApart(first.contents.place, copy.contents.place) }));
  const lasting = copies.filter((copy) => !goesAway(copy.contents));
  const { passedOver, copiedArchives } = await findEverywhere(first, lasting, signal);
  return {
    lists: [referenceFolder({ ...withoutCopiedArchives(first, copiedArchives), passedOver })],
    places: copies.map((copy) => copyFolder(copy.contents, findSameFiles(first, copy, copy.apart))),
  };
}

/**
 * The places behind the paths that were given, in their order. The zips of one Takeout are one place: one account made them, and
 * a photo in one may have its sidecar in another. They are known by their common name and their folder.
 *
 * @param paths absolute, without links; `isZip` tells which are files
 */
export function scanTargets(paths: readonly string[], isZip: (file: string) => boolean): ChosenPlace[] {
  const groups = Map.groupBy(paths, (file) => groupOf(file, isZip) ?? file);
  return Array.from(groups.values()).flatMap(([first, ...others]): ChosenPlace[] => {
    if (first === undefined) return [];
    if (others.length === 0) return [{ folder: first, only: null }];
    const only: ChosenPlace['only'] = [path.basename(first), ...others.map((file) => path.basename(file))];
    return [{ folder: path.dirname(first), only }];
  });
}

/** Null for what is no zip of a Takeout. */
function groupOf(file: string, isZip: (file: string) => boolean): string | null {
  const name = takeoutName(path.basename(file));
  return name !== null && isZip(file) ? `${path.dirname(file)}\n${name}` : null;
}

/** What a check found, with everything that reports are made of. */
export interface CheckResult {
  readonly comparison: Comparison;
  readonly scanned: readonly PlaceContents[];
  readonly lists: readonly PlaceContents[];
  /** Absolute paths of the folders and zips that were scanned. */
  readonly roots: readonly string[];
  /** The moment of asking (ms, UTC). */
  readonly today: number;
}

/** Reads the lists, scans the folders, compares. Fails with a problem in words; never writes into a scanned folder. */
export async function runCheck(terminal: Terminal, say: Say, options: CheckOptions): Promise<CheckResult> {
  const started = options.today ?? terminal.now();
  const isFolderComparison = options.with.length > 0;
  const { folders, nested } = await checkFolders([...options.folders, ...options.with], terminal.cwd);
  if (isFolderComparison) refuseItself(terminal, say, nested);
  for (const { shown, same } of nested)
    terminal.stderr.write(
      `${say(same ? 'terminal.folder-twice' : 'terminal.nested-folder', { name: terminal.names.path(shown) })}\n`,
    );
  await refuseSaving(terminal, options, folders);
  const dataFolder = await indexFolder(terminal, say, options, folders);
  const gathered = await gatherLists(options.lists, {
    cwd: terminal.cwd,
    now: started,
    signal: terminal.signal,
    printedNames: options.printedNames,
    readPhone: (phoneId) =>
      readPhoneList(terminal, say, { phoneId, proof: !options.quick, saveIn: null, now: started }),
  });
  const lists = gathered.lists.map((list) => withListDate(list, options.listDate));
  tellLists(terminal, say, lists);
  if (options.listDate !== null) tellUnusedDate(terminal, say, lists);
  for (const problem of gathered.problems) terminal.stderr.write(`${terminal.names.problem(say, problem)}\n`);
  const [reference, ...copies] = folders;
  // A folder and its copy are never one place, whatever they are called.
  const targets =
    isFolderComparison && reference !== undefined
      ? [...scanTargets([reference], isArchiveFile), ...scanTargets(copies, isArchiveFile)]
      : scanTargets(folders, isArchiveFile);
  const rereadBefore = rereadBeforeOf(options, terminal.now());
  const describe = ({ folder, only }: ChosenPlace) => describeChosen(folder, only);
  const wordOf = await wordsOf(terminal, say, options.words, targets, describe);
  const wish = { targets, wordOf, proof: !options.quick, rereadBefore, dataFolder, everything: isFolderComparison };
  const seen = await scanFolders(terminal, say, wish);
  // After reading: nothing that was just read may be of the future.
  const today = options.today ?? terminal.now();
  // A day given by hand is the day of the whole check: what was seen now counts as seen then.
  const places = options.today === null ? seen : seen.map((one) => ({ ...one, contents: seenAt(one.contents, today) }));
  const scanned = places.map(({ contents }) => contents);
  tellPrinted(terminal, say, gathered.printed, scanned);
  const sides = isFolderComparison ? await folderComparison(places, terminal.signal) : { lists, places: scanned };
  const comparison = compare({ ...sides, counts: options.counts, today });
  return { comparison, scanned, lists, roots: folders, today };
}

/** Contents as if everything in them had been seen at a moment (ms, UTC): what was read later counts as read then. */
function seenAt(contents: PlaceContents, at: number): PlaceContents {
  const read = (resource: Resource): Resource =>
    typeof resource.readAt === 'number' && resource.readAt > at ? { ...resource, readAt: at } : resource;
  const assets = contents.assets.map((asset): Asset => {
    const [first, ...rest] = asset.resources;
    return { ...asset, resources: [read(first), ...rest.map(read)] };
  });
  return { ...contents, assets, asOf: at };
}

/** From before which moment proofs are made again; null for none. */
function rereadBeforeOf({ reread, today }: CheckOptions, now: number): number | null {
  if (reread === 'none') return null;
  return reread === 'all' ? now : (today ?? now) - PROOF_LASTS_MS;
}

/** A folder that lies in the other one would find itself there and prove nothing. */
function refuseItself(terminal: Terminal, say: Say, nested: CheckedFolders['nested']): void {
  const [first] = nested;
  if (first === undefined) return;
  terminal.stderr.write(`${say('terminal.with-itself', { name: terminal.names.path(first.shown) })}\n`);
  throw new CommandFailure({ code: 'option-invalid' });
}

/** Looked at before anything is read: hours of reading must not end at a file that cannot be written. */
async function refuseSaving(terminal: Terminal, options: CheckOptions, folders: readonly string[]): Promise<void> {
  const rule = savingRule(terminal, options, folders);
  const problem = await refuseOutputs(wantedFiles(terminal, options.outputs), rule);
  if (problem) throw new CommandFailure(problem);
}

/** Nothing is ever written into a folder of photos or of lists, neither a report nor our own notes. */
async function indexFolder(
  terminal: Terminal,
  say: Say,
  options: CheckOptions,
  folders: readonly string[],
): Promise<string | null> {
  const { folder, asked } = indexFolderOf(terminal, options.indexFolder);
  const refusal = await refuseFolder(folder, savingRule(terminal, options, folders));
  if (refusal === null) return folder;
  if (asked !== null) throw new CommandFailure({ code: refusal, path: asked });
  const inside = refusal !== 'save-not-a-folder';
  terminal.stderr.write(`${say(inside ? 'terminal.no-index' : 'terminal.no-index-folder')}\n`);
  return null;
}

const LIST_PROBLEMS_SHOWN = 5;

function tellLists(terminal: Terminal, say: Say, lists: readonly PlaceContents[]): void {
  for (const { place, assets, problems } of lists) {
    const name = terminal.names.place(place.name);
    terminal.stderr.write(`${say('terminal.list-read', { name, count: assets.length })}\n`);
    if (problems.length === 0) continue;
    terminal.stderr.write(`${say('terminal.list-problems', { name, count: problems.length })}\n`);
    for (const problem of problems.slice(0, LIST_PROBLEMS_SHOWN)) {
      terminal.stderr.write(`  ${terminal.names.problem(say, problem)}\n`);
    }
  }
}

/** What somebody typed is used, or said not to be. */
function tellUnusedDate(terminal: Terminal, say: Say, lists: readonly PlaceContents[]): void {
  for (const { place, list } of lists)
    if (list?.age.source !== 'person')
      terminal.stderr.write(`${say('terminal.list-date-unused', { name: terminal.names.place(place.name) })}\n`);
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
    if (!guess) continue;
    const named = { ...guess, placeName: terminal.names.place(guess.placeName) };
    terminal.stderr.write(`${say('terminal.printed-hint', { guess: sayPrintedGuess(say, named) })}\n`);
  }
}
