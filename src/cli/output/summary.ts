import type { Comparison } from '../../compare/comparison.ts';
import type { Asset } from '../../model/asset.ts';
import { COVERAGES } from '../../model/coverage.ts';
import type { Gap } from '../../model/gap.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { safeName } from '../../words/safe-name.ts';
import {
  sayCoverage,
  sayCoverageMeaning,
  sayGapKind,
  sayLedgerLine,
  sayNote,
  sayPattern,
  sayReason,
} from '../../words/say-codes.ts';
import { sayBytes, sayCaptureTime, sayDay, sayMoment, sayMonth, sayNumber } from '../../words/say-values.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import { sayOnePlace } from '../../words/say-whereabouts.ts';
import type { Say } from '../../words/words.ts';
import { textTable } from './table.ts';

/** Gaps of one kind that are named; a report has all of them. */
const NAMED = 10;

/** A check in words for the terminal: the answer first, then what it stands on. Takes an input already redacted. */
export function summaryText(say: Say, input: ReportInput): string {
  const { comparison } = input;
  const said = sayVerdict(say, comparison);
  return [
    `${say(`terminal.answer-${said.answer}`)} ${said.count}\n${said.meaning}\n${say('terminal.next-step', { step: said.nextStep })}\n`,
    section(say('terminal.what-is-here'), sidesTable(say, comparison) + twoPlaces(say, comparison)),
    comparison.listId === null ? '' : section(say('terminal.coverage'), coverageTable(say, comparison)),
    comparison.ledger.length === 0
      ? ''
      : section(
          say('terminal.ledger'),
          textTable(comparison.ledger.map((line) => [sayLedgerLine(say, line), signed(say, line.count)])),
        ),
    gapsText(say, input),
    onePlaceText(say, input),
    lines(
      say('terminal.patterns'),
      comparison.patterns.map((pattern) => sayPattern(say, pattern)),
    ),
    adviceText(say, input),
    lines(
      say('terminal.reasons'),
      comparison.verdict.reasons.map((reason) => sayReason(say, reason)),
    ),
    lines(
      say('terminal.not-looked-at'),
      comparison.verdict.blindSpots.map((spot) => sayReason(say, spot)),
    ),
    lines(
      say('terminal.notes'),
      comparison.places.flatMap(({ place, notes }) =>
        notes.map((note) => `${safeName(place.name)}: ${sayNote(say, note)}`),
      ),
    ),
    `\n${say('terminal.true-until', { asOf: sayMoment(say, comparison.verdict.asOf), expires: sayMoment(say, comparison.verdict.expires) })}\n`,
  ].join('');
}

/** A headed list of sentences; nothing when there are none. */
export function lines(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : section(title, texts.map((text) => `  - ${text}\n`).join(''));
}

export function section(title: string, body: string): string {
  return `\n${title}\n${body}`;
}

function sidesTable(say: Say, { places }: Comparison): string {
  const column = (value: (place: Comparison['places'][number]) => string): string[] => places.map(value);
  const day = (text: string | null): string =>
    text === null ? '–' : text.length === 7 ? sayMonth(say, text) : sayDay(say, text);
  return textTable([
    ['', ...column(({ place }) => safeName(place.name, 40))],
    [say('terminal.photos'), ...column(({ counts }) => sayNumber(say, counts.photos))],
    [say('terminal.videos'), ...column(({ counts }) => sayNumber(say, counts.videos))],
    [say('terminal.live-photos'), ...column(({ counts }) => sayNumber(say, counts.livePhotos))],
    [say('terminal.files'), ...column(({ counts }) => sayNumber(say, counts.files))],
    [say('terminal.size'), ...column(({ counts }) => (counts.bytes > 0 ? sayBytes(say, counts.bytes) : '–'))],
    [say('terminal.first-day'), ...column(({ range }) => day(range.first))],
    [say('terminal.last-day'), ...column(({ range }) => day(range.last))],
  ]);
}

/** How many are in two places that one accident cannot reach. */
function twoPlaces(say: Say, { twoPlaces: { inTwo, all } }: Comparison): string {
  return all === 0 ? '' : `  ${say('report.two-places', { count: all, inTwo })}\n`;
}

function coverageTable(say: Say, { coverage }: Comparison): string {
  const shown = COVERAGES.filter((code) => coverage[code] > 0);
  return shown
    .map((code) => `  ${sayNumber(say, coverage[code])} ${sayCoverage(say, code)}: ${sayCoverageMeaning(say, code)}\n`)
    .join('');
}

function gapsText(say: Say, { comparison, redact }: ReportInput): string {
  const kinds = [...new Set(comparison.gaps.map((gap) => gap.kind))];
  return kinds
    .map((kind) => {
      const ofKind = comparison.gaps.filter((gap) => gap.kind === kind);
      const words = sayGapKind(say, kind);
      const count = ofKind.reduce((sum, gap) => sum + gap.count, 0);
      const named = ofKind.slice(0, NAMED).flatMap((gap) => gapRow(say, gap, redact));
      const more = ofKind.length > NAMED ? `    ${say('terminal.gaps-more', { count: ofKind.length - NAMED })}\n` : '';
      return section(
        `${words.title}: ${sayNumber(say, count)}`,
        `  ${words.meaning}\n  ${say('terminal.next-step', { step: words.nextStep })}\n${textTable(named, '    ')}${more}`,
      );
    })
    .join('');
}

/** How many photos are in two places, and the first of those that are not, by the place they are in. */
function onePlaceText(say: Say, { comparison, redact }: ReportInput): string {
  const { twoPlaces, lonePhotos, places, listId } = comparison;
  const line = (text: string): string => `  ${text}\n`;
  const uncertain = lonePhotos.filter(({ certain }) => !certain).length;
  const head = [
    line(say('whereabouts.count', { count: twoPlaces.all, inTwo: twoPlaces.inTwo })),
    listId === null ? line(say('whereabouts.icloud-unknown')) : '',
    lonePhotos.length > 0 ? line(say('terminal.next-step', { step: say('whereabouts.next-step') })) : '',
    uncertain > 0 ? line(say('whereabouts.uncertain', { count: uncertain })) : '',
  ];
  const groups = [...new Set(lonePhotos.map(({ where }) => where))].map((where) => {
    const photos = lonePhotos.filter((photo) => photo.where === where);
    const named = photos
      .slice(0, NAMED)
      .map(({ asset, certain }) => [
        safeName(asset.name, 60),
        whenText(say, asset, redact),
        ...(certain ? [] : [say('whereabouts.maybe-two')]),
      ]);
    const more = photos.length > NAMED ? `    ${say('terminal.gaps-more', { count: photos.length - NAMED })}\n` : '';
    return `${line(`${sayOnePlace(say, where, places)}: ${sayNumber(say, photos.length)}`)}${textTable(named, '    ')}${more}`;
  });
  return section(say('whereabouts.title'), [...head, ...groups].join(''));
}

function whenText(say: Say, { captured }: Asset, redacted: boolean): string {
  return redacted && captured.kind === 'day'
    ? sayMonth(say, new Date(captured.ms).toISOString().slice(0, 7))
    : sayCaptureTime(say, captured);
}

function gapRow(say: Say, { asset, daysLeft }: Gap, redacted: boolean): string[][] {
  if (asset === null) return [];
  const when = whenText(say, asset, redacted);
  const left = daysLeft === null ? [] : [say('report.days-left', { count: daysLeft })];
  return [[safeName(asset.name, 60), when, ...left]];
}

/** The first three cards: why, and the first step. */
function adviceText(say: Say, { advice }: ReportInput): string {
  const shown = advice.slice(0, 3).map(({ card, why }, index) => {
    const first = card.steps[0]?.steps[0];
    const path = first?.path && first.path.length > 0 ? ` (${first.path.join(' > ')})` : '';
    const step = first ? `     ${say('terminal.advice-first-step', { step: `${first.text}${path}` })}\n` : '';
    return `  ${index + 1}. ${card.title}\n     ${say('terminal.advice-why', { why: safeName(why, 2000) })}\n${step}`;
  });
  return shown.length === 0 ? '' : section(say('terminal.advice'), shown.join(''));
}

function signed(say: Say, value: number): string {
  return value < 0 ? `−${sayNumber(say, -value)}` : sayNumber(say, value);
}
