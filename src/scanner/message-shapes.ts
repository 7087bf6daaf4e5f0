import { z } from 'zod';
import { placeShape, wordShape } from './place/place-shape.ts';
import type { ScanRequest } from './scan/scan-request.ts';
import type { ToScannerProcess } from './scan-messages.ts';

const placeId = z.string().min(1).max(33_000);
const folder = z.string().min(1).max(33_000);
/** More than a window shows at a time. */
const MOST_PREFERRED = 200;
const zipName = z.string().min(1).max(1000);
const replyId = z.int().nonnegative();

const request: z.ZodType<ScanRequest> = z.strictObject({
  place: placeShape,
  folder,
  proof: z.boolean(),
  dataFolder: z.string().min(1).nullable(),
  inOnePass: z.boolean().exactOptional(),
  rereadBefore: z.number().exactOptional(),
  only: z.array(zipName).exactOptional(),
});

/** What the scanner process accepts from main. */
export const TO_SCANNER_PROCESS: z.ZodType<ToScannerProcess> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), request }),
  z.strictObject({ type: z.enum(['pause', 'resume', 'cancel', 'unwatch']), placeId }),
  z.strictObject({ type: z.literal('let-go'), placeId, replyId }),
  z.strictObject({ type: z.literal('prefer'), placeId, paths: z.array(folder).max(MOST_PREFERRED) }),
  z.strictObject({ type: z.literal('watch'), request }),
  z.strictObject({ type: z.literal('contents'), request, replyId }),
  z.strictObject({
    type: z.literal('describe'),
    folder,
    only: z.tuple([zipName], zipName).nullable(),
    word: wordShape,
    replyId,
  }),
  z.strictObject({ type: z.literal('read-library'), folder, now: z.number(), replyId }),
  z.strictObject({ type: z.enum(['find-phones', 'find-backups']), replyId }),
  z.strictObject({
    type: z.literal('read-phone'),
    phoneId: z.string().max(100).nullable(),
    proof: z.boolean(),
    now: z.number(),
    replyId,
  }),
  z.strictObject({ type: z.literal('stop-phone') }),
]);
