import type { Answers } from '../answers.ts';
import type { EraseFact, EraseFactId } from './reason-codes.ts';

/** What only the person can say about the phone, in the order to ask. */
export const PHONE_QUESTIONS = [
  'ios-version',
  'icloud-photos-on',
  'status',
  'totals',
  'newest',
  'storage-full',
  'optimize',
  'recently-deleted',
  'hidden',
  'shared-library',
] as const;

export type PhoneQuestion = (typeof PHONE_QUESTIONS)[number];

/** The fact that an answer serves; null where it only makes the guidance fit. */
export const FACT_OF_QUESTION: Readonly<Record<PhoneQuestion, EraseFactId | null>> = {
  'ios-version': null,
  'icloud-photos-on': 'icloud-photos-on',
  status: 'nothing-waiting',
  totals: 'phone-counts-agree',
  newest: 'newest-agree',
  'storage-full': 'storage-not-full',
  optimize: null,
  'recently-deleted': 'recently-deleted-checked',
  hidden: 'hidden-checked',
  'shared-library': 'shared-library-checked',
};

/** The question that a fact waits for; null for a fact that no answer settles. */
export function questionOfFact(fact: EraseFactId): PhoneQuestion | null {
  return PHONE_QUESTIONS.find((question) => FACT_OF_QUESTION[question] === fact) ?? null;
}

/** Where the answer to each is kept. */
export const ANSWERS_OF_QUESTION: Readonly<
  Record<PhoneQuestion, readonly Exclude<keyof Answers, 'answeredAt' | 'lastAnsweredAt'>[]>
> = {
  'ios-version': ['iosVersion'],
  'icloud-photos-on': ['icloudPhotosOn'],
  status: ['status'],
  totals: ['phonePhotos', 'phoneVideos'],
  newest: ['newestAgree'],
  'storage-full': ['storageFull'],
  optimize: ['optimizeOn'],
  'recently-deleted': ['recentlyDeletedChecked'],
  hidden: ['hiddenChecked'],
  'shared-library': ['usesSharedLibrary'],
};

/** Whether something was answered. "I don't know" leaves it open. Both totals are one answer. */
export function isAnswered(question: PhoneQuestion, answers: Answers): boolean {
  return ANSWERS_OF_QUESTION[question].every((answer) => answers[answer] !== null);
}

/**
 * The questions that the answer on erasing still waits for: not answered, and about a fact that nothing else has settled
 * (a list that shows hidden photos, a phone on a cable that says that iCloud Photos is off).
 */
export function openQuestions(facts: readonly Pick<EraseFact, 'id' | 'state'>[], answers: Answers): PhoneQuestion[] {
  const unknown = new Set(facts.filter(({ state }) => state === 'unknown').map(({ id }) => id));
  return PHONE_QUESTIONS.filter((question) => {
    const fact = FACT_OF_QUESTION[question];
    return fact !== null && unknown.has(fact) && !isAnswered(question, answers);
  });
}
