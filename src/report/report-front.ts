import type { Comparison } from '../compare/comparison.ts';
import type { Advice } from '../guidance/advice.ts';
import type { Systems } from '../guidance/system.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Language } from '../words/language.ts';

/** A photo of the contact sheet. */
export interface FrontPicture {
  /** A small JPEG or PNG as a `data:` address; null where there is no picture on this computer. */
  readonly data: string | null;
  readonly isVideo: boolean;
  /** Its day, in a few words. */
  readonly words: string;
}

/** Photos of one side together, under a title with their number. */
export interface FrontSheet {
  readonly title: string;
  readonly pictures: readonly FrontPicture[];
}

/**
 * The first two pages of a report as the window says them, in its language: the answer with what is to be done, then the
 * contact sheet. All of it is text that was said already: nothing private may be in it when the report is redacted.
 */
export interface ReportFront {
  readonly shape: 'yes' | 'not-yet' | 'cannot-tell';
  readonly sentences: readonly string[];
  readonly lead: string;
  readonly figures: readonly { readonly number: string; readonly words: string }[];
  /** The most urgent first. */
  readonly tasks: readonly { readonly title: string; readonly more: string; readonly number: string }[];
  /** The answer on erasing the phone, and what is open; null where two folders are compared. */
  readonly erase: string | null;
  readonly notLookedAt: string;
  readonly until: string | null;
  readonly sheetTitle: string;
  readonly sheets: readonly FrontSheet[];
  /** What is said below the pictures: how many more there are, where their names are. */
  readonly sheetFoot: string;
}

/** What can be asked to be enough: copies that agree in name and date, without proof of their bytes. */
export const ACCEPTS = ['name-and-date'] as const;

export type Accept = (typeof ACCEPTS)[number];

/** Whether an answer is enough as asked for: only proof of the bytes may be missing, never that the list is everything. */
export function isAccepted({ answer, missing }: Verdict, accept: Accept | null): boolean {
  return accept !== null && answer === 'unproven' && missing.every(({ witness }) => witness === 'bytes');
}

/** Everything a report is made of. The same input gives the same report, byte for byte. */
export interface ReportInput {
  readonly comparison: Comparison;
  readonly advice: readonly Advice[];
  /** The verdict on erasing the phone, when the questions for it were answered. */
  readonly erase: Verdict | null;
  /** What a script asked to be enough for its exit code; null when it asked for nothing of the kind. */
  readonly accept: Accept | null;
  /** ms, UTC. */
  readonly createdAt: number;
  /** Whether names, paths, cameras and exact days are taken out, so that the report can be shown to strangers. */
  readonly redact: boolean;
  readonly language: Language;
  readonly appVersion: string;
  /** The person's systems, as far as they are known: guidance shows only their steps. Left out: nothing is known. */
  readonly systems?: Systems;
  /** The first two pages, where somebody has said them (the window); left out: the page begins with the verdicts. */
  readonly front?: ReportFront | null;
  /** Whether every number and name follows the first pages; left out: yes. */
  readonly details?: boolean;
}
