import type { Fingerprint } from '../../model/fingerprint.ts';
import type { LibraryCompanion, LibraryRow } from '../photos-library/library-rows.ts';
import { fingerprintOf, startFingerprint } from '../reading/hash-file.ts';
import { type Afc, AfcStatusError } from './afc.ts';
import type { WaitingFile } from './originals.ts';

/** Files of items that are in no cloud and have no fingerprint yet: a phone computes it only for the upload. */
export function filesToProve(waiting: readonly WaitingFile[]): WaitingFile[] {
  return waiting.filter(({ row, companion }) => (companion ?? row).fingerprint === null);
}

/**
 * Reads every byte of such files, through memory only, and gives the rows their fingerprints, so that a copy on this
 * computer can be proven. A file that changes or ends early keeps none.
 */
export async function proveWaiting(
  afc: Afc,
  rows: readonly LibraryRow[],
  files: readonly WaitingFile[],
  onBytes: (bytes: number, files: number) => void,
): Promise<LibraryRow[]> {
  const originals = new Map<LibraryRow, Fingerprint>();
  const companions = new Map<LibraryCompanion, Fingerprint>();
  let bytes = 0;
  for (const [n, file] of files.entries()) {
    const fingerprint = await fingerprintBy(afc, file, (more) => {
      bytes += more;
      onBytes(bytes, n);
    });
    if (fingerprint === null) continue;
    if (file.companion === null) originals.set(file.row, fingerprint);
    else companions.set(file.companion, fingerprint);
  }
  return rows.map((row) => ({
    ...row,
    fingerprint: originals.get(row) ?? row.fingerprint,
    companions: row.companions.map((own) => ({ ...own, fingerprint: companions.get(own) ?? own.fingerprint })),
  }));
}

async function fingerprintBy(
  afc: Afc,
  { path, size }: WaitingFile,
  onBytes: (more: number) => void,
): Promise<Fingerprint | null> {
  const hash = startFingerprint();
  let bytes = 0;
  try {
    for await (const piece of afc.read(path, size + 1)) {
      hash.update(piece);
      bytes += piece.length;
      onBytes(piece.length);
    }
  } catch (error) {
    if (error instanceof AfcStatusError) return null;
    throw error;
  }
  return bytes === size ? fingerprintOf(hash) : null;
}
