import { z } from 'zod';
import type { Asset, AssetFlags, Resource } from '../../model/asset.ts';
import { type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import { MEDIA_TYPES } from '../../model/media-type.ts';
import { count, moment, pathText, shapeOf, shortText } from './shape.ts';

const precision = z.enum(['second', 'minute', 'day']);

/** When a photo was taken. */
export const captureTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instant'), ms: moment, offsetMinutes: z.number().nullable(), precision }),
  z.strictObject({ kind: z.literal('wall'), ms: moment, precision }),
  z.strictObject({ kind: z.literal('day'), ms: moment, precision: z.literal('day') }),
  z.strictObject({ kind: z.literal('file'), ms: moment, precision: z.literal('second') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const fingerprint = z.custom<Fingerprint>((value) => typeof value === 'string' && isFingerprint(value));

const mediaType = z.enum(MEDIA_TYPES);

const resource = shapeOf<Resource>()({
  role: z.enum(['original', 'live-video', 'raw', 'edited', 'adjustment', 'sidecar']),
  state: z.enum(['present', 'listed', 'placeholder', 'cut-short', 'empty', 'unreadable', 'absent']),
  name: pathText,
  path: pathText.nullable(),
  size: count.nullable(),
  fingerprint: fingerprint.nullable(),
  partialFingerprint: z.string().max(40).nullable(),
  type: mediaType.nullable(),
});

const flags = shapeOf<AssetFlags>()({
  hidden: z.boolean(),
  deleted: z.boolean(),
  sharedLibrary: z.boolean(),
  burstFrame: z.boolean(),
  waiting: z.boolean(),
});

/** One photo or video with its files. */
export const asset = shapeOf<Asset>()({
  id: pathText.min(1),
  kind: z.enum(['photo', 'video', 'live-photo']),
  name: pathText,
  captured: captureTime,
  width: z.number().nullable(),
  height: z.number().nullable(),
  durationMs: z.number().nullable(),
  camera: shortText.nullable(),
  hasLocation: z.boolean().nullable(),
  flags,
  deletedAt: moment.nullable(),
  resources: z.tuple([resource], resource),
});
