import { type Asset, type AssetKind, NO_FLAGS, type Resource, type ResourceRole } from '../../model/asset.ts';
import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { pathOf } from '../scanned-file.ts';
import { timeFromName } from '../takeout/time-from-name.ts';
import type { FileGroup } from './file-group.ts';
import { type GroupFile, mediumOf } from './group-file.ts';

/** The asset of a group of files. Its id is the path of the original inside the place. */
export function toAsset(group: FileGroup<GroupFile>): Asset {
  const { original, companions } = group;
  const facts = original.facts;
  const video = mediumOf(original) === 'video';
  const path = pathOf(original);
  return {
    id: path,
    kind: kindOf(group, video),
    name: original.name,
    captured: capturedOf(group),
    width: whole(facts?.width),
    height: whole(facts?.height),
    durationMs: video ? whole(facts?.durationMs) : null,
    camera: facts?.camera ?? null,
    hasLocation: facts ? facts.hasLocation : null,
    flags: NO_FLAGS,
    deletedAt: null,
    resources: [
      toResource(original, 'original', path),
      ...companions.map(({ role, file }) => toResource(file, role, pathOf(file))),
    ],
  };
}

/** Files can claim any number; only a count is passed on. */
function whole(value: number | null | undefined): number | null {
  const rounded = Math.round(value ?? -1);
  return Number.isSafeInteger(rounded) && rounded >= 0 ? rounded : null;
}

function kindOf(group: FileGroup<GroupFile>, video: boolean): AssetKind {
  if (video) return 'video';
  return group.companions.some((companion) => companion.role === 'live-video') ? 'live-photo' : 'photo';
}

/** The date of the original, else of its other half, else in its name, else of the file itself, which proves nothing. */
function capturedOf(group: FileGroup<GroupFile>): CaptureTime {
  const own = group.original.facts?.captured;
  if (own && own.kind !== 'unknown') return own;
  for (const { role, file } of group.companions) {
    const other = role === 'live-video' || role === 'raw' ? file.facts?.captured : undefined;
    if (other && other.kind !== 'unknown') return other;
  }
  const byName = timeFromName(group.original.name);
  if (byName) return byName;
  const ms = Math.floor(group.original.mtimeMs);
  return ms !== 0 && isPlausibleTime(ms) ? { kind: 'file', ms, precision: 'second' } : UNKNOWN_TIME;
}

function toResource(file: GroupFile, role: ResourceRole, path: string): Resource {
  return {
    role,
    state: stateOf(file),
    name: file.name,
    path,
    size: file.size,
    fingerprint: file.fingerprint,
    partialFingerprint: null,
    type: file.facts?.type ?? null,
  };
}

/** A file that was never reached (the disk went away) could not be read. */
function stateOf(file: GroupFile): Resource['state'] {
  const { state } = file;
  return state === 'unread' || state === 'gone' || state === 'not-photo' ? 'unreadable' : state;
}
