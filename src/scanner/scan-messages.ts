import { z } from 'zod';
import type { Asset } from '../model/asset.ts';
import type { PhoneProgress } from '../model/phone-progress.ts';
import type { Place, PlaceContents } from '../model/place.ts';
import type { PersonsWord } from '../model/place-standing.ts';
import type { Problem } from '../model/problem.ts';
import type { SameFiles } from '../model/same-files.ts';
import type { ScanEvent } from '../model/scan-event.ts';
import type { FoundPhone } from './phone/open-phone.ts';
import type { FoundBackup } from './photos-library/iphone-backup.ts';
import { placeShape, wordShape } from './place/place-shape.ts';
import type { ScanRequest } from './scan/scan-request.ts';

/** Messages from main to the scanner process. `replyId` is echoed in the answer. */
export type ToScannerProcess =
  | { readonly type: 'start'; readonly request: ScanRequest }
  | { readonly type: 'pause' | 'resume' | 'cancel' | 'unwatch'; readonly placeId: string }
  /** Stops reading and watching; answered when nothing of the place is open any more, so that its disk can be ejected. */
  | { readonly type: 'let-go'; readonly placeId: string; readonly replyId: number }
  | { readonly type: 'prefer'; readonly placeId: string; readonly paths: readonly string[] }
  | { readonly type: 'watch'; readonly request: ScanRequest }
  | { readonly type: 'contents'; readonly request: ScanRequest; readonly replyId: number }
  | {
      readonly type: 'describe';
      readonly folder: string;
      /** As in {@link ScanRequest}; null for the folder itself. */
      readonly only: readonly [string, ...string[]] | null;
      /** What the person said of the place. */
      readonly word: PersonsWord;
      readonly replyId: number;
    }
  | {
      readonly type: 'same-files';
      readonly first: ScanRequest;
      readonly copy: ScanRequest;
      /** Whether the two are known to lie on different disks or machines. */
      readonly apart: boolean;
      readonly replyId: number;
    }
  | { readonly type: 'read-library'; readonly folder: string; readonly now: number; readonly replyId: number }
  | { readonly type: 'find-phones' | 'find-backups'; readonly replyId: number }
  | {
      readonly type: 'read-phone';
      /** Null for the only one there is. */
      readonly phoneId: string | null;
      readonly proof: boolean;
      readonly now: number;
      readonly replyId: number;
    }
  | { readonly type: 'stop-phone' };

/**
 * Messages from the scanner process to main. The assets of contents come ahead of them in parts, and `assetsAhead` is how
 * many they were (scan-service.ts). `changed` means that watching saw something new; a rescan was started.
 */
export type FromScannerProcess =
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly placeId: string; readonly event: ScanEvent }
  | { readonly type: 'changed'; readonly placeId: string }
  | { readonly type: 'assets'; readonly replyId: number; readonly assets: readonly Asset[] }
  | {
      readonly type: 'contents';
      readonly replyId: number;
      readonly contents: PlaceContents | null;
      readonly assetsAhead: number;
    }
  | { readonly type: 'let-go'; readonly replyId: number }
  | { readonly type: 'described'; readonly replyId: number; readonly place: Place }
  | {
      readonly type: 'library';
      readonly replyId: number;
      readonly contents: PlaceContents;
      readonly assetsAhead: number;
    }
  /** What in the copy are the very files of the first; null when nobody knows. */
  | { readonly type: 'same-files'; readonly replyId: number; readonly same: SameFiles | null }
  | { readonly type: 'phones'; readonly replyId: number; readonly phones: readonly FoundPhone[] }
  | { readonly type: 'backups'; readonly replyId: number; readonly backups: readonly FoundBackup[] }
  | { readonly type: 'phone-progress'; readonly progress: PhoneProgress }
  | { readonly type: 'problem'; readonly replyId: number; readonly problem: Problem };

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
  z.strictObject({ type: z.literal('same-files'), first: request, copy: request, apart: z.boolean(), replyId }),
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
