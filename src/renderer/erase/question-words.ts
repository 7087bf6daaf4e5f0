import { type Answers, PHONE_STATUSES } from '../../guidance/answers.ts';
import type { PhoneQuestion } from '../../guidance/erase/questions.ts';
import { IOS_VERSIONS } from '../../guidance/system.ts';
import type { Key } from '../../words/window-words.ts';
import type { AnswersStore } from '../state/answers-store.ts';

/** What can be chosen for a question: values are ours, words are keys. Typed totals are no choice. */
export interface QuestionChoice {
  readonly value: string;
  readonly words: Key<'iphone'>;
}

const YES_NO: readonly QuestionChoice[] = [
  { value: 'yes', words: 'yes' },
  { value: 'no', words: 'no' },
];

/** The last choice of every question. It is no answer: what it stands for stays open. */
export const NOT_KNOWN = 'not-known';

/** The choices of a question without "I don't know"; none for the totals, which are typed. */
export function choicesOf(question: PhoneQuestion): readonly QuestionChoice[] {
  if (question === 'totals') return [];
  if (question === 'status') return PHONE_STATUSES.map((value) => ({ value, words: `status-${value}` as const }));
  if (question === 'ios-version') return IOS_VERSIONS.map((value) => ({ value, words: `version-${value}` as const }));
  return YES_NO;
}

/** The words of a question: what is asked, and where to look. */
export const QUESTION_WORDS: Readonly<Record<PhoneQuestion, { title: Key<'iphone'>; hint: Key<'iphone'> }>> = {
  'ios-version': { title: 'versionTitle', hint: 'versionHint' },
  'icloud-photos-on': { title: 'onTitle', hint: 'onHint' },
  status: { title: 'statusTitle', hint: 'statusHint' },
  totals: { title: 'countsTitle', hint: 'countsHint' },
  newest: { title: 'newestTitle', hint: 'newestHint' },
  'storage-full': { title: 'storageTitle', hint: 'storageHint' },
  optimize: { title: 'optimizeTitle', hint: 'optimizeHint' },
  'recently-deleted': { title: 'deletedTitle', hint: 'deletedHint' },
  hidden: { title: 'hiddenTitle', hint: 'hiddenHint' },
  'shared-library': { title: 'sharedTitle', hint: 'sharedHint' },
};

const YES_NO_ANSWERS = {
  'icloud-photos-on': 'icloudPhotosOn',
  newest: 'newestAgree',
  'storage-full': 'storageFull',
  optimize: 'optimizeOn',
  'recently-deleted': 'recentlyDeletedChecked',
  hidden: 'hiddenChecked',
  'shared-library': 'usesSharedLibrary',
} as const satisfies Partial<Record<PhoneQuestion, keyof Answers>>;

/** What was chosen for a question; null while it was not answered. */
export function chosenFor(
  question: PhoneQuestion,
  answers: Answers,
  notKnown: readonly PhoneQuestion[],
): string | null {
  const given = givenFor(question, answers);
  return given ?? (notKnown.includes(question) ? NOT_KNOWN : null);
}

function givenFor(question: PhoneQuestion, answers: Answers): string | null {
  if (question === 'totals') return null;
  if (question === 'status') return answers.status;
  if (question === 'ios-version') return answers.iosVersion;
  const said = answers[YES_NO_ANSWERS[question]];
  return said === null ? null : said ? 'yes' : 'no';
}

/** Keeps what was chosen. */
export function choose(store: AnswersStore, question: PhoneQuestion, value: string): void {
  if (value === NOT_KNOWN) store.sayNotKnown(question);
  else if (question === 'totals') return;
  else if (question === 'status') {
    const status = PHONE_STATUSES.find((one) => one === value);
    if (status) store.answer('status', status);
  } else if (question === 'ios-version') {
    const version = IOS_VERSIONS.find((one) => one === value);
    if (version) store.answer('iosVersion', version);
  } else store.answer(YES_NO_ANSWERS[question], value === 'yes');
}
