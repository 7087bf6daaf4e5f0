import type { CaptureTime } from '../../model/capture-time.ts';
import type { PhotoVersion } from '../engine/photo-versions.ts';

/** Facts of a version, in the order to show them. */
export const VERSION_FACTS = ['size', 'pixels', 'taken', 'length', 'type'] as const;

export type VersionFact = (typeof VERSION_FACTS)[number];

/** How a value stands to that of the first version; null where one of them is not known, or where they are the same. */
export type Relation = 'smaller' | 'larger' | 'fewer' | 'more' | 'shorter' | 'longer' | 'other';

export interface FactOfVersion {
  readonly fact: VersionFact;
  /** Whether the versions say different things here: both stand in bold then. */
  readonly differs: boolean;
  readonly relation: Relation | null;
}

const WORDS: Readonly<Record<VersionFact, readonly [less: Relation, more: Relation]>> = {
  size: ['smaller', 'larger'],
  pixels: ['fewer', 'more'],
  taken: ['other', 'other'],
  length: ['shorter', 'longer'],
  type: ['other', 'other'],
};

/**
 * What is worth showing of the versions of one photo, for each of them. A fact that no version knows is left out; what only one
 * knows is no difference.
 */
export function factsOfVersions(versions: readonly PhotoVersion[]): FactOfVersion[][] {
  const [first] = versions;
  const facts = VERSION_FACTS.filter((fact) => versions.some((version) => factValue(version, fact) !== null));
  return versions.map((version) =>
    facts.map((fact): FactOfVersion => {
      const relation = first === undefined || version === first ? null : relate(version, first, fact);
      const differs = versions.some((other) => relate(other, version, fact) !== null);
      return { fact, differs, relation };
    }),
  );
}

function relate(version: PhotoVersion, first: PhotoVersion, fact: VersionFact): Relation | null {
  // A moment and a clock on a wall cannot be compared: nobody knows in what zone the clock was.
  if (fact === 'taken' && version.captured.kind !== first.captured.kind) return null;
  const [own, other] = [factValue(version, fact), factValue(first, fact)];
  if (own === null || other === null || own === other) return null;
  if (typeof own === 'string' || typeof other === 'string') return 'other';
  return own < other ? WORDS[fact][0] : WORDS[fact][1];
}

/** A value that can be compared; null where it is not known. Moments to the minute: lists know no more. */
function factValue(version: PhotoVersion, fact: VersionFact): number | string | null {
  switch (fact) {
    case 'size':
      return version.bytes;
    case 'pixels':
      return version.width === null || version.height === null ? null : version.width * version.height;
    case 'taken': {
      const { captured } = version;
      const isDated = captured.kind !== 'file' && captured.kind !== 'unknown';
      return isDated ? Math.floor(captured.ms / 60_000) : null;
    }
    case 'length':
      return version.durationMs === null ? null : Math.round(version.durationMs / 1000);
    case 'type':
      return version.type;
  }
}

/**
 * Times of one photo as they are shown beside each other: moments in the zone that one of them knows, so that the same moment
 * reads the same, and all to the minute. A clock without a zone stays as it is: nobody knows what it is elsewhere.
 */
export function inOneForm(times: readonly CaptureTime[]): CaptureTime[] {
  const offsetMinutes =
    times.map((time) => (time.kind === 'instant' ? time.offsetMinutes : null)).find((offset) => offset !== null) ??
    null;
  return times.map((time) => {
    if (time.kind !== 'instant' && time.kind !== 'wall') return time;
    const precision = time.precision === 'second' ? 'minute' : time.precision;
    return time.kind === 'wall' ? { ...time, precision } : { ...time, precision, offsetMinutes };
  });
}
