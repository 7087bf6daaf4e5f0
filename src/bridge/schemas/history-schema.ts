import { z } from 'zod';
import type { HistoryEntry } from '../contract.ts';
import { count, id, moment, pathText, shapeOf } from './shape.ts';

const answer = z.enum(['yes', 'not-yet', 'cannot-tell']);

/** One check, as the history keeps it. */
export const historyEntry = shapeOf<HistoryEntry>()({
  id,
  at: moment,
  answer,
  eraseAnswer: answer,
  listed: count,
  here: count,
  verified: count,
  matched: count,
  gaps: count,
  listName: pathText.nullable(),
  gapKeys: z.array(pathText).max(5_000),
});
