import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { COVERAGES } from '../../model/coverage.ts';
import { GAP_KINDS } from '../../model/gap.ts';
import { utcDay } from '../../model/moments.ts';
import type { Language } from '../../words/language.ts';
import { safeName } from '../../words/safe-name.ts';
import { sayCoverageMeaning, sayGapKind, sayNote, sayPattern, sayPlaceKind, sayReason } from '../../words/say-codes.ts';
import { sayCount, sayDay, sayNumber, sayRange, sayTyped } from '../../words/say-values.ts';
import { createWords, type Say } from '../../words/words.ts';
import type { Answers } from '../answers.ts';
import { countGaps, listOf, otherPlaces } from '../comparison-parts.ts';

export interface SupportInput {
  /** Null before the first check. */
  readonly comparison: Comparison | null;
  readonly answers: Answers;
  readonly appVersion: string;
  /** As the person typed it, for example "iPhone 15"; empty when not said. */
  readonly iphoneModel: string;
  readonly iosVersion: string;
  /** The moment of writing (ms, UTC). */
  readonly today: number;
  readonly language: Language;
  /** Names of places, lists and photos are left out unless this is false. True by default. */
  readonly redact?: boolean;
}

const ANSWERS = [
  'icloudPhotosOn',
  'status',
  'storageFull',
  'optimizeOn',
  'phonePhotos',
  'phoneVideos',
  'advancedDataProtection',
  'usesSharedLibrary',
  'recentlyDeletedChecked',
  'hiddenChecked',
  'newestAgree',
  'answeredAt',
] as const satisfies readonly (keyof Answers)[];

/** What a helper asks first, as plain text to copy: the phone, what its settings show, totals and gaps. No codes. */
export function supportSummary(input: SupportInput): string {
  const say = createWords(input.language);
  const redact = input.redact ?? true;
  const { answers, comparison } = input;
  const version = answers.iosVersion === null ? '' : say(`summary.ios-${answers.iosVersion}`);
  const said = (text: string): string => oneLine(text) || say('summary.not-said');
  return [
    say('summary.head', { version: oneLine(input.appVersion), day: sayDay(say, utcDay(input.today)) }),
    '',
    say('summary.model', { text: said(input.iphoneModel) }),
    say('summary.ios', { text: said(input.iosVersion || version) }),
    ...ANSWERS.map((name) => say(`summary.answer-${name}`, { answer: answerText(say, answers, name) })),
    '',
    ...(comparison === null ? [say('summary.no-check')] : comparisonLines(say, comparison, redact)),
    '',
    say(redact ? 'summary.without-names' : 'summary.with-names'),
    '',
  ].join('\n');
}

function answerText(say: Say, answers: Answers, name: (typeof ANSWERS)[number]): string {
  const value = answers[name];
  if (value === null) return say('summary.not-known');
  if (name === 'answeredAt') return sayDay(say, utcDay(Number(value)));
  if (typeof value === 'number') return sayNumber(say, value);
  return typeof value === 'boolean' ? say(value ? 'basics.yes' : 'basics.no') : say(`summary.status-${value}`);
}

function comparisonLines(say: Say, comparison: Comparison, redact: boolean): string[] {
  const list = listOf(comparison);
  const { counts, coverage, patterns, verdict } = comparison;
  const gaps = GAP_KINDS.map((kind) => [kind, countGaps(comparison, kind)] as const).filter(([, count]) => count > 0);
  return [
    ...(list === null ? [] : placeLines(say, list, 'list', 0, redact)),
    ...otherPlaces(comparison).flatMap((place, index) => placeLines(say, place, 'place', index + 1, redact)),
    ...(counts === null
      ? []
      : [
          say('summary.typed', {
            photos: sayTyped(say, counts.photos, 'photos'),
            videos: sayTyped(say, counts.videos, 'videos'),
          }),
        ]),
    ...listed(
      say('summary.found'),
      COVERAGES.filter((code) => coverage[code] > 0).map(
        (code) => `${sayNumber(say, coverage[code])} ${sayCoverageMeaning(say, code)}`,
      ),
    ),
    ...(gaps.length === 0
      ? [say('summary.no-gaps')]
      : listed(
          say('summary.gaps'),
          gaps.map(([kind, count]) => `${sayGapKind(say, kind).title}: ${sayNumber(say, count)}`),
        )),
    // A pattern can name a folder or a camera.
    ...listed(say('summary.in-common'), redact ? [] : patterns.map((pattern) => sayPattern(say, pattern))),
    say(`summary.answer-${verdict.answer}`),
    ...(redact ? [] : verdict.reasons.map((reason) => `- ${sayReason(say, reason)}`)),
    ...(redact ? [] : gapNames(say, comparison)),
  ];
}

function listed(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [title, ...texts.map((text) => `- ${oneLine(text)}`)];
}

function placeLines(
  say: Say,
  { place, counts, range, complete, notes, asOf }: PlaceSummary,
  kind: 'list' | 'place',
  number: number,
  redact: boolean,
): string[] {
  const line = say(`summary.${kind}`, {
    number,
    name: redact ? '' : ` ${say('basics.quoted-name', { name: oneLine(place.name) })}`,
    kind: sayPlaceKind(say, place.kind),
    day: sayDay(say, utcDay(asOf)),
    counts: say('summary.counts', {
      photos: sayCount(say, counts.photos, 'photos'),
      live: counts.livePhotos,
      videos: sayCount(say, counts.videos, 'videos'),
      files: sayCount(say, counts.files, 'files'),
    }),
  });
  const about = [
    say('summary.range', { range: sayRange(say, range.first, range.last) }),
    say(complete ? 'summary.complete' : 'summary.not-complete'),
    // The detail of a note is a name from the input.
    ...notes.map(({ detail, ...note }) => sayNote(say, redact || detail === undefined ? note : { ...note, detail })),
  ];
  return [line, ...about.map((text) => `  ${oneLine(text)}`)];
}

/** The first gaps by name; only when the person asked for names. */
function gapNames(say: Say, comparison: Comparison): string[] {
  const named = comparison.gaps.flatMap(({ kind, asset }) => (asset === null ? [] : [{ kind, name: asset.name }]));
  return listed(
    say('summary.names'),
    named.slice(0, 20).map(({ kind, name }) => `${sayGapKind(say, kind).title}: ${name}`),
  );
}

/** One line of plain text: a name of a file may hold line ends, control characters, or marks that turn the text. */
function oneLine(text: string): string {
  return safeName(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim(), 400);
}
