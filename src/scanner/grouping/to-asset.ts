import {
  type Asset,
  type AssetKind,
  type CaptureSource,
  NO_FLAGS,
  type Resource,
  type ResourceRole,
} from '../../model/asset.ts';
import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { extensionOf } from '../../model/file-name.ts';
import { kindContradictsExtension } from '../../model/media-type.ts';
import type { Wholeness } from '../../model/wholeness.ts';
import { pathOf } from '../files/scanned-file.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { timeFromName } from '../names/time-from-name.ts';
import { type FileGroup, type GroupFile, mediumOf } from './group-file.ts';

/** The asset of a group of files. Its id is the path of the original inside the place. */
export function toAsset(group: FileGroup<GroupFile>): Asset {
  const { original, companions } = group;
  const facts = original.facts;
  const video = mediumOf(original) === 'video';
  const path = pathOf(original);
  const { captured, capturedFrom } = capturedOf(group);
  const first = toResource(original, 'original', path);
  const kind = kindOf(group, video);
  const { name } = original;
  const width = whole(facts?.width);
  const height = whole(facts?.height);
  const durationMs = video ? whole(facts?.durationMs) : null;
  const camera = facts?.camera ?? null;
  const hasLocation = facts ? facts.hasLocation : null;
  const flags = NO_FLAGS;
  const deletedAt = null;
  const resources: Asset['resources'] =
    companions.length === 0
      ? [first]
      : [first, ...companions.map(({ role, file }) => toResource(file, role, pathOf(file)))];
  if (capturedFrom === undefined) {
    const rest = { width, height, durationMs, camera, hasLocation, flags, deletedAt, resources };
    return { id: path, kind, name, captured, ...rest };
  }
  // All at once: what is added to a finished object, or to a list, takes room for more than it needs. A million of them are made.
  return {
    id: path,
    kind,
    name,
    captured,
    capturedFrom,
    width,
    height,
    durationMs,
    camera,
    hasLocation,
    flags,
    deletedAt,
    resources,
  };
}

/** Put together step by step: a million of them are made, and copying one into another costs more than making it. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Files can claim any number; only a count is passed on. */
function whole(value: number | null | undefined): number | null {
  const rounded = Math.round(value ?? -1);
  return Number.isSafeInteger(rounded) && rounded >= 0 ? rounded : null;
}

function kindOf(group: FileGroup<GroupFile>, video: boolean): AssetKind {
  if (video) return 'video';
  return group.companions.some((companion) => companion.role === 'live-video') ? 'live-photo' : 'photo';
}

type Captured = { readonly captured: CaptureTime; readonly capturedFrom?: CaptureSource };

/** The date of the original, else of its other half, else in its name, else of the file itself, which proves nothing. */
function capturedOf(group: FileGroup<GroupFile>): Captured {
  const own = group.original.facts?.captured;
  if (own && own.kind !== 'unknown') return { captured: own, capturedFrom: 'content' };
  for (const { role, file } of group.companions) {
    const other = role === 'live-video' || role === 'raw' ? file.facts?.captured : undefined;
    if (other && other.kind !== 'unknown') return { captured: other, capturedFrom: 'content' };
  }
  const byName = timeFromName(group.original.name);
  if (byName) return { captured: byName, capturedFrom: 'name' };
  const ms = Math.floor(group.original.mtimeMs);
  if (ms === 0 || !isPlausibleTime(ms)) return { captured: UNKNOWN_TIME };
  return { captured: { kind: 'file', ms, precision: 'second' }, capturedFrom: 'file' };
}

function toResource(file: GroupFile, role: ResourceRole, path: string): Resource {
  const { facts } = file;
  const contradicts = facts && kindContradictsExtension(extensionOf(file.name), facts.type);
  if (facts && contradicts !== null && (role === 'original' || role === 'live-video') && !file.writtenSinceAttached) {
    // Nearly all of them, made at once (as above).
    return {
      role,
      state: stateOf(file),
      name: file.name,
      path,
      size: file.size,
      fingerprint: file.fingerprint,
      readAt: file.fingerprint === null ? null : file.readAt,
      partialFingerprint: null,
      type: facts.type,
      wholeness: wholenessOf(file, facts),
      kindContradictsName: contradicts,
      contentIdentifier: facts.contentIdentifier,
    };
  }
  const resource: Mutable<Resource> = {
    role,
    state: stateOf(file),
    name: file.name,
    path,
    size: file.size,
    fingerprint: file.fingerprint,
    readAt: file.fingerprint === null ? null : file.readAt,
    partialFingerprint: null,
    type: facts?.type ?? null,
  };
  if (file.writtenSinceAttached && file.fingerprint !== null) resource.writtenSinceAttached = true;
  if (!facts) return resource;
  resource.wholeness = wholenessOf(file, facts);
  if (contradicts !== null) resource.kindContradictsName = contradicts;
  if (role === 'original' || role === 'live-video') resource.contentIdentifier = facts.contentIdentifier;
  return resource;
}

/** Of a file that is only remembered, as of one in a cloud, nobody knows whether it is whole now. */
function wholenessOf({ state }: GroupFile, { wholeness }: MediaFacts): Wholeness {
  return state === 'present' || state === 'cut-short' ? wholeness : 'not-known';
}

/** A file that was never reached (the disk went away) could not be read. */
function stateOf(file: GroupFile): Resource['state'] {
  const { state } = file;
  return state === 'unread' || state === 'gone' || state === 'not-photo' ? 'unreadable' : state;
}
