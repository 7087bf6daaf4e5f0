import { z } from 'zod';
import { SCAN_STAGES, type ScanEvent, type ScanProgress, type ScanStats } from '../../model/scan-event.ts';
import { asset } from './asset.ts';
import { amount, moment, pace, pathText, problem, shapeOf } from './basics.ts';
import { placeSummary } from './contents.ts';

const progress = shapeOf<ScanProgress>()({ stage: z.enum(SCAN_STAGES), ...pace });

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
