import type { GapKind } from '../../model/gap.ts';
import { eraseFacts } from '../erase/facts.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

/** Causes in what the person said about the phone. "I don't know" brings none. */
export const answersRule: Rule = (context) => [
  ...phone(context),
  ...onlyOnPhone(context),
  ...sharedLibrary(context),
  ...hidden(context),
  ...optimize(context),
];

/** Gaps of photos that did not reach iCloud: what keeps uploads back stands beside them. */
const NOT_UPLOADED: readonly GapKind[] = ['missing-in-icloud', 'waiting-to-upload'];

function phone({ answers }: RuleContext): Hit[] {
  const hits: Hit[] = [];
  const say = (cause: Hit['cause']): void => void hits.push({ cause, values: {}, photos: 0, gapKinds: NOT_UPLOADED });
  if (answers.icloudPhotosOn === false) say('icloud-off');
  if (answers.storageFull === true || answers.status === 'storage-full') say('icloud-storage-full');
  if (answers.status === 'paused') say('uploads-paused');
  if (answers.status === 'waiting') say('uploads-waiting');
  if (answers.status === 'syncing') say('uploads-syncing');
  return hits;
}

/** More on the phone than in iCloud: those photos may be nowhere else. */
function onlyOnPhone({ comparison, answers, today }: RuleContext): Hit[] {
  const counts = eraseFacts(comparison, answers, today).find(({ id }) => id === 'phone-counts-agree');
  const count = Number(counts?.values.onlyOnPhone);
  if (counts?.state !== 'bad' || !(count > 0)) return [];
  return [{ cause: 'phone-has-more', values: { count }, photos: count, gapKinds: NOT_UPLOADED }];
}

function sharedLibrary(context: RuleContext): Hit[] {
  const { comparison, answers, list } = context;
  if (answers.usesSharedLibrary !== true || list === null) return [];
  if (comparison.rows.some((row) => row.asset.flags.sharedLibrary)) return [];
  return unexplained(context, 'shared-library-not-listed');
}

/** Hidden photos that nobody counted explain a difference, where there is one. */
function hidden(context: RuleContext): Hit[] {
  const { answers, list } = context;
  if (list === null || (answers.hiddenChecked !== false && context.notes('hidden-not-shown').length === 0)) return [];
  if (answers.hiddenChecked === true || context.comparison.rows.some((row) => row.asset.flags.hidden)) return [];
  return context.count('count-unexplained') > 0 || answers.hiddenChecked === false
    ? unexplained(context, 'hidden-not-listed')
    : [];
}

function unexplained(context: RuleContext, cause: Hit['cause']): Hit[] {
  const more = onlyOnPhone(context)[0]?.photos ?? 0;
  const count = Math.max(more, context.count('count-unexplained') + context.count('missing-in-icloud'));
  if (count === 0) return [];
  return [{ cause, values: { count }, photos: count, gapKinds: ['count-unexplained', 'missing-in-icloud'] }];
}

/** Optimize matters when photos are small or missing here. By itself it is no fault. */
function optimize({ answers, count }: RuleContext): Hit[] {
  const affected = count('reduced-copy') + count('missing-here') + count('placeholder-only');
  if (answers.optimizeOn !== true || affected === 0) return [];
  const gapKinds = ['reduced-copy', 'missing-here', 'placeholder-only'] as const;
  return [{ cause: 'optimize-on', values: { count: affected }, photos: affected, gapKinds }];
}
