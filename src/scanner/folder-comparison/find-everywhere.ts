import type { Fingerprint } from '../../model/fingerprint.ts';
import type { PassedOver } from '../../model/place-standing.ts';
import { diskFileOf, type OtherFile } from '../files/other-file.ts';
import { fingerprintFile } from '../verify/fingerprint-file.ts';
import { fingerprintPacked } from '../verify/fingerprint-packed.ts';
import { countPassedOver, type PassedOverCounts, passedOverOf } from '../walk/passed-over.ts';
import { isInAny, isUnreadIn } from './copied-archives.ts';
import { type ComparedFolder, isSameFile } from './same-files.ts';

/** One more file of a copy: with its bytes where these are known already. */
interface Candidate {
  readonly disk: string | Buffer;
  readonly known: Fingerprint | null;
  readonly other: OtherFile | null;
}

/** What of the first folder was looked for by its bytes alone. */
export interface FoundEverywhere {
  /** What was passed over there, and is in no copy either. */
  readonly passedOver: PassedOver[];
  /** Zips and tars of it that are in a copy as they are: so is everything in them, whatever could be read of it. */
  readonly copiedArchives: ReadonlySet<string>;
}

/**
 * What was passed over in the first folder and is in no copy either, by kind: every file that is no part of a photo (hidden, packed,
 * with another ending, notes beside photos) is looked for by its bytes, whatever it is called in the copies. Links,
 * pipes and entries of systems stay as they were counted. Files of 0 bytes hold nothing that could be elsewhere.
 *
 * @param apart for each copy, whether it is known to lie on another disk or machine than the first folder
 */
export async function findEverywhere(
  first: ComparedFolder,
  copies: readonly (ComparedFolder & { readonly apart: boolean })[],
  signal: AbortSignal,
): Promise<FoundEverywhere> {
  const bySize = candidatesBySize(copies);
  const hashes = new Map<OtherFile, Fingerprint | null>();
  const hashOf = async (file: OtherFile): Promise<Fingerprint | null> => {
    const known = hashes.get(file);
    if (known !== undefined) return known;
    const made = file.packed
      ? await fingerprintPacked(file.packed, signal, () => undefined)
      : await fingerprintFile(file.disk, signal, () => undefined);
    hashes.set(file, made);
    return made;
  };
  const isCopied = async (file: OtherFile): Promise<boolean> => {
    const candidates = (file.size === null ? undefined : bySize.get(file.size)) ?? [];
    if (candidates.length === 0) return false;
    const own = await hashOf(file);
    if (own === null) return false;
    for (const { disk, known, other, apart } of candidates)
      if ((known ?? (other && (await hashOf(other)))) === own && !isSameFile(file.disk, disk, apart)) return true;
    return false;
  };
  const copiedArchives = new Set<string>();
  for (const archive of first.everything.archives)
    if (isDoubtful(first, archive.path) && (await isCopied(archive))) copiedArchives.add(archive.path);
  const counts: PassedOverCounts = {};
  for (const { kind, count, example } of first.contents.passedOver ?? [])
    if (kind === 'link' || kind === 'special-file' || kind === 'system-entry')
      countPassedOver(counts, kind, example ?? '', count);
  for (const file of first.everything.others)
    if (file.size !== 0 && !isInAny(file.path, copiedArchives) && (isOfSystem(file) || !(await isCopied(file))))
      countPassedOver(counts, file.kind, file.path);
  return { passedOver: passedOverOf(counts), copiedArchives };
}

function isOfSystem({ kind }: OtherFile): boolean {
  return kind === 'system-entry';
}

/** Whether something in an archive could not be read: it has a password, or only calls itself an archive. */
function isDoubtful({ contents, everything }: ComparedFolder, archive: string): boolean {
  const here = new Set([archive]);
  return (
    everything.blind.some((path) => isInAny(path, here)) ||
    everything.others.some(({ path, size }) => size === null && isInAny(path, here)) ||
    contents.assets.some(({ resources }) => resources.some((one) => isUnreadIn(one, here)))
  );
}

function candidatesBySize(copies: readonly (ComparedFolder & { readonly apart: boolean })[]) {
  const bySize = new Map<number, (Candidate & { readonly apart: boolean })[]>();
  for (const { root, everything, apart } of copies) {
    const add = (size: number | null, candidate: Candidate) => {
      if (size === null || size === 0) return;
      const known = bySize.get(size);
      if (known) known.push({ ...candidate, apart });
      else bySize.set(size, [{ ...candidate, apart }]);
    };
    for (const other of [...everything.others, ...everything.archives])
      add(other.size, { disk: other.disk, known: null, other });
    for (const folder of everything.folders)
      for (const file of folder.files)
        if (file.fingerprint !== null)
          add(file.size, { disk: diskFileOf(root, file), known: file.fingerprint, other: null });
  }
  return bySize;
}
