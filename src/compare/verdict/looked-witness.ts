import { daysBetween, utcDay } from '../../model/moments.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { PassedOverKind } from '../../model/place-standing.ts';
import { type Missing, missing } from '../../model/witness.ts';
import type { Limits } from './limits.ts';
import { type Testimony, testify } from './testimony.ts';

/** What was passed over and may hold photos of any kind: wherever some are missing, they may be in it. */
const MAY_HOLD_PHOTOS: ReadonlySet<PassedOverKind> = new Set<PassedOverKind>([
  'link',
  'hidden-folder',
  'hidden-file',
  'archive',
  'unfinished-download',
]);

/** What has no bytes of a photo, whatever it is called: it is told, and forbids nothing. */
const HOLDS_NO_PHOTO: ReadonlySet<PassedOverKind> = new Set<PassedOverKind>(['special-file', 'system-entry']);

/** Notes of a scan that have a sentence of their own. */
const OWN_NOTES = ['scan-unfinished', 'placeholders-not-asked', 'same-files-open'] as const;
const OWN_WORDS: ReadonlySet<string> = new Set(OWN_NOTES);

/** Which of the things that were passed over forbid an answer. */
export type PassedOverMatters = 'nothing' | 'what-may-hold-photos' | 'everything';

/** A place, and what of the things that were passed over in it matters for the question. */
export interface LookedAt {
  readonly contents: PlaceContents;
  readonly matters: PassedOverMatters;
}

/**
 * The fifth witness: every folder of the places that matter was read, no scan broke off, it is known which files are only in a
 * cloud, and nothing was passed over in which the photos may be that are asked about.
 */
export function lookedWitness(
  places: readonly LookedAt[],
  limits: Pick<Limits, 'lookMs'>,
  today: number,
): Testimony<'looked-everywhere'> {
  return testify(
    places.flatMap(({ contents, matters }) => whatWasNotSeen(contents, matters, limits, today)),
    () => {
      if (places.length === 0) return null;
      const saw = { code: 'read-to-the-end', values: { count: places.length } };
      return { kind: 'looked-everywhere', saw, at: Math.min(...places.map(({ contents }) => contents.asOf)) };
    },
    missing('nothing-seen'),
  );
}

function whatWasNotSeen(
  contents: PlaceContents,
  matters: PassedOverMatters,
  { lookMs }: Pick<Limits, 'lookMs'>,
  today: number,
): Missing[] {
  const { notes, asOf } = contents;
  const place = contents.place.name;
  const found: Missing[] = [];
  for (const own of OWN_NOTES) if (notes.some(({ code }) => own === code)) found.push(missing(own, { place }));
  for (const { code, count, blocks } of notes)
    if (blocks && !OWN_WORDS.has(code)) found.push(missing('place-unread', { place, note: code, noted: count ?? 0 }));
  if (today - asOf > lookMs)
    found.push(missing('looked-long-ago', { place, day: utcDay(asOf), count: daysBetween(asOf, today) }));
  return [...found, ...passedOver(contents, matters)];
}

/** Things in a place in which photos may be that nobody looked at. */
export function mayHoldPhotos({ passedOver: found }: PlaceContents): boolean {
  return found === undefined || found.some(({ kind }) => MAY_HOLD_PHOTOS.has(kind));
}

function passedOver(
  { place: { name: place }, passedOver: found }: PlaceContents,
  matters: PassedOverMatters,
): Missing[] {
  if (found === undefined) return [missing('passed-over-not-counted', { place })];
  if (matters === 'nothing') return [];
  return found
    .filter(({ kind }) => (matters === 'everything' ? !HOLDS_NO_PHOTO.has(kind) : MAY_HOLD_PHOTOS.has(kind)))
    .map(({ kind, count, example }) => missing('passed-over', { place, kind, count, example: example ?? '' }));
}
