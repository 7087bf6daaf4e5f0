import type { SingleCopyPhoto } from '../compare/comparison.ts';
import { hasPhoto, locationsOf } from '../compare/group/photo-locations.ts';
import { assetBytes } from '../model/asset.ts';
import type { Gap, PlaceFinding } from '../model/gap.ts';
import { wordsFor } from '../words/folder-comparison-words.ts';
import { safeName } from '../words/safe-name.ts';
import { sayCoverage, sayDifference, sayEvidence, sayGapKind } from '../words/say-codes.ts';
import { sayLocation, sayOnePlace } from '../words/say-location.ts';
import type { Say } from '../words/words.ts';
import { capturedText } from './captured-text.ts';
import { redactInput } from './redact.ts';
import type { ReportInput } from './report-front.ts';

/**
 * Where a spreadsheet would begin a formula, or might, with apostrophes in front or without:
 * - at the start of a cell, and after a semicolon: a spreadsheet in a language that writes 1,5 for one and a half cuts
 *   lines at semicolons and not at commas, whatever the quotes say;
 * - after blanks, characters nobody sees, and those shown by number (a program may drop them);
 * - with `=`, `+`, `-`, `@` (https://owasp.org/www-community/attacks/CSV_Injection), their full-width forms, which Excel
 *   takes too, and whatever else becomes one of the four when a program normalises text (NFKC);
 * - or with a tab or line end, which is shown by number by now.
 */
const FORMULA =
  /(?<=^|;)(?='*(?:(?:[\s\p{Cf}]|\[U\+[0-9A-F]{4,6}\])*[=+\-@＝＋－＠﹢﹣﹦﹫⁺⁼₊₌⩵⩶\ufb29]|\[U\+000[9AD]\]))/gu;

/**
 * One cell of a table: deceiving characters shown by number, formulas disarmed by an apostrophe in front, quoted where
 * needed. What has apostrophes in front of a sign already gets one more, so that what stood there before can be told: it
 * is the cell with one apostrophe fewer in those places.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = safeName(value, 1000).replace(FORMULA, "'");
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The heads are English in every language, so that a tool can rely on them; the last two columns are for people. */
const HEADS = [
  'kind',
  'name',
  'captured',
  'media',
  'bytes',
  'count',
  'days_left',
  'from',
  'evidence',
  'found',
  'what_it_means',
  'next_step',
] as const;

/**
 * All gaps, and after them all photos in only one place (kind `in-one-place`), as a table: UTF-8 with a byte order mark
 * (spreadsheets ask for it), commas, CRLF, RFC 4180 quotes; no cell is a formula (`csvCell`).
 */
export function renderGapCsv(original: ReportInput): string {
  const input = redactInput(original);
  const say = wordsFor(input.language, input.comparison);
  const places = new Map(input.comparison.places.map((summary) => [summary.place.id, summary.place.name]));
  const lines = [HEADS.join(',')];
  const add = (cells: (string | number)[]) => lines.push(cells.map(csvCell).join(','));
  for (const gap of input.comparison.gaps) add(gapCells(say, gap, places, input.redact));
  for (const photo of input.comparison.singleCopyPhotos) add(singleCopyCells(say, photo, input, places));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function gapCells(say: Say, gap: Gap, places: ReadonlyMap<string, string>, redacted: boolean): (string | number)[] {
  const { asset } = gap;
  const words = sayGapKind(say, gap.kind);
  const bytes = asset === null ? 0 : assetBytes(asset);
  return [
    gap.kind,
    asset?.name ?? '',
    (asset && capturedText(asset.captured, redacted)) ?? '',
    asset?.kind ?? '',
    bytes > 0 ? bytes : '',
    gap.count,
    gap.daysLeft ?? '',
    places.get(gap.from) ?? gap.from,
    gap.evidence,
    gap.findings.map((finding) => foundText(say, finding, places)).join('; '),
    words.title,
    words.nextStep,
  ];
}

function singleCopyCells(
  say: Say,
  photo: SingleCopyPhoto,
  { comparison, redact }: ReportInput,
  places: ReadonlyMap<string, string>,
): (string | number)[] {
  const { asset, certain } = photo;
  const bytes = assetBytes(asset);
  const locations = locationsOf(photo, comparison.places, comparison.listId).map((place) => {
    const found = place.finding?.found ?? null;
    return `${place.placeName}: ${sayLocation(say, place)}${found === null ? '' : ` (${found})`}`;
  });
  const meaning = sayOnePlace(say, photo.where, comparison.places, hasPhoto(photo));
  return [
    'in-one-place',
    asset.name,
    capturedText(asset.captured, redact) ?? '',
    asset.kind,
    bytes > 0 ? bytes : '',
    1,
    '',
    places.get(photo.from) ?? photo.from,
    '',
    locations.join('; '),
    certain ? meaning : `${meaning}; ${say('locations.maybe-two')}`,
    say('locations.next-step'),
  ];
}

function foundText(say: Say, finding: PlaceFinding, places: ReadonlyMap<string, string>): string {
  const place = places.get(finding.placeId) ?? finding.placeId;
  const result =
    finding.difference === undefined
      ? `${sayCoverage(say, finding.coverage)}, ${sayEvidence(say, finding.evidence)}`
      : sayDifference(say, finding.difference);
  return `${place}: ${result}${finding.found === null ? '' : ` (${finding.found})`}`;
}
