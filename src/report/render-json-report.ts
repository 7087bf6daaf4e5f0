import type { CalendarMonth, Comparison, PlaceSummary, SingleCopyPhoto } from '../compare/comparison.ts';
import { sayCause } from '../guidance/say-card.ts';
import type { Gap, PlaceFinding } from '../model/gap.ts';
import type { Place } from '../model/place.ts';
import { UNKNOWN_STANDING } from '../model/place-standing.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Reason } from '../model/witness.ts';
import { wordsFor } from '../words/folder-comparison-words.ts';
import { sayPattern, sayReason } from '../words/say-codes.ts';
import { sayVerdict } from '../words/say-verdict.ts';
import { sayMissing, saySight, sayStep } from '../words/say-witnesses.ts';
import type { Say } from '../words/words.ts';
import { capturedText, isoMoment } from './captured-text.ts';
import { redactInput } from './redact.ts';
import type { ReportInput } from './report-front.ts';

/** The name of the published shape, `docs/report.schema.json`. A change that breaks readers gets a new number. */
export const REPORT_SCHEMA = 'two-places/report@2';

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
    headline: comparison.headline,
    accepted: input.accept,
    verdict: jsonVerdict(say, comparison.verdict),
    secondPlace: comparison.secondPlace && jsonVerdict(say, comparison.secondPlace),
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
    inOnePlace: comparison.singleCopyPhotos.map((photo) => jsonSingleCopyPhoto(photo, input.redact)),
    advice: advice.map((each) => ({
      card: each.card,
      title: say(`card.${each.card}.title`),
      why: sayCause(say, each),
      causes: each.causes,
      gapKinds: each.gapKinds,
    })),
  };
}

function jsonVerdict(say: Say, verdict: Verdict): object {
  const reason = ({ code, values }: Reason): object => ({ code, text: sayReason(say, { code, values }), values });
  return {
    answer: verdict.answer,
    reasons: verdict.reasons.map(reason),
    witnesses: verdict.witnesses.map((witness) => ({
      witness: witness.kind,
      code: witness.saw.code,
      text: saySight(say, witness.saw),
      values: witness.saw.values,
      at: isoMoment(witness.at),
    })),
    missing: verdict.missing.map((missing) => ({
      witness: missing.witness,
      code: missing.code,
      text: sayMissing(say, missing),
      values: missing.values,
      step: { code: missing.step, text: sayStep(say, missing.step) },
    })),
    blindSpots: verdict.blindSpots.map(reason),
    asOf: isoMoment(verdict.asOf),
    expires: isoMoment(verdict.expires),
  };
}

function jsonPlace({ place, counts, range, complete, notes, files, asOf, passedOver }: PlaceSummary): object {
  return {
    id: place.id,
    kind: place.kind,
    name: place.name,
    independenceKey: place.independenceKey,
    source: place.source,
    standing: jsonStanding(place),
    passedOver,
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

/** Null for a list: it lies nowhere. */
function jsonStanding({ source, standing = UNKNOWN_STANDING }: Place): object | null {
  if (source === 'list') return null;
  const { backup, madeLike = null, alsoReachedBy = [], mark = null, ...rest } = standing;
  return {
    ...rest,
    alsoReachedBy,
    mark,
    madeLike,
    backup: backup ? { ...backup, at: backup.at === null ? null : isoMoment(backup.at) } : null,
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

function jsonSingleCopyPhoto({ asset, from, where, findings, certain }: SingleCopyPhoto, redacted: boolean): object {
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
