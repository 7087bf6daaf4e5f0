import { NO_ANSWERS } from './answers.ts';
import { cardById } from './cards/all-cards.ts';
import { CARD_IDS, type CardId } from './cards/card-ids.ts';
import { checklist } from './checklist/checklist.ts';
import { CARDS_BY_ANSWER } from './rules/answers.ts';
import { CARD_OF_GAP } from './rules/gaps.ts';
import { CARDS_BY_NOTE } from './rules/notes.ts';
import { CARDS_BY_PATTERN } from './rules/patterns.ts';
import { CARDS_BY_PLACE } from './rules/places.ts';

/**
 * Where a card can be met. Every card stands in `guide`, which can be read from end to end without a network.
 * - `gaps`: beside a group of gaps. `advice`: chosen by a rule, on the page, in the report and in the terminal.
 * - `erase`, `one-place`, `storage`, `checklist`, `lists`, `help`, `demo`: on the page of that name.
 */
export type Surface =
  | 'guide'
  | 'gaps'
  | 'advice'
  | 'erase'
  | 'one-place'
  | 'storage'
  | 'checklist'
  | 'lists'
  | 'help'
  | 'demo';

/** Cards that a page shows by itself, besides what rules choose. */
export const CARDS_OF_PAGE: Readonly<
  Record<'erase' | 'one-place' | 'storage' | 'lists' | 'help' | 'demo', readonly CardId[]>
> = {
  erase: ['before-erasing', 'what-not-to-do', 'backup-complete', 'optimize-storage', 'signing-out'],
  'one-place': ['second-disk', 'two-independent-places'],
  storage: ['choose-storage-plan', 'free-icloud-storage', 'smaller-plan'],
  lists: ['newest-on-icloud-com', 'icloud-com-closed', 'advanced-data-protection', 'totals-only'],
  help: ['ask-for-help'],
  demo: ['recovery-story'],
};

const BY_STOPPED: readonly CardId[] = [
  'get-uploads-going',
  'before-erasing',
  'list-too-old',
  'downloads-stopped',
  'get-originals-here',
  'computer-disk-full',
];

/** Every place where a card shows, `guide` first. */
export function whereShown(card: CardId): readonly Surface[] {
  const shown: Surface[] = ['guide'];
  if (Object.values(CARD_OF_GAP).includes(card) || card === 'converted-copies' || card === 'edited-copies') {
    shown.push('gaps');
  }
  const chosen = [...BY_STOPPED, ...CARDS_BY_PATTERN, ...CARDS_BY_NOTE, ...CARDS_BY_ANSWER, ...CARDS_BY_PLACE];
  if (shown.includes('gaps') || chosen.includes(card)) shown.push('advice');
  for (const page of ['erase', 'one-place', 'storage', 'lists', 'help', 'demo'] as const) {
    if (CARDS_OF_PAGE[page].includes(card)) shown.push(page);
  }
  if (checklist(null, NO_ANSWERS, []).some((item) => item.card === card) || card === 'checklist')
    shown.push('checklist');
  return shown;
}

/** One line of the table "article section -> card -> where it shows" (docs/guidance.md is made from it). */
export interface SectionRow {
  /** 1..13, or 0 for what the article leaves out. */
  readonly section: number;
  readonly card: CardId;
  readonly shows: readonly Surface[];
}

/** The table by section of the article; what it leaves out comes last. */
export function sectionTable(): SectionRow[] {
  const rows = CARD_IDS.flatMap((card) => {
    const { sections } = cardById(card);
    return (sections.length > 0 ? sections : [0]).map((section) => ({ section, card, shows: whereShown(card) }));
  });
  return rows.sort((a, b) => (a.section || 99) - (b.section || 99));
}
