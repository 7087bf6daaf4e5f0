import type { Answers } from '../../guidance/answers.ts';
import type { EraseFact } from '../../guidance/erase/reason-codes.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { Missing } from '../../model/witness.ts';
import type { Format } from '../../words/format.ts';
import { plainValues } from '../../words/say-codes.ts';
import { sayMissing, sayStep } from '../../words/say-witnesses.ts';
import type { Translate } from '../../words/window-words.ts';
import type { Say } from '../../words/words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { copiesToMake, type EraseRow } from '../state/erase-view.ts';

/** A line in words: what to do and why, or what is good and who saw it. */
export interface SaidRow {
  readonly title: string;
  readonly more: string;
}

export interface RowWords {
  readonly t: Translate<'erase'>;
  readonly say: Say;
  readonly format: Format;
  /** ms, UTC. */
  readonly now: number;
  readonly answers: Answers;
  /** Names of places that are not there now. */
  readonly away: ReadonlySet<string>;
}

type Summary = Pick<CheckSummary, 'parts' | 'patterns' | 'verdict'>;

/** One line of a group. */
export function sayRow(row: EraseRow, summary: Summary, words: RowWords): SaidRow {
  if (row.kind === 'missing') return saySupply(row.missing, words);
  return row.state === 'good' ? sayGood(row.fact, words) : sayToDo(row.fact, summary, words);
}

/** Steps whose sentence is too long for a title: a short name, and below it what the name does not say. */
const SHORT = [
  'add-list',
  'get-list-of-proof',
  'read-totals-once-more',
  'get-all-parts',
  'type-totals',
  'type-totals-again',
  'type-totals-elsewhere',
  'type-totals-when-asked-for-and-when-it-came',
  'say-hidden',
  'say-shared',
  'say-list-subject',
  'read-again',
  'eject-and-plug-in',
  'look-at-what-was-passed-over',
] as const;

/** What would supply something that is missing; below it the rest of the step, or why. Nothing is said twice. */
function saySupply(missing: Missing, { t, say, away }: RowWords): SaidRow {
  const place = String(missing.values.place ?? '');
  if (missing.step === 'scan-to-the-end' && away.has(place))
    return { title: t('short-find-again', { place }), more: t('more-find-again') };
  if (missing.step === 'answer-made-like')
    return { title: t('short-answer-made-like', { place }), more: t('more-answer-made-like') };
  if (missing.code === 'no-place') return { title: withoutStop(sayStep(say, missing.step)), more: t('more-no-place') };
  const short = SHORT.find((step) => step === missing.step);
  if (short) return { title: t(`short-${short}`), more: t(`more-${short}`) };
  // No line of a group ends with a full stop.
  return { title: withoutStop(sayStep(say, missing.step)), more: withoutStop(sayMissing(say, missing)) };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function sayGood({ id, values }: EraseFact, { t, say, format, now, answers }: RowWords): SaidRow {
  // No fact that only a phone on a cable can give is good before its constant is set; then its long sentence is said.
  if (isOfCable(id)) return { title: say(`reason.erase-${id}-good`), more: '' };
  const when = answers.answeredAt === null ? '' : moment(answers.answeredAt, { t, format, now });
  const said = { ...plainValues(say, values), when, count: Number(values.listed ?? 0) };
  return { title: t(`good-${id}`, said), more: t(`seen-${id}`, said) };
}

function sayToDo(fact: EraseFact, summary: Summary, words: RowWords): SaidRow {
  const { t, say } = words;
  const { id, state, values } = fact;
  const { parts, verdict } = summary;
  const plain = plainValues(say, values);
  switch (id) {
    case 'every-photo-copied':
      if (state !== 'bad')
        return {
          title: t('do-every-photo-copied-unknown'),
          more:
            Number(values.listed) > 0
              ? t('more-every-photo-copied-unknown', plain)
              : t('more-every-photo-copied-unlisted'),
        };
      return {
        title: t('do-every-photo-copied', { count: copiesToMake(parts) || Number(values.missing) }),
        more: t('more-every-photo-copied'),
      };
    case 'no-damage':
    case 'no-placeholders': {
      const count = parts[id === 'no-damage' ? 'not-same' : 'cloud-only'] || Number(values.count);
      return { title: t(`do-${id}`, { count }), more: t(`more-${id}`) };
    }
    case 'check-passed': {
      const [first] = verdict.missing;
      if (first) return saySupply(first, words);
      return { title: t('do-check-passed'), more: t('more-check-passed') };
    }
    case 'nothing-waiting':
      return sayWaiting(fact, summary, words);
    case 'recently-deleted-checked':
      return sayDeleted(fact, words);
    case 'shared-library-checked':
      // Answered yes, and the list does not have it.
      if (state === 'bad' || words.answers.usesSharedLibrary === true)
        return { title: t('do-shared-library-checked-listed'), more: t('more-shared-library-checked-listed') };
      return { title: t('do-shared-library-checked'), more: t('more-shared-library-checked') };
    case 'icloud-photos-on':
    case 'storage-not-full':
    case 'newest-agree':
      if (state === 'bad') return { title: t(`do-${id}-bad`), more: t(`more-${id}-bad`) };
      return { title: t(`do-${id}`), more: t(`more-${id}`, plain) };
    case 'phone-counts-agree':
      return sayTotals(fact, plain, words);
    case 'answers-recent':
    case 'answers-agree': {
      const count = Number(id === 'answers-recent' ? values.ageDays : values.count);
      return { title: t(`do-${id}`), more: t(`more-${id}`, { count }) };
    }
    default:
      return { title: t(`do-${id}`, plain), more: t(`more-${id}`, plain) };
  }
}

function sayWaiting({ state, values }: EraseFact, { patterns }: Summary, { t, say }: RowWords): SaidRow {
  if (state !== 'bad') return { title: t('do-nothing-waiting-unknown'), more: t('more-nothing-waiting-unknown') };
  const title = t('do-nothing-waiting');
  const stopped = patterns.find(({ code }) => code === 'uploads-stopped');
  const day = stopped && plainValues(say, stopped.values).day;
  if (day !== undefined) return { title, more: t('more-nothing-waiting-since', { day }) };
  const count = Number(values.count);
  return { title, more: count > 0 ? t('more-nothing-waiting-count', { count }) : t('more-nothing-waiting') };
}

function sayDeleted({ state, values }: EraseFact, { t, format, now }: RowWords): SaidRow {
  const count = Number(values.count);
  if (count === 0) {
    const title = t(state === 'bad' ? 'do-recently-deleted-checked-some' : 'do-recently-deleted-checked');
    return { title, more: t('more-recently-deleted-checked') };
  }
  const title = state === 'bad' ? t('do-recently-deleted-checked-bad', { count }) : t('do-recently-deleted-checked');
  if (typeof values.daysLeft !== 'number') return { title, more: t('more-recently-deleted-checked-undated') };
  const day = format.dateNear(now + values.daysLeft * DAY_MS, now);
  return { title, more: t('more-recently-deleted-checked-day', { day }) };
}

function sayTotals({ state, values }: EraseFact, plain: Record<string, string | number>, { t }: RowWords): SaidRow {
  if (state === 'bad') {
    const title = t('do-phone-counts-agree-bad', { count: Number(values.onlyOnPhone) });
    return { title, more: t('more-phone-counts-agree-bad') };
  }
  if (values.phonePhotos === '' || values.phoneVideos === '')
    return { title: t('do-phone-counts-agree'), more: t('more-phone-counts-agree') };
  return { title: t('do-phone-counts-agree-again'), more: t('more-phone-counts-agree-again', plain) };
}

/** A moment with its time where it is of today, else its day. ms, UTC. */
export function moment(ms: number, { t, format, now }: Pick<RowWords, 't' | 'format' | 'now'>): string {
  const isToday = new Date(ms).toDateString() === new Date(now).toDateString();
  return isToday ? t('today', { time: format.time(ms) }) : format.dateNear(ms, now);
}

function isOfCable(id: EraseFact['id']): id is Extract<EraseFact['id'], `cable-${string}`> {
  return id.startsWith('cable-');
}
