import type { WitnessKind } from '../../model/witness.ts';
import { PARTS_OF_SET, type PhotoPart } from '../engine/photo-parts.ts';
import type { Route } from '../state/route.ts';
import type { AnswerView } from './overview-view.ts';

/** One of the two directions: what is left to do in it, that nobody can tell, that nothing is, or that nobody knows. */
export type Lane =
  | { readonly look: 'work'; readonly count: number; readonly parts: readonly PartCount[]; readonly to: Route }
  | { readonly look: 'open'; readonly count: number; readonly to: Route | null; readonly why: WhyOpen | null }
  /** More are here than on the list, and the list cannot say why. */
  | { readonly look: 'more'; readonly count: number }
  /** Nothing is left, and that is known. */
  | { readonly look: 'clear' }
  /** Nothing is known to be left. */
  | { readonly look: 'unknown' };

/** Why nobody can tell: something was not read, or the list is not known to be everything. */
export type WhyOpen = 'away' | 'not-all-read' | 'list-incomplete';

export interface PartCount {
  readonly part: PhotoPart;
  readonly count: number;
}

export interface LanesView {
  /** From iCloud (of two folders: from the first one). */
  readonly top: Lane;
  /** From here to a second place. */
  readonly bottom: Lane;
  /**
   * How the copies in the middle are known; `good` only where nothing at all is left and all is proven; `empty`: there are none;
   * `open`: of none is it known, and there may be some.
   */
  readonly middle: 'good' | 'exact' | 'some' | 'none' | 'empty' | 'open';
}

/** What the drawing shows between the places. */
export function lanesView(view: AnswerView): LanesView {
  const { kind, base, summary } = view;
  const { parts } = summary;
  const why = whyOpen(view);
  const isKnown = kind === 'yes' || kind === 'not-yet';
  const work = (count: number, set: 'to-copy' | 'no-second-copy'): Lane => ({
    look: 'work',
    count,
    parts: PARTS_OF_SET[set].flatMap((part) => (parts[part] > 0 ? [{ part, count: parts[part] }] : [])),
    to: { screen: 'task', photos: set },
  });
  const open = (part: 'not-sure' | 'not-sure-here'): Lane => ({
    look: 'open',
    count: parts[part],
    to: { screen: 'task', photos: 'not-sure', part },
    why,
  });
  const top: Lane =
    base.toCopy > 0
      ? work(base.toCopy, 'to-copy')
      : parts['not-sure'] > 0
        ? open('not-sure')
        : isKnown
          ? sure(view)
          : kind === 'not-proven'
            ? { look: 'unknown' }
            : { look: 'open', count: 0, to: null, why };
  const bottom: Lane =
    base.noSecondCopy > 0
      ? work(base.noSecondCopy, 'no-second-copy')
      : parts['not-sure-here'] > 0
        ? kind === 'not-proven'
          ? { look: 'more', count: parts['not-sure-here'] }
          : open('not-sure-here')
        : restOfHere(view);
  return { top, bottom, middle: middleOf(view) };
}

function middleOf({ kind, base }: AnswerView): LanesView['middle'] {
  if (base.inTwo === 0) return base.notSure > 0 ? 'open' : 'empty';
  return kind === 'yes' ? 'good' : base.proof;
}

/** Nothing is left of which anybody knows; a check mark says that exact copies were proven. */
function sure({ base }: AnswerView): Lane {
  return { look: base.proof === 'exact' ? 'clear' : 'unknown' };
}

/** Nothing of this side is known to be without a second copy: how sure is that? */
function restOfHere(view: AnswerView): Lane {
  const { secondPlace } = view.summary;
  const isKnown = view.kind === 'yes' || view.kind === 'not-yet';
  const open: Lane = { look: 'open', count: 0, to: null, why: whyOpen(view) };
  if (view.isFolderComparison || secondPlace === null) return isKnown ? sure(view) : open;
  switch (secondPlace.answer) {
    case 'yes':
      return { look: 'clear' };
    case 'unproven':
      return { look: 'unknown' };
    case 'cannot-tell':
    case 'not-yet':
      return open;
  }
}

function whyOpen({ missing, away }: AnswerView): WhyOpen | null {
  if (away.length > 0) return 'away';
  const lacks = (kind: WitnessKind): boolean => missing.some(({ witness }) => witness === kind);
  if (lacks('looked-everywhere')) return 'not-all-read';
  return lacks('whole-list') ? 'list-incomplete' : null;
}
