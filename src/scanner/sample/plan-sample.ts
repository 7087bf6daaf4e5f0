import type { SampleFate, SampleItem, SampleKind } from './sample-item.ts';

const DAY_MS = 86_400_000;

/** Months before now when the phone stopped uploading, as in the story the sample tells. */
export const UPLOADS_STOPPED_MONTHS_AGO = 8;

/** What is not simply in both places: how many months ago, on which day, what, and its fate. */
const SPECIAL: readonly (readonly [number, number, SampleKind, SampleFate])[] = [
  [17, 6, 'video', 'only-icloud'],
  [17, 7, 'video', 'only-icloud'],
  [17, 13, 'video', 'only-icloud'],
  [17, 21, 'jpeg', 'only-icloud'],
  [16, 4, 'live-photo', 'half-live'],
  [16, 19, 'live-photo', 'half-live'],
  [15, 9, 'video', 'cut-short'],
  [14, 3, 'heic', 'converted'],
  [14, 18, 'jpeg', 'rewritten'],
  [13, 11, 'jpeg', 'empty-here'],
  [12, 8, 'heic', 'placeholder'],
  [12, 20, 'jpeg', 'twice-in-icloud'],
  [11, 5, 'jpeg', 'twice-here'],
  [11, 16, 'jpeg', 'hidden'],
  [9, 12, 'jpeg', 'deleted'],
  [9, 15, 'video', 'deleted'],
];

/**
 * The photos of a made-up phone: about two years, in iCloud and here; then uploads stop, and what came after is only
 * here. `now` (ms, UTC) moves the whole story, so that it is always recent; the pictures stay the same.
 */
export function planSample(now: number): SampleItem[] {
  const plain: { takenMs: number; kind: SampleKind; fate: SampleFate }[] = [];
  for (let month = 26; month >= 0; month -= 1) {
    const after = month < UPLOADS_STOPPED_MONTHS_AGO;
    const kinds: readonly SampleKind[] =
      month % 3 === 0 ? ['jpeg', 'live-photo'] : month % 3 === 1 ? ['jpeg', 'png'] : ['heic', 'video'];
    kinds.forEach((kind, index) => {
      plain.push({ takenMs: momentOf(now, month, 2 + index * 11), kind, fate: after ? 'only-here' : 'both' });
    });
  }
  for (const [month, day, kind, fate] of SPECIAL) plain.push({ takenMs: momentOf(now, month, day), kind, fate });
  return plain
    .filter((item) => item.takenMs < now - DAY_MS)
    .sort((a, b) => a.takenMs - b.takenMs)
    .map((item, index) => ({ ...item, stem: cameraName(index), seed: index + 1 }));
}

/** The counter of a phone: it begins again after 9999, so two photos of the sample share a name with older ones. */
function cameraName(index: number): string {
  const counter = ((9960 + index - 1) % 9999) + 1;
  return `IMG_${String(counter).padStart(4, '0')}`;
}

/** A moment in the afternoon, some months before now. */
function momentOf(now: number, monthsAgo: number, day: number): number {
  const date = new Date(now);
  return Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth() - monthsAgo,
    day,
    13,
    (day * 7) % 60,
    (monthsAgo * 13) % 60,
  );
}
