import { type CaptureTime, monthOf } from '../../model/capture-time.ts';
import { sayCaptureTime, sayDay, sayMonth } from '../../words/say-values.ts';
import type { Say } from '../../words/words.ts';
import type { ReportInput } from '../report-front.ts';

/** What every section of the page needs: the (already redacted) input and the words. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly say: Say;
}

/** When a photo was taken; in a redacted report only the month. */
export function taken(context: ReportContext, captured: CaptureTime): string {
  if (!context.input.redact) return sayCaptureTime(context.say, captured);
  const month = monthOf(captured);
  return sayMonth(context.say, month ?? 'unknown');
}

/** A day of a range (`YYYY-MM-DD`, or `YYYY-MM` when redacted), or a dash. */
export function dayOrMonth(context: ReportContext, day: string | null): string {
  if (day === null) return '–';
  return day.length === 7 ? sayMonth(context.say, day) : sayDay(context.say, day);
}
