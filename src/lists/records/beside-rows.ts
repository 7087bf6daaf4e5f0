import { isPrompt } from './preamble.ts';
import { saysFailed } from './says-failed.ts';
import type { SaidOfList } from './says-more.ts';
import { asksForPart, saidByLine } from './says-part.ts';

/** What a line beside the rows of a list says of the list. */
export interface SaidBeside extends SaidOfList {
  /** Something failed, is missing or was left out: the line is kept as one that could not be read. */
  readonly failed: boolean;
}

/** What a title, the status of a program or the prompt of a terminal says of the list that it stands beside. */
export function besideRows(line: string): SaidBeside {
  if (isPrompt(line)) return { count: null, goesOn: asksForPart(line), failed: false };
  // What failed is counted in its own line, and not with the rows.
  return saysFailed(line) ? { count: null, goesOn: false, failed: true } : { ...saidByLine(line), failed: false };
}
