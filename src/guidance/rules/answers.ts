import type { CardId } from '../cards/card-ids.ts';
import { counted } from '../comparison-parts.ts';
import { contradictions } from '../erase/contradictions.ts';
import { eraseFacts } from '../erase/facts.ts';
import { signingOutObjections } from '../erase/signing-out.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

/** Cards for what the person said about the phone. "I don't know" brings none. */
export const answersRule: Rule = (context) => [
  ...conflicts(context),
  ...phone(context),
  ...onlyOnPhone(context),
  ...sharedLibrary(context),
  ...optimize(context),
  ...signingOut(context),
];

/** The cards that an answer can bring, for the table of where each card shows. */
export const CARDS_BY_ANSWER: readonly CardId[] = [
  'answers-contradict',
  'icloud-photos-off',
  'icloud-storage-full',
  'choose-storage-plan',
  'free-icloud-storage',
  'paused-or-waiting',
  'what-not-to-do',
  'before-erasing',
  'shared-library',
  'optimize-storage',
  'signing-out',
];

function conflicts({ comparison, answers, today }: RuleContext): Hit[] {
  return contradictions(comparison, answers, today).map(({ why }) => ({
    card: 'answers-contradict',
    why,
    strength: 0.96,
  }));
}

function phone({ answers }: RuleContext): Hit[] {
  const hits: Hit[] = [];
  if (answers.icloudPhotosOn === false) {
    hits.push({ card: 'icloud-photos-off', why: 'You said that iCloud Photos is off on this phone.', strength: 0.94 });
  }
  if (answers.storageFull === true || answers.status === 'storage-full') {
    const why = 'You said that iCloud storage is full. Then nothing new uploads.';
    hits.push(
      { card: 'icloud-storage-full', why, strength: 0.95 },
      { card: 'choose-storage-plan', why, strength: 0.5 },
      { card: 'free-icloud-storage', why, strength: 0.45 },
    );
  }
  if (answers.status === 'paused' || answers.status === 'waiting' || answers.status === 'syncing') {
    const words = { paused: 'is paused', waiting: 'is waiting', syncing: 'is still sending photos' }[answers.status];
    const why = `You said that the phone ${words}.`;
    hits.push({ card: 'paused-or-waiting', why, strength: answers.status === 'syncing' ? 0.6 : 0.9 });
    hits.push({ card: 'what-not-to-do', why, strength: 0.4 });
  }
  return hits;
}

/** More on the phone than in iCloud: those photos are nowhere else. */
function onlyOnPhone({ comparison, answers, today }: RuleContext): Hit[] {
  const counts = eraseFacts(comparison, answers, today).find(({ id }) => id === 'phone-counts-agree');
  if (counts?.state !== 'bad') return [];
  const only = Number(counts.values.onlyOnPhone);
  const why = `The phone shows ${counted(only, 'item')} more than the list of iCloud.`;
  return [
    { card: 'get-uploads-going', why, strength: 0.7 },
    { card: 'before-erasing', why, strength: 0.55 },
  ];
}

function sharedLibrary({ comparison, answers, count, list }: RuleContext): Hit[] {
  if (answers.usesSharedLibrary !== true || list === null) return [];
  const listed = comparison.rows.filter((row) => row.asset.flags.sharedLibrary).length;
  const open = count('count-unexplained') + count('missing-in-icloud');
  if (listed > 0 || open === 0) return [];
  const why = `You use a Shared Library, the list marks none of its photos, and ${counted(open, 'photo')} are unexplained.`;
  return [{ card: 'shared-library', why, strength: 0.58, gapKinds: ['count-unexplained', 'missing-in-icloud'] }];
}

/** Optimize matters when photos are small or missing here. By itself it is no fault. */
function optimize({ answers, count }: RuleContext): Hit[] {
  if (answers.optimizeOn !== true) return [];
  const affected = count('reduced-copy') + count('missing-here') + count('placeholder-only');
  if (affected === 0) return [];
  const why = `Optimize is on, and ${counted(affected, 'photo')} are missing, small, or only a name here.`;
  return [
    { card: 'optimize-storage', why, strength: 0.52, gapKinds: ['reduced-copy', 'missing-here', 'placeholder-only'] },
  ];
}

/** The last resort, and only when nothing stands against it. */
function signingOut({ comparison, answers, today }: RuleContext): Hit[] {
  const stuck = answers.status === 'paused' || answers.status === 'waiting' || answers.status === 'syncing';
  if (!stuck || signingOutObjections(comparison, answers, today).length > 0) return [];
  const why = 'The phone does not finish, and every photo known is in a second place. Everything else comes first.';
  return [{ card: 'signing-out', why, strength: 0.05 }];
}
