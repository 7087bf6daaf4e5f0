import type { Comparison } from '../../compare/comparison.ts';
import { GAP_KINDS } from '../../model/gap.ts';
import type { Answers } from '../answers.ts';
import { countGaps, listOf, otherPlaces } from '../comparison-parts.ts';
import { utcDay } from '../erase/evidence-age.ts';

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
  /** Names of places, lists and photos are left out unless this is false. True by default. */
  readonly redact?: boolean;
}

/** What a helper asks first, as plain text to copy: the phone, what its settings show, totals and gaps. */
export function supportSummary(input: SupportInput): string {
  const redact = input.redact ?? true;
  return [
    `Two Places ${oneLine(input.appVersion)}, ${utcDay(input.today)}`,
    '',
    `iPhone: ${oneLine(input.iphoneModel) || 'not said'}`,
    `iOS: ${oneLine(input.iosVersion) || versionOf(input.answers) || 'not said'}`,
    ...answerLines(input.answers),
    '',
    ...(input.comparison === null ? ['No check was made yet.'] : comparisonLines(input.comparison, redact)),
    '',
    redact ? 'Names of photos, folders and lists were left out.' : 'This summary contains names of folders and photos.',
    '',
  ].join('\n');
}

function answerLines(answers: Answers): string[] {
  const lines: readonly (readonly [string, string | number | boolean | null])[] = [
    ['iCloud Photos on', answers.icloudPhotosOn],
    ['Status in Photos', answers.status],
    ['iCloud storage full', answers.storageFull],
    ['Optimize Storage on', answers.optimizeOn],
    ['Photos on the phone', answers.phonePhotos],
    ['Videos on the phone', answers.phoneVideos],
    ['Advanced Data Protection on', answers.advancedDataProtection],
    ['Shared Library in use', answers.usesSharedLibrary],
    ['Recently Deleted checked', answers.recentlyDeletedChecked],
    ['Hidden checked', answers.hiddenChecked],
    ['Answered on', answers.answeredAt === null ? null : utcDay(answers.answeredAt)],
  ];
  return lines.map(([name, value]) => `${name}: ${value === null ? 'not known' : said(value)}`);
}

function comparisonLines(comparison: Comparison, redact: boolean): string[] {
  const list = listOf(comparison);
  const places = list === null ? otherPlaces(comparison) : [list, ...otherPlaces(comparison)];
  const lines = places.map((summary, index) => {
    const label = summary === list ? 'List of iCloud' : `Place ${index + (list === null ? 1 : 0)}`;
    const name = redact ? '' : ` "${oneLine(summary.place.name)}"`;
    const { photos, videos, livePhotos, files } = summary.counts;
    const notes = summary.notes.map(({ code, count }) => (count === undefined ? code : `${code} ${count}`));
    return [
      `${label}${name} (${summary.place.kind}, as of ${utcDay(summary.asOf)}): ${photos} photos (${livePhotos} Live), ${videos} videos, ${files} files`,
      `  from ${summary.range.first ?? '?'} to ${summary.range.last ?? '?'}, ${summary.complete ? 'complete' : 'not complete'}${notes.length > 0 ? `; notes: ${notes.join(', ')}` : ''}`,
    ].join('\n');
  });
  const gaps = GAP_KINDS.map((kind) => [kind, countGaps(comparison, kind)] as const).filter(([, count]) => count > 0);
  const coverage = Object.entries(comparison.coverage).map(([name, count]) => `${name} ${count}`);
  const counts = comparison.counts;
  return [
    ...lines,
    ...(counts === null
      ? []
      : [`Totals typed (${counts.view}): ${counts.photos ?? '?'} photos, ${counts.videos ?? '?'} videos`]),
    `Coverage: ${coverage.join(', ')}`,
    `Gaps: ${gaps.length === 0 ? 'none' : gaps.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `Patterns: ${comparison.patterns.map(({ code }) => code).join(', ') || 'none'}`,
    `Answer: ${comparison.verdict.answer} (${comparison.verdict.reasons.map(({ code }) => code).join(', ')})`,
    ...(redact ? [] : gapNames(comparison)),
  ];
}

/** The first gaps by name; only when the person asked for names. */
function gapNames(comparison: Comparison): string[] {
  return comparison.gaps
    .filter((gap) => gap.asset !== null)
    .slice(0, 20)
    .map((gap) => `  ${gap.kind}: ${oneLine(gap.asset?.name ?? '')}`);
}

function versionOf(answers: Answers): string | null {
  return { ios17: '17 or earlier', ios18: '18', ios26: '26', none: null }[answers.iosVersion ?? 'none'];
}

function said(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** One line of plain text: a name of a file may hold line ends or control characters. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .trim()
    .slice(0, 200);
}
