import type { AssetFlags, Resource, ResourceRole } from '../model/asset.ts';
import type { CaptureTime } from '../model/capture-time.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { Sha1 } from '../model/sha1.ts';

/** One file of a list, as every format gives it before files become assets. */
export interface ListedRow {
  readonly name: string;
  readonly path: string | null;
  readonly size: number | null;
  readonly captured: CaptureTime;
  readonly fingerprint: Fingerprint | null;
  readonly partialFingerprint: string | null;
  /** The plain SHA-1 of the bytes; null and absent: not known. */
  readonly sha1?: Sha1 | null;
  readonly flags: AssetFlags;
  readonly deletedAt: number | null;
  /** Rows are paired to Live Photos only inside one scope: a folder of the list. */
  readonly scope: string;
  /** For a list that says which it is; otherwise the ending of the name decides. */
  readonly video: boolean | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Companions that the list itself names as parts of this asset. */
  readonly companions: readonly Resource[];
  /** A stable id of the list's own (a UUID), or null. */
  readonly ownId: string | null;
}

/** What most formats leave open. */
export const PLAIN_ROW = Object.freeze({
  path: null,
  size: null,
  fingerprint: null,
  partialFingerprint: null,
  deletedAt: null,
  scope: '',
  video: null,
  width: null,
  height: null,
  companions: Object.freeze([]),
  ownId: null,
});

/** A half that a list says is there, and of which it gives neither size nor fingerprint. */
export function companion(role: ResourceRole, name: string): Resource {
  return {
    role,
    state: 'listed',
    name,
    path: null,
    size: null,
    fingerprint: null,
    partialFingerprint: null,
    type: null,
  };
}
