import type { CalendarMonth, Comparison, LonePhoto, PlaceSummary } from '../compare/comparison.ts';
import type { Gap, PlaceFinding } from '../model/gap.ts';
import type { Reason, Verdict } from '../model/verdict.ts';
import { wordsFor } from '../words/pair-words.ts';
import { sayPattern, sayReason } from '../words/say-codes.ts';
import { sayVerdict } from '../words/say-verdict.ts';
import type { Say } from '../words/words.ts';
import { capturedText, isoMoment } from './captured-text.ts';
import { redactInput } from './redact.ts';
import type { ReportInput } from './report-input.ts';

/** The name of the published shape, `docs/report.schema.json`. A change that breaks readers gets a new number. */
export const REPORT_SCHEMA = 'two-places/report@1';

/** The report for machines, as text: two spaces of indent, ends with a newline, keys always in the same order. */
export function renderJsonReport(original: ReportInput): string {
  return `${JSON.stringify(jsonReport(redactInput(original)), null, 2)}\n`;
}

/** Takes an input that is already redacted when it must be. */
function jsonReport(input: ReportInput): object {
  const say = wordsFor(input.language, input.comparison);
  const { comparison, advice, erase } = input;
  return {
    schema: REPORT_SCHEMA,
    generator: { name: 'Two Places', version: input.appVersion },
    createdAt: isoMoment(input.createdAt),
    language: input.language,
    redacted: input.redact,
    summary: sayVerdict(say, comparison).sentence,
    verdict: jsonVerdict(say, comparison.verdict),
    eraseVerdict: erase && jsonVerdict(say, erase),
    places: comparison.places.map(jsonPlace),
    list: comparison.listId,
    typedCounts: comparison.counts,
    coverage: comparison.coverage,
    twoPlaces: comparison.twoPlaces,
    ledger: jsonLedger(comparison.ledger),
    calendar: comparison.calendar.map(jsonMonth),
    patterns: comparison.patterns.map((pattern) => ({
      code: pattern.code,
      strength: pattern.strength,
      text: sayPattern(say, pattern),
      values: pattern.values,
    })),
    gaps: comparison.gaps.map((gap) => jsonGap(gap, input.redact)),
    inOnePlace: comparison.lonePhotos.map((photo) => jsonLonePhoto(photo, input.redact)),
    advice: advice.map(({ card, why, strength, gapKinds }) => ({
      card: card.id,
      title: card.title,
      why,
      strength,
      gapKinds,
    })),
  };
}

function jsonVerdict(say: Say, verdict: Verdict): object {
  const reason = ({ code, values }: Reason): object => ({ code, text: sayReason(say, { code, values }), values });
  return {
    answer: verdict.answer,
    reasons: verdict.reasons.map(reason),
    blindSpots: verdict.blindSpots.map(reason),
    asOf: isoMoment(verdict.asOf),
    expires: isoMoment(verdict.expires),
  };
}

function jsonPlace({ place, counts, range, complete, notes, files, asOf }: PlaceSummary): object {
  return {
    id: place.id,
    kind: place.kind,
    name: place.name,
    independenceKey: place.independenceKey,
    source: place.source,
    complete,
    notes: notes.map(({ code, count, detail, blocks }) => ({
      code,
      ...(count === undefined ? {} : { count }),
      ...(detail === undefined ? {} : { detail }),
      blocks,
    })),
    counts,
    firstDate: range.first,
    lastDate: range.last,
    asOf: isoMoment(asOf),
    files: jsonLedger(files),
  };
}

function jsonLedger(ledger: Comparison['ledger']): object[] {
  return ledger.map(({ code, count }) => ({ line: code, count }));
}

function jsonMonth({ month, icloud, here, both }: CalendarMonth): object {
  return { month, icloud, here, both };
}

function jsonGap(gap: Gap, redacted: boolean): object {
  return {
    kind: gap.kind,
    name: gap.asset?.name ?? null,
    media: gap.asset?.kind ?? null,
    captured: gap.asset && capturedText(gap.asset.captured, redacted),
    evidence: gap.evidence,
    from: gap.from,
    places: gap.findings.map(jsonFinding),
    count: gap.count,
    daysLeft: gap.daysLeft,
  };
}

function jsonLonePhoto({ asset, from, where, findings, certain }: LonePhoto, redacted: boolean): object {
  return {
    name: asset.name,
    media: asset.kind,
    captured: capturedText(asset.captured, redacted),
    from,
    where,
    certain,
    places: findings.map(jsonFinding),
  };
}

function jsonFinding({ placeId, coverage, evidence, found, difference }: PlaceFinding): object {
  return { id: placeId, coverage, evidence, found, ...(difference === undefined ? {} : { difference }) };
}
