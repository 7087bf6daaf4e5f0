import type { Answers } from '../../guidance/answers.ts';
import { openFacts } from '../../guidance/erase/erase-verdict.ts';
import { isAnswered, openQuestions, type PhoneQuestion, questionOfFact } from '../../guidance/erase/questions.ts';
import type { EraseFact, EraseFactId, FactState } from '../../guidance/erase/reason-codes.ts';
import type { Missing, WitnessKind } from '../../model/witness.ts';
import type { CheckSummary } from '../engine/check-summary.ts';

/** The three things that must be right. */
export const ERASE_GROUPS = ['computer', 'icloud', 'phone'] as const;

export type EraseGroup = (typeof ERASE_GROUPS)[number];

/** One line of a group: a fact, or a witness that a yes lacks beside all facts. */
export type EraseRow =
  | { readonly kind: 'fact'; readonly id: EraseFactId; readonly state: FactState; readonly fact: EraseFact }
  /** What one step supplies, the first of it. */
  | { readonly kind: 'missing'; readonly id: Missing['step']; readonly state: 'unknown'; readonly missing: Missing };

export interface EraseGroupView {
  readonly group: EraseGroup;
  /** The worst of its rows. */
  readonly state: FactState;
  /** What is left, the known gaps first; all of them. */
  readonly open: readonly EraseRow[];
  readonly good: readonly EraseRow[];
}

export type EraseKind = 'yes' | 'not-yet' | 'cannot-tell' | 'ended';

export interface EraseView {
  readonly kind: EraseKind;
  readonly groups: readonly EraseGroupView[];
  /** Things that are left, over all groups. */
  readonly left: number;
  /** The questions that the answer waits for, in their order. */
  readonly questions: readonly PhoneQuestion[];
}

const GROUP_OF_FACT: Readonly<Record<EraseFactId, EraseGroup>> = {
  'places-checked': 'computer',
  'places-looked-after': 'computer',
  'every-photo-copied': 'computer',
  'no-damage': 'computer',
  'no-placeholders': 'computer',
  'counts-explained': 'computer',
  'check-passed': 'computer',
  'list-complete': 'icloud',
  'list-recent': 'icloud',
  'list-newer-than-photos': 'icloud',
  'nothing-waiting': 'icloud',
  'recently-deleted-checked': 'icloud',
  'shared-library-checked': 'icloud',
  'icloud-photos-on': 'phone',
  'storage-not-full': 'phone',
  'phone-counts-agree': 'phone',
  'newest-agree': 'phone',
  'hidden-checked': 'phone',
  'answers-recent': 'phone',
  'answers-agree': 'phone',
  'cable-nothing-only-here': 'phone',
  'cable-whole-items': 'phone',
  'cable-camera-folder': 'phone',
  'cable-originals-found': 'phone',
  'cable-in-step': 'phone',
};

const GROUP_OF_WITNESS: Readonly<Record<WitnessKind, EraseGroup>> = {
  bytes: 'computer',
  independence: 'computer',
  'looked-everywhere': 'computer',
  'whole-list': 'icloud',
  age: 'icloud',
};

/** Facts that ask for what a witness lacks: while one of them is open, the witness is not another thing to do. */
const ASKS_FOR: Readonly<Record<WitnessKind, readonly EraseFactId[]>> = {
  bytes: ['every-photo-copied', 'no-damage', 'no-placeholders'],
  'whole-list': ['list-complete', 'counts-explained'],
  age: ['list-complete', 'list-recent', 'places-checked'],
  independence: ['places-checked'],
  'looked-everywhere': ['places-checked'],
};

type Summary = Pick<CheckSummary, 'erase' | 'eraseFacts' | 'parts'>;

/** What the screen shows of an answer. `now` is ms, UTC: a yes that has ended is none. */
export function eraseView(summary: Summary, answers: Answers, now: number): EraseView {
  const { erase, eraseFacts } = summary;
  const groups = ERASE_GROUPS.map((group) => groupView(group, summary, answers));
  return {
    kind: kindOf(erase, now),
    groups,
    left: groups.reduce((sum, { open }) => sum + open.length, 0),
    questions: openQuestions(eraseFacts, answers),
  };
}

function kindOf({ answer, expires }: Summary['erase'], now: number): EraseKind {
  if (answer === 'not-yet') return 'not-yet';
  if (answer !== 'yes') return 'cannot-tell';
  return expires !== null && now < expires ? 'yes' : 'ended';
}

function groupView(group: EraseGroup, summary: Summary, answers: Answers): EraseGroupView {
  const { eraseFacts, erase } = summary;
  const openIds = new Set(openFacts(eraseFacts).map(({ id }) => id));
  const isOpen = (fact: EraseFact): boolean => openIds.has(fact.id) && !isSaidByOthers(fact, summary, answers);
  const facts = eraseFacts.filter((fact) => groupOf(fact) === group);
  const missing = erase.answer === 'yes' ? [] : erase.missing;
  const open = [...facts.filter(({ state }) => state === 'bad'), ...facts.filter(({ state }) => state === 'unknown')]
    .filter(isOpen)
    .flatMap((fact) => rowsOf(fact, missing));
  const alone = missing.filter(({ witness }) => isTaskOfItsOwn(witness, openIds));
  const lacking = firstOfEachStep(alone.filter(({ witness }) => GROUP_OF_WITNESS[witness] === group)).map(missingRow);
  const all = [...open, ...lacking];
  return {
    group,
    state: all.some(({ state }) => state === 'bad') ? 'bad' : all.length > 0 ? 'unknown' : 'good',
    open: all,
    good: facts
      .filter(({ state }) => state === 'good')
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map(factRow),
  };
}

/** What says most about a group is shown first of what is good in it. */
const SAYS_MOST: readonly EraseFactId[] = [
  'every-photo-copied',
  'no-damage',
  'no-placeholders',
  'list-complete',
  'list-newer-than-photos',
  'recently-deleted-checked',
  'phone-counts-agree',
  'nothing-waiting',
  'icloud-photos-on',
];

function rankOf({ id }: EraseFact): number {
  const rank = SAYS_MOST.indexOf(id);
  return rank === -1 ? SAYS_MOST.length : rank;
}

/** What the status says is a question about the phone; that uploads have stopped is a thing to do about iCloud. */
function groupOf({ id, state }: EraseFact): EraseGroup {
  return id === 'nothing-waiting' && state !== 'bad' ? 'phone' : GROUP_OF_FACT[id];
}

/** A fact that waits for a witness is said by what that witness lacks: it names the place, the list, and the step. */
function rowsOf(fact: EraseFact, missing: readonly Missing[]): EraseRow[] {
  const kinds = fact.state === 'unknown' ? (SAID_BY[fact.id] ?? []) : [];
  const lacks = firstOfEachStep(missing.filter(({ witness }) => kinds.includes(witness)));
  return lacks.length > 0 ? lacks.map(missingRow) : [factRow(fact)];
}

const SAID_BY: Readonly<Partial<Record<EraseFactId, readonly WitnessKind[]>>> = {
  'list-complete': ['whole-list'],
  'list-recent': ['age'],
  'places-checked': ['independence', 'looked-everywhere'],
  'every-photo-copied': ['bytes'],
};

function factRow(fact: EraseFact): EraseRow {
  return { kind: 'fact', id: fact.id, state: fact.state, fact };
}

function missingRow(missing: Missing): EraseRow {
  return { kind: 'missing', id: missing.step, state: 'unknown', missing };
}

/** One step is one thing to do, however much it supplies. */
function firstOfEachStep(missing: readonly Missing[]): Missing[] {
  return missing.filter(({ step }, i) => missing.findIndex((other) => other.step === step) === i);
}

function isTaskOfItsOwn(witness: WitnessKind, open: ReadonlySet<EraseFactId>): boolean {
  return !ASKS_FOR[witness].some((fact) => open.has(fact));
}

/** Facts that are not good only because of what other lines say in smaller pieces. */
function isSaidByOthers({ id, values }: EraseFact, { eraseFacts, parts }: Summary, answers: Answers): boolean {
  const isBad = (other: EraseFactId): boolean => eraseFacts.some((fact) => fact.id === other && fact.state === 'bad');
  // Half, smaller and damaged copies, and names without a picture, have lines of their own.
  if (id === 'every-photo-copied')
    return copiesToMake(parts) === 0 && Number(values.missing) > 0 && (isBad('no-damage') || isBad('no-placeholders'));
  const isAsking = openQuestions(eraseFacts, answers).length > 0;
  // Nothing was answered yet: each open question says so.
  if (id === 'answers-recent') return answers.answeredAt === null && isAsking;
  // The last look comes after the last answer.
  if (id === 'places-looked-after') return isAsking;
  return false;
}

/** Photos of which no file is apart from iCloud: missing here, or only where iCloud's deletions reach them. */
export function copiesToMake(parts: CheckSummary['parts']): number {
  return parts['not-here'] + parts['in-step'] + parts['only-phone'];
}

/** The question that a line waits for; null for a line that no answer settles, or that was answered. */
export function questionOfRow(row: EraseRow, answers: Answers): PhoneQuestion | null {
  if (row.kind !== 'fact' || row.state !== 'unknown') return null;
  const question = questionOfFact(row.id);
  return question !== null && !isAnswered(question, answers) ? question : null;
}
