import type { CaptureTime } from './capture-time.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { MediaType } from './media-type.ts';
import type { Sha1 } from './sha1.ts';
import type { Wholeness } from './wholeness.ts';

/** What a file is to its asset. Only `original`, `live-video` and `raw` hold a picture that exists nowhere else. */
export const RESOURCE_ROLES = ['original', 'live-video', 'raw', 'edited', 'adjustment', 'sidecar'] as const;

export type ResourceRole = (typeof RESOURCE_ROLES)[number];

/**
 * Whether the bytes are there.
 * - `present`: read, and whole as far as its container tells.
 * - `listed`: a list says so; nobody here has read it.
 * - `placeholder`: the name is here, the bytes are still in a cloud; never opened.
 * - `cut-short`: read, and proven not to be whole; `wholeness` says in what way.
 * - `empty`: 0 bytes. `unreadable`: it could not be read, or no photo could be recognised in it.
 * - `absent`: a Photos library knows the file, but it is not on this disk.
 */
export const RESOURCE_STATES = [
  'present',
  'listed',
  'placeholder',
  'cut-short',
  'empty',
  'unreadable',
  'absent',
] as const;

export type ResourceState = (typeof RESOURCE_STATES)[number];

/** One file. */
export interface Resource {
  readonly role: ResourceRole;
  readonly state: ResourceState;
  /** The base name as this place calls it, unchanged (NFC or NFD as found). */
  readonly name: string;
  /** Path inside the place with `/` separators, or null when a list has none. */
  readonly path: string | null;
  /** Bytes, or null when a list does not say. */
  readonly size: number | null;
  readonly fingerprint: Fingerprint | null;
  /** The plain SHA-1 of the bytes where a list of a photo server gives it; absent elsewhere. */
  readonly sha1?: Sha1;
  /** When the bytes behind `fingerprint` were last read here (ms, UTC); null or left out when nobody knows. */
  readonly readAt?: number | null;
  /**
   * The file was written since its disk was plugged in: what was read may have come from the memory of the computer, and the disk may
   * not have it. Absent: written before, or on no disk that can be pulled out.
   */
  readonly writtenSinceAttached?: true;
  /** The first characters of a fingerprint, when a tool wrote only those into a name; null otherwise. */
  readonly partialFingerprint: string | null;
  /** By content; null when only a list is known or nothing was recognised. */
  readonly type: MediaType | null;
  /** Whether all of it is there. Absent: nobody has looked (a list, a placeholder), the same as `not-known`. */
  readonly wholeness?: Wholeness;
  /**
   * Whether the content is of another kind (still, RAW, film) than the ending of the file's name promises: a film called
   * `.JPG`, a JPEG called `.DNG`. A HEIC called `.JPG` is only renamed. Absent: not known, as content or ending tell nothing.
   */
  readonly kindContradictsName?: boolean;
  /**
   * What joins the halves of a Live Photo: still and film carry the same one (Apple). Null: the file was read and carries
   * none. Absent: nobody has looked.
   */
  readonly contentIdentifier?: string | null;
}

/** What marks an asset as outside the main view of a library. All false for a plain folder. */
export interface AssetFlags {
  readonly hidden: boolean;
  /** In Recently Deleted. */
  readonly deleted: boolean;
  /** In the iCloud Shared Photo Library. */
  readonly sharedLibrary: boolean;
  /** A burst frame that was not chosen: in iCloud, but not shown or counted. */
  readonly burstFrame: boolean;
  /** Known to the library, but not uploaded to iCloud yet. */
  readonly waiting: boolean;
}

export const NO_FLAGS: AssetFlags = Object.freeze({
  hidden: false,
  deleted: false,
  sharedLibrary: false,
  burstFrame: false,
  waiting: false,
});

/**
 * From where a capture time is known.
 * - `content`: the file says it itself (or its other half).
 * - `name`: only its name says it, so that name and time are one witness and not two.
 * - `sidecar`: a file beside it. `sidecar-with-name`: that file gives the name too, so that name and time are one witness.
 * - `library`: the database of the Photos library that it lies in, which gives the name too.
 * - `file`: the date of the file, which may be that of a copy.
 */
export const CAPTURE_SOURCES = ['content', 'name', 'sidecar', 'sidecar-with-name', 'library', 'file'] as const;

export type CaptureSource = (typeof CAPTURE_SOURCES)[number];

/** Whether name and time come from one source: together they witness no more than one of them. */
export function isOneWitness(source: CaptureSource | undefined): boolean {
  return source === 'name' || source === 'sidecar-with-name';
}

export const ASSET_KINDS = ['photo', 'video', 'live-photo'] as const;

export type AssetKind = (typeof ASSET_KINDS)[number];

/** What a person calls one photo or video: an original with its companions. */
export interface Asset {
  /** Unique inside its place and the same on every run over the same files: the original's path, or the row of a list. */
  readonly id: string;
  readonly kind: AssetKind;
  /** The name of the original. */
  readonly name: string;
  readonly captured: CaptureTime;
  /** From where the time is known. Absent: its source does not say, as with lists. */
  readonly capturedFrom?: CaptureSource;
  /** Pixels as stored (not turned), or null. */
  readonly width: number | null;
  readonly height: number | null;
  /** Length of a video in ms, or null. */
  readonly durationMs: number | null;
  /** Make and model, or null. */
  readonly camera: string | null;
  /** Whether the file says where it was taken; null when not known. The place itself is never kept. */
  readonly hasLocation: boolean | null;
  readonly flags: AssetFlags;
  /** For a deleted asset: the day it was moved to Recently Deleted (ms, UTC), when the source says. */
  readonly deletedAt: number | null;
  /** The original first; never empty. */
  readonly resources: readonly [Resource, ...Resource[]];
}

/** Whether a file must be elsewhere before its asset is: original, Live Photo video, RAW half. */
export function isEssential({ role }: Resource): boolean {
  return role === 'original' || role === 'live-video' || role === 'raw';
}

/** The files of an asset that must all be elsewhere before the asset is. */
export function essentialResources(asset: Asset): Resource[] {
  return asset.resources.filter(isEssential);
}

/** Bytes of all resources whose size is known. */
export function assetBytes(asset: Asset): number {
  let bytes = 0;
  for (const resource of asset.resources) bytes += resource.size ?? 0;
  return bytes;
}
