import { runTool, type ToolAnswer } from '../tools/run-tool.ts';
import { systemTool } from '../tools/system-tools.ts';

/** The longest wait for a look at a whole tree (ms): a slow disk with a million files needs minutes. */
const LIMIT_MS = 15 * 60_000;

/** What a look at a whole tree found. Paths are inside the place, with `/`. */
export interface Found {
  /** Files and folders whose contents are still in a cloud. */
  readonly paths: readonly string[];
  /** Whether a folder among them must not be listed: that would fetch it. */
  readonly foldersToo: boolean;
  /** Folders that could not be looked into. */
  readonly unread: readonly string[];
}

/** A question to the system about a whole tree. Rejects when it is not answered to its end. */
export type TreeDetector = (root: string, signal: AbortSignal) => Promise<Found>;

/**
 * Which files of a place are here by name only, from metadata alone: opening such a file, or listing such a folder, would download
 * it. Not answered is not "none": a place whose survey has a {@link doubt} cannot lead to a yes.
 */
export class PlaceholderSurvey {
  readonly #waiting = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #unread: readonly string[];
  readonly #foldersToo: boolean;
  #doubt: string | null;

  /** @param doubt why there is no answer; null where there is one, or where nothing needs to be asked */
  constructor(found: Found, doubt: string | null) {
    for (const path of found.paths) this.#waiting.set(fold(path), path);
    for (const path of this.#waiting.keys()) this.#known.add(path);
    this.#unread = found.unread;
    this.#foldersToo = found.foldersToo;
    this.#doubt = doubt;
  }

  /** Whether nothing was found, so that no name needs to be held against it. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Whether a file of the walk is a placeholder. */
  hasFile(path: string): boolean {
    return this.#take(path);
  }

  /** Whether a folder of the walk must not be listed. */
  hasFolder(path: string): boolean {
    return this.#take(path) && this.#foldersToo;
  }

  #take(path: string): boolean {
    if (this.isEmpty) return false;
    const key = fold(path);
    this.#waiting.delete(key);
    return this.#known.has(key);
  }

  /**
   * Ends the survey when the walk is over: a path that the system named and the walk did not meet is one that was misunderstood.
   *
   * @param isBlind whether a path lies where the walk could not look, or was told not to
   */
  end(isBlind: (path: string) => boolean): void {
    const missed = [...this.#waiting.values(), ...this.#unread].find((path) => !isBlind(path));
    if (missed !== undefined) this.#doubt ??= `the system named ${missed}, which was not found`;
  }

  /** Why the question is not answered; null when it is. */
  get doubt(): string | null {
    return this.#doubt;
  }
}

const NOTHING: Found = Object.freeze({ paths: [], foldersToo: false, unread: [] });

/** Asks the system about a tree, where it has to be asked. Rejects only when it was stopped. */
export async function surveyPlaceholders(
  root: string,
  signal: AbortSignal,
  detect: TreeDetector | null = treeDetector(),
): Promise<PlaceholderSurvey> {
  if (detect === null) return new PlaceholderSurvey(NOTHING, null);
  try {
    return new PlaceholderSurvey(await detect(root, signal), null);
  } catch (error) {
    signal.throwIfAborted();
    return new PlaceholderSurvey(NOTHING, error instanceof Error ? error.message : String(error));
  }
}

/** The detector of a platform that marks placeholders in ways Node's `Stats` does not show; null where it shows them. */
export function treeDetector(platform: NodeJS.Platform = process.platform): TreeDetector | null {
  if (platform === 'darwin') return findDataless;
  return platform === 'win32' ? findRecallAttributes : null;
}

/** Windows and macOS take two spellings of a name for one. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function outputOf(answer: ToolAnswer): { readonly text: string; readonly complaint: string } {
  if (answer.state !== 'answered') throw new Error(answer.technical);
  return { text: answer.output.toString('utf8'), complaint: answer.complaint };
}

/** What `find` says of a folder that it may not open. Anything else is a question that it did not understand. */
const REFUSED = /^find: (.*): (Permission denied|Operation not permitted|No such file or directory)$/;

/**
 * Files and folders with the flag `SF_DATALESS` (macOS 14 and later keep the real name and full size of a file that is
 * only in iCloud). One `find` for the tree reads the flag from the directory entry; folders that are dataless
 * themselves are not entered (`-prune`), because listing them would fetch them. Source: man pages of find(1), chflags(2).
 *
 * @param command another program in place of `/usr/bin/find`, for tests on other systems
 */
export async function findDataless(root: string, signal: AbortSignal, command = systemTool('find')): Promise<Found> {
  const args = [root, '-flags', '+dataless', '-print0', '-prune'];
  const said = await runTool(command, args, { signal, limitMs: LIMIT_MS, alsoAccept: [1] });
  const { text, complaint } = outputOf(said);
  // The beginning of the complaints is kept; the last of them may be cut.
  const complaints = complaint.split('\n').slice(0, -1);
  const strange =
    complaints.find((line) => !REFUSED.test(line)) ?? (complaint !== '' && complaints.length === 0 ? complaint : null);
  if (strange !== null) throw new Error(strange);
  const prefix = root.endsWith('/') ? root : `${root}/`;
  const paths = recordsOf(text).map((path) => {
    if (path === root) return '';
    if (!path.startsWith(prefix)) throw new Error(`find named ${path}, which is not in ${root}`);
    return path.slice(prefix.length);
  });
  return { paths, foldersToo: true, unread: [] };
}

/**
 * FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS (0x400000: reading fetches the data), FILE_ATTRIBUTE_RECALL_ON_OPEN (0x40000: seen
 * in directory listings only) and FILE_ATTRIBUTE_OFFLINE (0x1000). Source: learn.microsoft.com, "File Attribute Constants".
 * PINNED and UNPINNED are wishes of the person, not facts, and are not asked.
 */
const RECALL_OR_OFFLINE = 0x400000 | 0x40000 | 0x1000;

/**
 * The folder comes by an environment variable, so that no name can become a part of the script; with `\\?\` in front, so that paths of
 * over 260 characters are seen too. Paths come out below it, each with a letter for what it is; the last record says that this was all.
 */
const SCRIPT = `
$ErrorActionPreference = 'Stop'
$root = $env:TWO_PLACES_ROOT
$out = [Console]::OpenStandardOutput()
function Say($kind, $path) {
  if ($null -ne $path -and ([string]$path).StartsWith($root, 'OrdinalIgnoreCase')) { $path = ([string]$path).Substring($root.Length) }
  $bytes = [Text.Encoding]::UTF8.GetBytes($kind + $path + [char]0)
  $out.Write($bytes, 0, $bytes.Length)
}
if (-not [IO.Directory]::Exists($root)) { throw 'no such folder' }
Get-ChildItem -LiteralPath $root -Recurse -Force -ErrorAction SilentlyContinue -ErrorVariable failed | ForEach-Object {
  if (([int]$_.Attributes -band ${RECALL_OR_OFFLINE}) -ne 0) { Say 'P' $_.FullName }
}
foreach ($one in $failed) { Say 'E' $one.TargetObject }
Say 'Z' ''
$out.Flush()
`;

/**
 * Files whose contents are still in a cloud (iCloud for Windows, OneDrive, Dropbox), by their attributes, in one call for
 * the tree. A listing does not download. Folders carry these attributes without being empty, so none is left out.
 */
export async function findRecallAttributes(
  root: string,
  signal: AbortSignal,
  command = systemTool('powershell'),
): Promise<Found> {
  const args = ['-NoProfile', '-NonInteractive', '-Command', SCRIPT];
  const env = { TWO_PLACES_ROOT: longPath(root) };
  const { text } = outputOf(await runTool(command, args, { signal, env, limitMs: LIMIT_MS }));
  const records = recordsOf(text);
  if (records.pop() !== 'Z') throw new Error('the answer of PowerShell has no end');
  const inside = (kind: string) =>
    records
      .filter((record) => record.startsWith(kind))
      .map((record) => record.slice(1).replaceAll('\\', '/').replace(/^\//, ''));
  const strange =
    records.find((record) => !/^[PE]/.test(record)) ??
    inside('P').find((path) => path === '' || /^([a-z]:|\/)/i.test(path));
  if (strange !== undefined) throw new Error(`PowerShell named ${strange}, which is not in ${root}`);
  return { paths: inside('P'), foldersToo: false, unread: inside('E') };
}

/** Texts that each end with a NUL. Throws where the last one does not: it was cut. */
function recordsOf(text: string): string[] {
  if (text === '') return [];
  const records = text.split('\0');
  if (records.pop() !== '') throw new Error('the answer was cut');
  return records;
}

/** `C:\photos` as `\\?\C:\photos`, `\\nas\photos` as `\\?\UNC\nas\photos`; without a separator at the end. */
function longPath(folder: string): string {
  const plain = folder.replaceAll('/', '\\').replace(/(?<!:)\\$/, '');
  if (plain.startsWith('\\\\?\\') || plain.startsWith('\\\\.\\')) return plain;
  return plain.startsWith('\\\\') ? `\\\\?\\UNC\\${plain.slice(2)}` : `\\\\?\\${plain}`;
}
