import { z } from 'zod';
import type { ScanRequest, ToScanHost } from './scan-messages.ts';

const placeId = z.string().min(1).max(33_000);
const folder = z.string().min(1).max(33_000);
/** More than a window shows at a time. */
const MOST_PREFERRED = 200;
const zipName = z.string().min(1).max(1000);
const replyId = z.int().nonnegative();

const request: z.ZodType<ScanRequest> = z.strictObject({
  place: z.strictObject({
    id: placeId,
    kind: z.enum(['icloud', 'folder', 'photos-library', 'external-disk', 'network', 'other-cloud']),
    source: z.enum(['scan', 'list']),
    name: z.string(),
    independenceKey: z.string(),
  }),
  folder,
  proof: z.boolean(),
  dataFolder: z.string().min(1).nullable(),
  inOnePass: z.boolean().exactOptional(),
  only: z.array(zipName).exactOptional(),
});

/** What the scanner process accepts from main. */
export const TO_SCAN_HOST: z.ZodType<ToScanHost> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), request }),
  z.strictObject({ type: z.enum(['pause', 'resume', 'cancel', 'unwatch']), placeId }),
  z.strictObject({ type: z.literal('prefer'), placeId, paths: z.array(folder).max(MOST_PREFERRED) }),
  z.strictObject({ type: z.literal('watch'), request }),
  z.strictObject({ type: z.literal('contents'), request, replyId }),
  z.strictObject({ type: z.literal('describe'), folder, only: z.tuple([zipName], zipName).nullable(), replyId }),
  z.strictObject({ type: z.literal('read-library'), folder, now: z.number(), replyId }),
]);
