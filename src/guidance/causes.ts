import type { CardId, Cause } from './codes.ts';

/**
 * Every cause and its card, in the order in which they are told: what makes all else doubtful first, then what endangers
 * photos now, then what explains a difference, then what was merely seen. Causes of one step of this order have no order of
 * their own: there the one with more photos is told first. Ties are never broken by a name.
 */
const ORDER: readonly (readonly (readonly [Cause, CardId])[])[] = [
  // Nothing on such a list can be believed.
  [['wrong-list', 'list-not-usable']],
  // Nothing new reaches iCloud: off, then full.
  [
    ['icloud-off', 'icloud-photos-off'],
    ['icloud-off-seen', 'icloud-photos-off'],
  ],
  [['icloud-has-none', 'not-in-icloud']],
  [['icloud-storage-full', 'storage-full']],
  // No copy counts.
  [
    ['in-step-only', 'second-place'],
    ['not-apart', 'second-place'],
    ['no-place', 'second-place'],
  ],
  // What is nowhere else goes by itself within days.
  [['deleted-this-week', 'hidden-and-deleted']],
  // The list or the scan is not whole.
  [['data-protected', 'protected-data']],
  [
    ['list-empty', 'list-not-usable'],
    ['list-of-missing', 'list-not-usable'],
    ['parts-missing', 'list-not-usable'],
    ['rows-unreadable', 'list-not-usable'],
    ['lists-disagree', 'list-not-usable'],
    ['library-unreadable', 'list-not-usable'],
    ['not-of-icloud', 'other-list'],
    ['list-behind', 'other-list'],
  ],
  [
    ['folders-unreadable', 'list-not-usable'],
    ['scan-unfinished', 'list-not-usable'],
  ],
  [
    ['parts-unknown', 'list-not-usable'],
    ['list-lacks-something', 'list-not-usable'],
  ],
  // A part of the library that the list does not show.
  [
    ['shared-library-not-listed', 'shared'],
    ['shares-unknown', 'shared'],
  ],
  [['hidden-not-listed', 'hidden-and-deleted']],
  // The phone keeps photos back: it stands still, it has more, it still sends.
  [
    ['uploads-paused', 'uploads-unfinished'],
    ['uploads-waiting', 'uploads-unfinished'],
  ],
  [['list-older-than-photos', 'list-not-usable']],
  [
    ['phone-has-more', 'phone-has-more'],
    ['phone-files-unnamed', 'by-cable'],
  ],
  [
    ['waiting-to-upload', 'uploads-unfinished'],
    ['uploads-syncing', 'uploads-unfinished'],
  ],
  [
    ['uploads-stopped', 'uploads-unfinished'],
    ['downloads-stopped', 'originals-here'],
  ],
  [['uploads-hang', 'uploads-hang']],
  // What most of the gaps have in common (only where a pattern was seen; see `rules/patterns.ts`).
  [
    ['live-halves', 'live-and-bursts'],
    ['files-cut-short', 'damaged'],
    ['reduced-copies', 'converted-or-smaller'],
    ['converted-copies', 'converted-or-smaller'],
    ['edited-copies', 'edited-or-rewritten'],
    ['rewritten-copies', 'edited-or-rewritten'],
    ['shared-library', 'shared'],
    ['hidden-explains', 'hidden-and-deleted'],
    ['deleted-explains', 'hidden-and-deleted'],
    ['times-shifted', 'uncertain'],
    ['videos-missing-here', 'originals-here'],
    ['large-missing-here', 'originals-here'],
    ['whole-month-here', 'originals-here'],
    ['one-folder-here', 'originals-here'],
    ['one-device-here', 'originals-here'],
    ['videos-missing-in-icloud', 'uploads-unfinished'],
    ['large-missing-in-icloud', 'uploads-unfinished'],
    ['whole-month-in-icloud', 'not-in-icloud'],
    ['one-folder-in-icloud', 'not-in-icloud'],
    ['one-device-in-icloud', 'not-in-icloud'],
  ],
  [
    ['checksums-do-not-apply', 'uncertain'],
    ['list-too-old', 'list-not-usable'],
    ['list-age-unknown', 'list-not-usable'],
    ['only-by-name', 'uncertain'],
    ['originals-not-here', 'on-a-mac'],
    ['stored-outside', 'originals-here'],
    ['originals-not-known', 'originals-here'],
  ],
  // Each kind of gap by itself.
  [
    ['still-in-cloud', 'originals-here'],
    ['missing-here', 'originals-here'],
    ['unreadable-files', 'damaged'],
    ['counts-differ', 'totals'],
    ['dates-differ', 'totals'],
    ['uncertain', 'uncertain'],
  ],
  [['only-totals', 'totals']],
  [['optimize-on', 'optimize']],
  [
    ['hidden-not-shown', 'hidden-and-deleted'],
    ['missing-in-icloud', 'not-in-icloud'],
    ['deleted-soon', 'hidden-and-deleted'],
    ['bursts-left-out', 'live-and-bursts'],
    ['shared-albums-left-out', 'shared'],
    ['parts-waiting', 'uploads-unfinished'],
  ],
];

const RANKS = new Map<Cause, number>(ORDER.flatMap((step, rank) => step.map(([cause]) => [cause, rank] as const)));
const CARDS = new Map<Cause, CardId>(ORDER.flat());

/** Every cause, in its order. */
export const CAUSES: readonly Cause[] = ORDER.flat().map(([cause]) => cause);

/** Where a cause is told: 0 first. Causes of one rank are ordered by their photos. */
export function rankOf(cause: Cause): number {
  return RANKS.get(cause) ?? ORDER.length;
}

/** The rank of a cause that was only seen in single photos, not as a pattern in all of them. */
export const SINGLE_PHOTOS = rankOf('missing-here');

/** The card of a cause. Throws for a cause without one: that is a fault of the program, and a test holds it. */
export function cardOfCause(cause: Cause): CardId {
  const card = CARDS.get(cause);
  if (card === undefined) throw new Error(`The cause ${cause} has no card.`);
  return card;
}
