import type { Asset, AssetFlags, Resource } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';

/** Which of two lists is from a later moment; `neither` where one of them does not say when it is from. */
export type Newer = 'base' | 'other' | 'neither';

/**
 * Two lists' words on one photo, as one: what either knows is known. The newer list decides where they cannot both be
 * right (a photo was hidden, deleted or recovered meanwhile); where nobody knows which is newer, the photo stays in the
 * library. Resources join by role; a size or fingerprint of the base stays.
 */
export function mergeAssets(base: Asset, other: Asset, newer: Newer): Asset {
  const rest = other.resources.filter((o) => !base.resources.some((b) => b.role === o.role));
  const [first, ...companions] = base.resources;
  const fill = (resource: Resource): Resource => fillResource(resource, other.resources);
  const { capturedFrom: _, ...facts } = base;
  return {
    ...facts,
    kind: base.kind === 'photo' && rest.some((r) => r.role === 'live-video') ? 'live-photo' : base.kind,
    ...timeOf(knowledge(other.captured) > knowledge(base.captured) ? other : base),
    width: base.width ?? other.width,
    height: base.height ?? other.height,
    durationMs: base.durationMs ?? other.durationMs,
    camera: base.camera ?? other.camera,
    hasLocation: base.hasLocation ?? other.hasLocation,
    flags: flagsOf(base.flags, other.flags, newer),
    deletedAt: newer === 'other' ? other.deletedAt : base.deletedAt,
    resources: [fill(first), ...companions.map(fill), ...rest],
  };
}

function flagsOf(base: AssetFlags, other: AssetFlags, newer: Newer): AssetFlags {
  if (newer !== 'neither') return newer === 'base' ? base : other;
  return {
    hidden: base.hidden || other.hidden,
    deleted: base.deleted && other.deleted,
    sharedLibrary: base.sharedLibrary || other.sharedLibrary,
    burstFrame: base.burstFrame && other.burstFrame,
    waiting: base.waiting && other.waiting,
  };
}

/** A time and its source go together. */
function timeOf({ captured, capturedFrom }: Asset): Pick<Asset, 'captured' | 'capturedFrom'> {
  return capturedFrom === undefined ? { captured } : { captured, capturedFrom };
}

function fillResource(resource: Resource, others: readonly Resource[]): Resource {
  const other = others.find((o) => o.role === resource.role);
  if (!other) return resource;
  return {
    ...resource,
    size: resource.size ?? other.size,
    fingerprint: resource.fingerprint ?? other.fingerprint,
    partialFingerprint: resource.partialFingerprint ?? other.partialFingerprint,
    type: resource.type ?? other.type,
  };
}

/** How much a time tells: a clock with its zone, exact to the second, tells most. */
function knowledge(time: CaptureTime): number {
  switch (time.kind) {
    case 'instant':
      return (time.precision === 'second' ? 8 : 6) + (time.offsetMinutes === null ? 0 : 1);
    case 'wall':
      return time.precision === 'second' ? 5 : 4;
    case 'day':
      return 3;
    case 'file':
      return 2;
    case 'unknown':
      return 0;
  }
}
