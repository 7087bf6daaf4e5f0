import { z } from 'zod';
import { GAP_KINDS, type GapKind } from '../../model/gap.ts';
import { ANSWERS, type Answer } from '../../model/verdict.ts';

/** One gap as a JSON report tells it. */
export interface OldGap {
  readonly kind: GapKind;
  /** Null for a gap between counts. */
  readonly name: string | null;
  readonly media: string | null;
  /** As `capturedText` wrote it; null when no date was known. */
  readonly captured: string | null;
}

/** What an earlier report said; its verdict on erasing a phone is left out on purpose: it was for that day alone. */
export interface OldReport {
  /** ms, UTC; null when it cannot be read. */
  readonly createdAt: number | null;
  readonly answer: Answer;
  /** Made before a yes needed witnesses: its answer is shown without colour, as one by older, weaker rules. */
  readonly byOlderRules: boolean;
  /** Names were taken out: its gaps cannot be found again. */
  readonly redacted: boolean;
  readonly gaps: readonly OldGap[];
  /** Gaps of a kind or shape that this version does not know. */
  readonly unknownGaps: number;
}

/** Far longer than a name of any system, or a date. */
const text = z.string().max(4_096);

const answer = z.enum(ANSWERS);

const report = z.looseObject({
  // What a later version of the same number adds may be there; a later number may mean something else.
  schema: z.enum(['two-places/report@1', 'two-places/report@2']),
  createdAt: text,
  redacted: z.boolean(),
  verdict: z.looseObject({ answer }),
  gaps: z.array(z.unknown()),
});

const gap = z.looseObject({
  kind: z.enum(GAP_KINDS),
  name: text.nullable(),
  media: text.nullable(),
  captured: text.nullable(),
});

/**
 * Reads our own JSON report (docs/report.schema.json) from a text of unknown origin; null when it is none. Only what is
 * needed is taken out of it, checked; nothing of it is believed about today.
 */
export function readOldReport(json: string): OldReport | null {
  const parsed = report.safeParse(parseJson(json));
  if (!parsed.success) return null;
  const { createdAt, redacted, verdict } = parsed.data;
  const gaps: OldGap[] = [];
  for (const value of parsed.data.gaps) {
    const { success, data } = gap.safeParse(value);
    if (success) gaps.push({ kind: data.kind, name: data.name, media: data.media, captured: data.captured });
  }
  const ms = Date.parse(createdAt);
  return {
    createdAt: Number.isFinite(ms) ? ms : null,
    answer: verdict.answer,
    byOlderRules: parsed.data.schema === 'two-places/report@1',
    redacted,
    gaps,
    unknownGaps: parsed.data.gaps.length - gaps.length,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
