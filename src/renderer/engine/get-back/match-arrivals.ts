import type { ArrivedFile } from '../../../bridge/contract.ts';
import { type Asset, essentialResources } from '../../../model/asset.ts';
import { foldName, splitName } from '../../../model/file-name.ts';

/**
 * How far one photo is.
 * - `arrived`: every file of it was downloaded, proven by its fingerprint or checksum.
 * - `half`: one of its files was, another one not yet.
 * - `not-same`: a file with its name was downloaded, and its bytes are others.
 * - `no-proof`: its list has no checksum, so nobody can tell.
 */
export type ArrivalState = 'waiting' | 'arrived' | 'half' | 'not-same' | 'no-proof';

/** What came, held against what was wanted. */
export interface MatchedArrivals {
  /** By the key of the wanted photo. */
  readonly states: ReadonlyMap<string, ArrivalState>;
  /** Names of downloads that have the name of a wanted photo and other bytes. */
  readonly notSame: readonly string[];
  /** Downloaded photos that are none of the wanted ones. */
  readonly others: number;
  /** Files that could not be read to their end. */
  readonly unread: readonly string[];
  /** Exact copies whose file is not in the folder of downloads any more. */
  readonly gone: number;
}

/**
 * Holds downloads against wanted photos. Only equal bytes tick a photo: names, sizes and dates prove nothing.
 *
 * @param isOther whether a file, by its fingerprint, is another photo of iCloud: it came along in a run, and is not a wrong copy
 */
export function matchArrivals(
  wanted: ReadonlyMap<string, Asset>,
  files: readonly ArrivedFile[],
  isOther: (fingerprint: string) => boolean,
): MatchedArrivals {
  const proofs = new Map<string, { readonly isGone: boolean }>();
  for (const { photos, isGone } of files)
    for (const { fingerprint, sha1 } of photos ?? [])
      for (const proof of [fingerprint, sha1]) if (!proofs.has(proof) || !isGone) proofs.set(proof, { isGone });
  const wantedProofs = new Set<string>();
  const states = new Map<string, ArrivalState>();
  const byStem = new Map<string, string[]>();
  let gone = 0;
  for (const [key, asset] of wanted) {
    const parts = essentialResources(asset).map(({ fingerprint, sha1 }) =>
      [fingerprint, sha1].filter((each) => each != null),
    );
    for (const proof of parts.flat()) wantedProofs.add(proof);
    const found = parts.map((own) => own.map((proof) => proofs.get(proof)).find((each) => each !== undefined));
    const came = found.filter((each) => each !== undefined);
    if (parts.some((own) => own.length === 0)) states.set(key, 'no-proof');
    else if (came.length === parts.length) {
      states.set(key, 'arrived');
      if (came.some(({ isGone }) => isGone)) gone += 1;
    } else states.set(key, came.length > 0 ? 'half' : 'waiting');
    const stem = stemOf(asset.name);
    byStem.set(stem, [...(byStem.get(stem) ?? []), key]);
  }
  const notSame: string[] = [];
  let others = 0;
  for (const { photos } of files)
    for (const { path, fingerprint, sha1 } of photos ?? []) {
      if (wantedProofs.has(fingerprint) || wantedProofs.has(sha1)) continue;
      const open = (byStem.get(stemOf(path.slice(path.lastIndexOf('/') + 1))) ?? []).filter((key) =>
        isOpen(states.get(key)),
      );
      if (open.length === 0 || isOther(fingerprint) || isOther(sha1)) {
        others += 1;
        continue;
      }
      notSame.push(path);
      for (const key of open) if (states.get(key) === 'waiting') states.set(key, 'not-same');
    }
  const unread = files.filter(({ photos, isGone }) => photos === null && !isGone).map(({ path }) => path);
  return { states, notSame, others, unread, gone };
}

function isOpen(state: ArrivalState | undefined): boolean {
  return state === 'waiting' || state === 'half' || state === 'not-same';
}

/** A browser that has the name already writes `IMG_1 (1).HEIC`; another format has another ending. */
function stemOf(name: string): string {
  return foldName(splitName(name).stem.replace(/ \(\d+\)$/, ''));
}
