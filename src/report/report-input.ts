import type { Comparison } from '../compare/comparison.ts';
import type { Advice } from '../guidance/advice.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Language } from '../words/words.ts';

/** Everything a report is made of. The same input gives the same report, byte for byte. */
export interface ReportInput {
  readonly comparison: Comparison;
  readonly advice: readonly Advice[];
  /** The verdict on erasing the phone, when the questions for it were answered. */
  readonly erase: Verdict | null;
  /** ms, UTC. */
  readonly createdAt: number;
  /** Whether names, paths, cameras and exact days are taken out, so that the report can be shown to strangers. */
  readonly redact: boolean;
  readonly language: Language;
  readonly appVersion: string;
}
