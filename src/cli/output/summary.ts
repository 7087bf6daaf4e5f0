import type { Comparison, SingleCopyPhoto } from '../../compare/comparison.ts';
import { hasPhoto } from '../../compare/group/photo-locations.ts';
import { cardText, sayCause } from '../../guidance/say-card.ts';
import type { StepText } from '../../guidance/say-steps.ts';
import { UNKNOWN_SYSTEMS } from '../../guidance/system.ts';
import type { Asset } from '../../model/asset.ts';
import { COVERAGES } from '../../model/coverage.ts';
import type { Gap } from '../../model/gap.ts';
import type { Answer } from '../../model/verdict.ts';
import { isAccepted, type ReportInput } from '../../report/report-front.ts';
import { safeName } from '../../words/safe-name.ts';
import {
  endLast,
  sayCoverage,
  sayCoverageMeaning,
  sayGapKind,
  sayLedgerCount,
  sayLedgerLine,
  sayNote,
  sayPattern,
  sayReason,
} from '../../words/say-codes.ts';
import { sayOnePlace } from '../../words/say-location.ts';
import { sayInTwoPlaces, saySecondPlace } from '../../words/say-second-place.ts';
import { sayPlaces } from '../../words/say-standing.ts';
import { sayBytes, sayCaptureTime, sayDay, sayLifetime, sayMonth, sayNumber } from '../../words/say-values.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import { sayMissing, saySight, sayStep } from '../../words/say-witnesses.ts';
import type { Say } from '../../words/words.ts';

/** Columns padded to one width: the first to the left, the others to the right. Rows may differ in length. */
export function textTable(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const pad = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return column === 0 ? cell + pad : pad + cell;
      });
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

/** Characters, not UTF-16 units; good enough for padding. */
function width(text: string): number {
  return [...text].length;
}

/** Gaps of one kind that are named; a report has all of them. */
const NAMED = 10;

/** A check in words for the terminal: the answer first, then what it stands on. Takes an input already redacted. */
export function summaryText(say: Say, input: ReportInput): string {
  const { comparison } = input;
  return [
    headText(say, input),
    section(say('terminal.what-is-here'), sidesTable(say, comparison) + twoPlaces(say, comparison)),
    lines(say('standing.title'), sayPlaces(say, comparison.places)),
    comparison.listId === null ? '' : section(say('terminal.coverage'), coverageTable(say, comparison)),
    comparison.ledger.length === 0
      ? ''
      : section(
          say('terminal.ledger'),
          textTable(endLast(comparison.ledger).map((line) => [sayLedgerLine(say, line), sayLedgerCount(say, line)])),
        ),
    lines(
      say('terminal.missing'),
      comparison.verdict.missing.map((each) =>
        say('terminal.missing-line', { text: sayMissing(say, each), step: sayStep(say, each.step) }),
      ),
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
      say('terminal.witnesses'),
      comparison.verdict.witnesses.map(({ saw }) => saySight(say, saw)),
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
    `\n${sayLifetime(say, comparison.verdict)}\n`,
  ].join('');
}

/** Both halves of the golden rule, the worse one first: a yes to one of them is no yes to the whole. */
function headText(say: Say, { comparison, accept }: ReportInput): string {
  const said = sayVerdict(say, comparison);
  const second = saySecondPlace(say, comparison);
  const answer = (code: Answer): string => say(`terminal.answer-${code}`);
  const first = [
    `${answer(said.answer)} ${said.count}`,
    said.meaning,
    accept === null ? '' : say(`basics.accepted-${isAccepted(comparison.verdict, accept) ? 'yes' : 'no'}`),
    say('terminal.next-step', { step: said.nextStep }),
  ].filter((text) => text !== '');
  if (second === null || comparison.secondPlace === null) return `${first.join('\n')}\n`;
  const half = say('terminal.half-second', { answer: `${answer(comparison.secondPlace.answer)} ${second}` });
  if (comparison.headline === said.answer) return `${first.join('\n')}\n${half}\n`;
  const [head = '', ...rest] = first;
  return [half, say('terminal.half-here', { answer: head }), ...rest, ''].join('\n');
}

/** A headed list of sentences; nothing when there are none. */
export function lines(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : section(title, texts.map((text) => `  - ${text}\n`).join(''));
}

/** A part of the summary: an empty line, its title, its text. */
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
function twoPlaces(say: Say, comparison: Comparison): string {
  return comparison.twoPlaces.all === 0 ? '' : `  ${sayInTwoPlaces(say, comparison)}\n`;
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
  const { singleCopyPhotos, places, listId } = comparison;
  const line = (text: string): string => `  ${text}\n`;
  const uncertain = singleCopyPhotos.filter(({ certain }) => !certain).length;
  const head = [
    line(sayInTwoPlaces(say, comparison)),
    listId === null ? line(say('locations.icloud-unknown')) : '',
    singleCopyPhotos.length > 0 ? line(say('terminal.next-step', { step: say('locations.next-step') })) : '',
    uncertain > 0 ? line(say('locations.uncertain', { count: uncertain })) : '',
  ];
  const groups = new Map<string, SingleCopyPhoto[]>();
  for (const photo of singleCopyPhotos) {
    const place = sayOnePlace(say, photo.where, places, hasPhoto(photo));
    const known = groups.get(place);
    if (known) known.push(photo);
    else groups.set(place, [photo]);
  }
  const texts = [...groups].map(([place, photos]) => {
    const named = photos
      .slice(0, NAMED)
      .map(({ asset, certain }) => [
        safeName(asset.name, 60),
        whenText(say, asset, redact),
        ...(certain ? [] : [say('locations.maybe-two')]),
      ]);
    const more = photos.length > NAMED ? `    ${say('terminal.gaps-more', { count: photos.length - NAMED })}\n` : '';
    return `${line(`${place}: ${sayNumber(say, photos.length)}`)}${textTable(named, '    ')}${more}`;
  });
  return section(say('locations.title'), [...head, ...texts].join(''));
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
function adviceText(say: Say, { advice, systems }: ReportInput): string {
  const shown = advice.slice(0, 3).map((each, index) => {
    const card = cardText(each.card, systems ?? UNKNOWN_SYSTEMS, say, each.causes);
    const why = say('terminal.advice-why', { why: safeName(sayCause(say, each), 2000) });
    return `  ${index + 1}. ${card.title}\n     ${why}\n${card.firstStep === null ? '' : firstStep(say, card.firstStep)}`;
  });
  return shown.length === 0 ? '' : section(say('terminal.advice'), shown.join(''));
}

function firstStep(say: Say, { text, paths, see, not }: StepText): string {
  const where = paths.map(({ label, parts }) => `${label === null ? '' : `${label}: `}${parts.join(' › ')}`).join('; ');
  const step = say('terminal.advice-first-step', { step: where === '' ? text : `${text} (${where})` });
  const seen = say('guidance.you-see', { see });
  return `     ${step}\n     ${seen}\n${not === null ? '' : `     ${not}\n`}`;
}
