import { z } from 'zod';
import { type Answers, PHONE_STATUSES } from '../../guidance/answers.ts';
import { IOS_VERSIONS } from '../../guidance/system.ts';
import { LIST_FORMATS } from '../../lists/parsed-list.ts';
import { type ColumnMapping, MAX_SIGNATURE, MOST_MAPPINGS } from '../../lists/table/column-mapping.ts';
import { isSha1, type Sha1 } from '../../model/sha1.ts';
import { COUNTED_ANSWERS, COUNTS_VIEWS, type TotalsAt, type TypedCounts } from '../../model/typed-counts.ts';
import { ANSWERS } from '../../model/verdict.ts';
import {
  type ArrivedPhoto,
  type HistoryEntry,
  LANGUAGE_CHOICES,
  type SavedListPart,
  type Session,
  type Settings,
  THEMES,
} from '../contract.ts';
import { fingerprint } from './asset.ts';
import { count, day, id, moment, partNumber, pathText, shapeOf, yesNo } from './basics.ts';

/** What the person said about the phone. */
export const answers = shapeOf<Answers>()({
  icloudPhotosOn: yesNo,
  status: z.enum(PHONE_STATUSES).nullable(),
  storageFull: yesNo,
  optimizeOn: yesNo,
  phonePhotos: count.nullable(),
  phoneVideos: count.nullable(),
  advancedDataProtection: yesNo,
  usesSharedLibrary: yesNo,
  recentlyDeletedChecked: yesNo,
  hiddenChecked: yesNo,
  newestAgree: yesNo,
  iosVersion: z.enum(IOS_VERSIONS).nullable(),
  answeredAt: moment.nullable(),
  lastAnsweredAt: moment.nullable(),
});

/** Totals that a person typed. */
export const typedCounts = shapeOf<TypedCounts>()({
  view: z.enum(COUNTS_VIEWS),
  photos: count.nullable(),
  videos: count.nullable(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  at: moment.nullable().exactOptional(),
  atRequest: shapeOf<TotalsAt>()({ photos: count.nullable(), videos: count.nullable(), at: moment.nullable() })
    .nullable()
    .exactOptional(),
  hidden: z.enum(COUNTED_ANSWERS).nullable().exactOptional(),
  sharedLibrary: z.enum(COUNTED_ANSWERS).nullable().exactOptional(),
});

/** What the window wants to find again after a restart. */
export const session = shapeOf<Session>()({
  answers,
  counts: typedCounts.nullable(),
  listIds: z.array(id).max(1_000),
  appleCopyAsked: z.iso.date().nullable(),
});

const columnPlace = z.int().min(0).max(10_000).exactOptional();

/** The columns of a table, mapped by hand. */
export const columnMapping = shapeOf<ColumnMapping>()({
  head: z.string().min(1).max(MAX_SIGNATURE),
  columns: z.object({ name: columnPlace, date: columnPlace, size: columnPlace, checksum: columnPlace }),
});

/** The few choices a person can make. */
export const settings = shapeOf<Settings>()({
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
  monthlyReminder: z.boolean(),
  watchFolders: z.boolean(),
  columnMappings: z.array(columnMapping).max(MOST_MAPPINGS),
});

/** What was said at the end of a check. */
export const answer = z.enum(ANSWERS);

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
  all: count.nullable(),
  inOnePlace: count.nullable(),
  gapKeys: z.array(pathText).max(5_000),
});

/** The formats of lists that this version knows. */
export const listFormat = z.enum(LIST_FORMATS);

/** One part of a list, as JSON text: 5,000 assets with every field at its longest would still fit. */
export const savedListPart = shapeOf<SavedListPart>()({
  id,
  name: pathText,
  format: listFormat,
  part: partNumber,
  parts: partNumber,
  text: z.string().max(128_000_000),
});

/** A downloaded photo, as the process that reads it says, and as it is kept. */
export const arrivedPhoto = shapeOf<ArrivedPhoto>()({
  path: pathText.min(1),
  bytes: count,
  fingerprint,
  sha1: z.custom<Sha1>((text) => typeof text === 'string' && isSha1(text)),
});
