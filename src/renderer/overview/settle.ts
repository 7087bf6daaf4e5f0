import type { Missing, MissingCode, Step } from '../../model/witness.ts';
import type { PlaceState } from '../state/places-state.ts';
import type { Route } from '../state/route.ts';

/** What a person can press to supply what is missing. */
export type SettleAction =
  | { readonly do: 'go'; readonly to: Route; readonly words: SettleWords }
  | { readonly do: 'look-again'; readonly words: SettleWords }
  | { readonly do: 'choose-list'; readonly words: SettleWords }
  | { readonly do: 'add-place'; readonly words: SettleWords };

/** The words on the button, by their keys in `words`. */
export type SettleWords =
  | 'do-add-list'
  | 'do-choose-file'
  | 'do-type-totals'
  | 'do-look-again'
  | 'do-show-how'
  | 'do-open-place'
  | 'do-open-list'
  | 'do-add-place'
  | 'do-show-photos';

/** One entry of what would settle it. Everything that typed totals would settle is one entry, and one form. */
export interface SettleEntry {
  readonly missing: readonly [Missing, ...Missing[]];
  /**
   * The totals of now, or those of the day of asking for Apple's copy too; `again` where typed totals contradict the list, and
   * either may be wrong. Null where totals settle nothing.
   */
  readonly totals: 'now' | 'both' | 'again' | null;
}

/** The entries, in the order in which what is missing was found. */
export function settleEntries(all: readonly Missing[]): SettleEntry[] {
  const ofTotals = all.filter(({ step }) => STEPS[step] === 'totals');
  const totals = ofTotals.some(({ step }) => step === BOTH) ? 'both' : 'now';
  const [first, ...more] = [...ofTotals.filter(({ step }) => step === BOTH), ...ofTotals].filter(
    // Totals of two days are those of one too.
    ({ step }, at, list) =>
      list.findIndex((other) => other.step === step) === at && !(totals === 'both' && step === 'type-totals'),
  );
  return all.flatMap((missing): SettleEntry[] => {
    if (STEPS[missing.step] !== 'totals')
      return [{ missing: [missing], totals: CONTRADICTED.has(missing.code) ? 'again' : null }];
    return first && missing === ofTotals[0] ? [{ missing: [first, ...more], totals }] : [];
  });
}

const CONTRADICTED: ReadonlySet<MissingCode> = new Set(['totals-differ', 'totals-changed', 'days-differ']);

const BOTH: Step = 'type-totals-when-asked-for-and-when-it-came';

/** Where the step that supplies what is missing is done. Null where it is done outside of this window. */
export function settleAction({ step, values }: Missing, places: readonly PlaceState[]): SettleAction | null {
  const place = places.find(({ ref }) => ref.label === values.place);
  const openPlace: SettleAction = place
    ? { do: 'go', to: { screen: 'library-place', placeId: place.ref.id }, words: 'do-open-place' }
    : { do: 'go', to: { screen: 'library' }, words: 'do-open-place' };
  switch (STEPS[step]) {
    case 'list':
      return { do: 'go', to: { screen: 'library-list' }, words: 'do-add-list' };
    case 'file':
      return { do: 'choose-list', words: 'do-choose-file' };
    case 'totals':
      return { do: 'go', to: { screen: 'library-list' }, words: 'do-type-totals' };
    case 'icloud':
      return { do: 'go', to: { screen: 'library-icloud' }, words: 'do-open-list' };
    case 'look':
      return { do: 'look-again', words: 'do-look-again' };
    case 'access':
      return { do: 'go', to: { screen: 'help', topic: 'list-not-usable' }, words: 'do-show-how' };
    case 'place':
      return openPlace;
    case 'add':
      return { do: 'add-place', words: 'do-add-place' };
    case 'photos':
      return { do: 'go', to: { screen: 'task', photos: 'one-place' }, words: 'do-show-photos' };
    case 'outside':
      return null;
  }
}

type Where = 'list' | 'file' | 'totals' | 'icloud' | 'look' | 'access' | 'place' | 'add' | 'photos' | 'outside';

const STEPS: Readonly<Record<Step, Where>> = {
  'add-list': 'list',
  'get-list-of-proof': 'list',
  'get-list-again': 'list',
  'read-totals-once-more': 'list',
  'get-all-parts': 'file',
  'type-totals': 'totals',
  'type-both-totals': 'totals',
  'type-totals-again': 'totals',
  'type-totals-elsewhere': 'totals',
  'type-totals-when-asked-for-and-when-it-came': 'totals',
  'say-hidden': 'totals',
  'say-shared': 'totals',
  'say-list-date': 'icloud',
  'say-list-subject': 'icloud',
  'set-clock': 'outside',
  'read-every-file': 'look',
  'read-again': 'look',
  'eject-and-plug-in': 'look',
  'plug-in': 'outside',
  'add-place': 'add',
  'answer-made-like': 'place',
  'say-where-it-lies': 'place',
  'copy-out': 'place',
  'scan-to-the-end': 'look',
  'give-access': 'access',
  'look-for-placeholders-again': 'look',
  'look-at-what-was-passed-over': 'place',
  'look-on-the-phone': 'photos',
  'choose-the-folder-itself': 'place',
};
