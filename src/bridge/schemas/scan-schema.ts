import { z } from 'zod';
import type { ScanEvent, ScanProgress, ScanStats } from '../../model/scan-event.ts';
import { asset } from './asset-schema.ts';
import { amount, placeSummary } from './place-schema.ts';
import { problem } from './problem-schema.ts';
import { id, moment, partNumber, pathText, shapeOf } from './shape.ts';

const progress = shapeOf<ScanProgress>()({
  stage: z.enum(['reading', 'proving']),
  filesDone: amount,
  filesTotal: amount,
  bytesDone: amount,
  bytesTotal: amount,
  bytesPerSecond: amount,
  secondsLeft: z.number().nullable(),
});

const stats = shapeOf<ScanStats>()({ files: amount, filesRead: amount, bytesRead: amount, durationMs: amount });

/** What a scan says while it runs. */
export const scanEvent: z.ZodType<ScanEvent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), placeId: pathText, at: moment }),
  z.strictObject({ type: z.literal('counting'), files: amount, folders: amount }),
  z.strictObject({ type: z.literal('progress'), progress }),
  z.strictObject({ type: z.literal('batch'), assets: z.array(asset).max(2_000_000) }),
  z.strictObject({ type: z.literal('removed'), assetIds: z.array(pathText).max(2_000_000) }),
  z.strictObject({ type: z.literal('warning'), problem }),
  z.strictObject({ type: z.literal('stage-finished'), stage: z.literal('reading'), contents: placeSummary }),
  z.strictObject({ type: z.literal('finished'), contents: placeSummary, stats }),
  z.strictObject({ type: z.literal('failed'), problem }),
]);

/** Requests that name one place. */
export const placeArgument = z.strictObject({ placeId: id });

/** Start of a scan. */
export const scanStart = z.strictObject({ placeId: id, proof: z.boolean() });

/** Files that the person looks at: no window shows more at a time. */
export const preferredFiles = z.strictObject({ placeId: id, paths: z.array(pathText.min(1)).max(200) });

/** Requests that name one part of a place's contents. */
export const placePart = z.strictObject({ placeId: id, part: partNumber });
