import { z } from 'zod';
import { asset } from '../../bridge/schemas/asset-schema.ts';
import { place, placeContents } from '../../bridge/schemas/place-schema.ts';
import { problem } from '../../bridge/schemas/problem-schema.ts';
import { scanEvent } from '../../bridge/schemas/scan-schema.ts';
import { id } from '../../bridge/schemas/shape.ts';
import type { FromScanHost } from '../../scanner/scan-messages.ts';

const replyId = z.int().nonnegative();
const assetsAhead = z.int().nonnegative();

/**
 * What main accepts from the scanner process. That process reads files that anybody may have made, so what it says is
 * checked like anything from outside.
 */
export const FROM_SCAN_HOST: z.ZodType<FromScanHost> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('event'), placeId: id, event: scanEvent }),
  z.strictObject({ type: z.literal('changed'), placeId: id }),
  z.strictObject({ type: z.literal('assets'), replyId, assets: z.array(asset).max(2_000_000) }),
  z.strictObject({ type: z.literal('contents'), replyId, contents: placeContents.nullable(), assetsAhead }),
  z.strictObject({ type: z.literal('described'), replyId, place }),
  z.strictObject({ type: z.literal('library'), replyId, contents: placeContents, assetsAhead }),
  z.strictObject({ type: z.literal('problem'), replyId, problem }),
]);
