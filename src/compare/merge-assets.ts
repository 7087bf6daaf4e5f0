import type { Asset, Resource } from '../model/asset.ts';
import type { CaptureTime } from '../model/capture-time.ts';

/**
 * Two lists' words on one photo, as one: what either knows is known. `otherIsNewer` decides where they cannot both be
 * right (a photo was hidden, deleted or recovered meanwhile). Resources join by role; a size or fingerprint of the base stays.
 */
export function mergeAssets(base: Asset, other: Asset, otherIsNewer: boolean): Asset {
  const rest = other.resources.filter((o) => !base.resources.some((b) => b.role === o.role));
  const [first, ...companions] = base.resources;
  const fill = (resource: Resource): Resource => fillResource(resource, other.resources);
  return {
    ...base,
    kind: base.kind === 'photo' && rest.some((r) => r.role === 'live-video') ? 'live-photo' : base.kind,
    captured: knowledge(other.captured) > knowledge(base.captured) ? other.captured : base.captured,
    width: base.width ?? other.width,
    height: base.height ?? other.height,
    durationMs: base.durationMs ?? other.durationMs,
    camera: base.camera ?? other.camera,
    hasLocation: base.hasLocation ?? other.hasLocation,
    flags: otherIsNewer ? other.flags : base.flags,
    deletedAt: otherIsNewer ? other.deletedAt : base.deletedAt,
    resources: [fill(first), ...companions.map(fill), ...rest],
  };
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
