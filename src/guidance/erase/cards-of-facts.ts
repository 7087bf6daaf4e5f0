import type { CardId } from '../codes.ts';
import type { EraseFactId } from './reason-codes.ts';

/** The card that says how a fact becomes good. */
export const CARD_OF_FACT: Readonly<Record<EraseFactId, CardId>> = {
  'list-complete': 'list-not-usable',
  'list-recent': 'list-not-usable',
  'list-newer-than-photos': 'list-not-usable',
  'places-checked': 'second-place',
  'places-looked-after': 'before-erasing',
  'every-photo-copied': 'originals-here',
  'no-placeholders': 'originals-here',
  'no-damage': 'converted-or-smaller',
  'counts-explained': 'totals',
  'check-passed': 'originals-here',
  'answers-recent': 'before-erasing',
  'answers-agree': 'before-erasing',
  'icloud-photos-on': 'icloud-photos-off',
  'nothing-waiting': 'uploads-unfinished',
  'storage-not-full': 'storage-full',
  'phone-counts-agree': 'phone-has-more',
  'newest-agree': 'phone-has-more',
  'recently-deleted-checked': 'hidden-and-deleted',
  'hidden-checked': 'hidden-and-deleted',
  'shared-library-checked': 'shared',
  'cable-nothing-only-here': 'uploads-unfinished',
  'cable-whole-items': 'uploads-unfinished',
  'cable-camera-folder': 'by-cable',
  'cable-originals-found': 'by-cable',
  'cable-in-step': 'uploads-hang',
};
