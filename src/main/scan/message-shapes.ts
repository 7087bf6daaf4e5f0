import { z } from 'zod';
import { asset } from '../../bridge/shapes/asset.ts';
import { id, pathText, problem, shapeOf } from '../../bridge/shapes/basics.ts';
import { placeContents } from '../../bridge/shapes/contents.ts';
import { phoneDevice, phoneProgress } from '../../bridge/shapes/phone.ts';
import { phoneBackup, place } from '../../bridge/shapes/place.ts';
import { sameFiles } from '../../bridge/shapes/same-files.ts';
import { scanEvent } from '../../bridge/shapes/scan.ts';
import type { FoundPhone } from '../../scanner/phone/open-phone.ts';
import type { FoundBackup } from '../../scanner/photos-library/iphone-backup.ts';
import type { FromScannerProcess } from '../../scanner/scan-messages.ts';

const replyId = z.int().nonnegative();
const assetsAhead = z.int().nonnegative();

const foundPhone = shapeOf<FoundPhone>()({ id, device: phoneDevice, problem: problem.nullable() });

const foundBackup = shapeOf<FoundBackup>()({ folder: pathText.min(1), about: phoneBackup });

/**
 * What main accepts from the scanner process. That process reads files that anybody may have made, so what it says is
 * checked like anything from outside.
 */
export const FROM_SCANNER_PROCESS: z.ZodType<FromScannerProcess> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('event'), placeId: id, event: scanEvent }),
  z.strictObject({ type: z.literal('changed'), placeId: id }),
  z.strictObject({ type: z.literal('assets'), replyId, assets: z.array(asset).max(2_000_000) }),
  z.strictObject({ type: z.literal('contents'), replyId, contents: placeContents.nullable(), assetsAhead }),
  z.strictObject({ type: z.literal('let-go'), replyId }),
  z.strictObject({ type: z.literal('described'), replyId, place }),
  z.strictObject({ type: z.literal('library'), replyId, contents: placeContents, assetsAhead }),
  z.strictObject({ type: z.literal('same-files'), replyId, same: sameFiles.nullable() }),
  z.strictObject({ type: z.literal('phones'), replyId, phones: z.array(foundPhone).max(1_000) }),
  z.strictObject({ type: z.literal('backups'), replyId, backups: z.array(foundBackup).max(10_000) }),
  z.strictObject({ type: z.literal('phone-progress'), progress: phoneProgress }),
  z.strictObject({ type: z.literal('problem'), replyId, problem }),
]);
