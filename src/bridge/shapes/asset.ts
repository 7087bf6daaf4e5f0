import { z } from 'zod';
import {
  ASSET_KINDS,
  type Asset,
  type AssetFlags,
  CAPTURE_SOURCES,
  RESOURCE_ROLES,
  RESOURCE_STATES,
  type Resource,
} from '../../model/asset.ts';
import { PRECISIONS } from '../../model/capture-time.ts';
import { type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import { MEDIA_TYPES } from '../../model/media-type.ts';
import { isSha1, type Sha1 } from '../../model/sha1.ts';
import { WHOLENESS } from '../../model/wholeness.ts';
import { count, moment, pathText, shapeOf, shortText } from './basics.ts';

const precision = z.enum(PRECISIONS);

/** When a photo was taken. */
export const captureTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('instant'), ms: moment, offsetMinutes: z.number().nullable(), precision }),
  z.strictObject({ kind: z.literal('wall'), ms: moment, precision }),
  z.strictObject({ kind: z.literal('day'), ms: moment, precision: z.literal('day') }),
  z.strictObject({ kind: z.literal('file'), ms: moment, precision: z.literal('second') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

/** The fingerprint of a file. */
export const fingerprint = z.custom<Fingerprint>((value) => typeof value === 'string' && isFingerprint(value));

const mediaType = z.enum(MEDIA_TYPES);

const resource = shapeOf<Resource>()({
  role: z.enum(RESOURCE_ROLES),
  state: z.enum(RESOURCE_STATES),
  name: pathText,
  path: pathText.nullable(),
  size: count.nullable(),
  fingerprint: fingerprint.nullable(),
  sha1: z.custom<Sha1>((text) => typeof text === 'string' && isSha1(text)).exactOptional(),
  readAt: moment.nullable().exactOptional(),
  writtenSinceAttached: z.literal(true).exactOptional(),
  partialFingerprint: z.string().max(40).nullable(),
  type: mediaType.nullable(),
  wholeness: z.enum(WHOLENESS).exactOptional(),
  kindContradictsName: z.boolean().exactOptional(),
  contentIdentifier: z.string().max(80).nullable().exactOptional(),
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
  kind: z.enum(ASSET_KINDS),
  name: pathText,
  captured: captureTime,
  capturedFrom: z.enum(CAPTURE_SOURCES).exactOptional(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  durationMs: z.number().nullable(),
  camera: shortText.nullable(),
  hasLocation: z.boolean().nullable(),
  flags,
  deletedAt: moment.nullable(),
  resources: z.tuple([resource], resource),
});
