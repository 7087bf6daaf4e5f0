import { isOnePlace } from '../../compare/group/independence.ts';
import type { Place } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import { goesAwayByItself, UNKNOWN_STANDING } from '../../model/place-standing.ts';
import { isScanning, type PlaceState } from '../state/places-state.ts';

/** How a place stands now, in one word for its line. */
export type PlaceNow =
  | {
      readonly code:
        | 'reading'
        | 'paused'
        | 'stopped'
        | 'failed'
        | 'let-go'
        | 'watched'
        | 'looked-at'
        | 'empty'
        | 'closed';
    }
  /** It is not there: a disk that is not plugged in, or a folder that was moved. `since`: the end of the last look (ms). */
  | { readonly code: 'unplugged' | 'gone'; readonly since: number | null };

/**
 * Whether a place counts as a second place beside iCloud: a place of its own; the same place as one before it; one with
 * iCloud; for nothing at all; only when a question is answered; or nobody knows yet.
 */
export type Counts =
  | { readonly code: 'own' | 'icloud' | 'nothing' | 'question' | 'unknown' }
  | { readonly code: 'same'; readonly as: string };

/** What a line of a place shows. */
export interface PlaceView {
  readonly now: PlaceNow;
  readonly counts: Counts;
  readonly unread: number;
  /** Where it lies, by the key of its words. */
  readonly where:
    | 'computer'
    | 'external'
    | 'network'
    | 'service'
    | 'icloud'
    | 'phone'
    | 'backup'
    | 'bin'
    | 'memory'
    | 'unknown';
}

/** A pure function of what the window knows. `others` are the places that stand before this one. */
export function placeView(place: PlaceState, before: readonly PlaceState[], isWatching: boolean): PlaceView {
  const known = place.summary?.place ?? null;
  return {
    now: nowOf(place, isWatching),
    counts: known === null ? { code: 'unknown' } : countsOf(known, before),
    unread: place.summary?.problemCount ?? 0,
    where: whereOf(place, known),
  };
}

function nowOf(place: PlaceState, isWatching: boolean): PlaceNow {
  const { ref, phase, paused, letGo, summary, failure } = place;
  if (isScanning(place)) return { code: paused ? 'paused' : 'reading' };
  if (letGo) return { code: 'let-go' };
  const since = summary?.asOf ?? ref.lastScanAt;
  if (!ref.available || place.gone)
    return { code: ref.kind === 'external-disk' || ref.kind === 'network' ? 'unplugged' : 'gone', since };
  if (failure || phase === 'failed') return { code: 'failed' };
  if (phase === 'stopped') return { code: 'stopped' };
  if (summary && summary.counts.assets === 0)
    // Where nobody could look, nobody can say that there is nothing.
    return { code: summary.notes.some((note) => note.blocks) ? 'closed' : 'empty' };
  return { code: isWatching ? 'watched' : 'looked-at' };
}

function countsOf(place: Place, before: readonly PlaceState[]): Counts {
  const { standing = UNKNOWN_STANDING, independenceKey } = place;
  if (standing.mirrorSuspected && standing.mirror === 'not-asked' && standing.correctedByPerson === null)
    return { code: 'question' };
  if (independenceKey === ICLOUD_KEY && !goesAwayByItself(standing.ground)) return { code: 'icloud' };
  if (!standing.mayCount) return { code: 'nothing' };
  const same = before.find(({ summary }) => {
    const other = summary?.place;
    return other?.standing?.mayCount === true && isOnePlace(place, other);
  });
  return same ? { code: 'same', as: same.ref.label } : { code: 'own' };
}

function whereOf({ ref }: PlaceState, place: Place | null): PlaceView['where'] {
  const ground = place?.standing?.ground;
  switch (ground) {
    case 'network':
    case 'service':
    case 'icloud':
    case 'phone':
      return ground;
    case 'phone-backup':
      return 'backup';
    case 'bin':
    case 'snapshot':
      return 'bin';
    case 'memory':
      return 'memory';
    case 'unknown':
      return 'unknown';
    case 'disk':
    case undefined:
      return ref.kind === 'external-disk' ? 'external' : ref.kind === 'network' ? 'network' : 'computer';
  }
}
