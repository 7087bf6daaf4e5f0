import { z } from 'zod';
import type { Answers } from '../guidance/answers.ts';
import { LIST_FORMATS } from '../lists/parsed-list.ts';
import { type ColumnMapping, MAX_SIGNATURE, MOST_MAPPINGS } from '../lists/table/column-mapping.ts';
import { type Asset, type AssetFlags, CAPTURE_SOURCES, type Resource } from '../model/asset.ts';
import { type Fingerprint, isFingerprint } from '../model/fingerprint.ts';
import type { LedgerCode, LedgerLine } from '../model/ledger.ts';
import { LIST_AGE_SOURCES, LIST_SUBJECTS, type ListFacts } from '../model/list-facts.ts';
import { MEDIA_TYPES } from '../model/media-type.ts';
import {
  ICLOUD_PHOTOS_STATES,
  PHONE_SOURCES,
  type PhoneDevice,
  type PhoneFacts,
  type PhoneFiles,
  type PhoneItems,
  STANDSTILLS,
  UNNAMED_SHOWN,
} from '../model/phone-facts.ts';
import { PHONE_STAGES, type PhoneProgress } from '../model/phone-progress.ts';
import type { CompletenessNote, NoteCode, Place, PlaceContents, PlacePart } from '../model/place.ts';
import {
  CORRECTIONS,
  GROUND_SOURCES,
  MIRROR_ANSWERS,
  PASSED_OVER_KINDS,
  type PassedOver,
  type PersonsWord,
  type PhoneBackup,
  PLACE_GROUNDS,
  type PlaceStanding,
} from '../model/place-standing.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { SCAN_STAGES, type ScanEvent, type ScanProgress, type ScanStats } from '../model/scan-event.ts';
import { isSha1, type Sha1 } from '../model/sha1.ts';

import { COUNTED_ANSWERS, COUNTS_VIEWS, type TotalsAt, type TypedCounts } from '../model/typed-counts.ts';

import { ANSWERS } from '../model/verdict.ts';
import { WHOLENESS } from '../model/wholeness.ts';
import {
  type ArrivedPhoto,
  type HistoryEntry,
  LANGUAGE_CHOICES,
  type PlaceRef,
  type SavedListPart,
  type Session,
  type Settings,
  THEMES,
} from './contract.ts';

/**
 * A strict object schema whose keys are exactly those of `T`: a field added to a type without its schema does not
 * compile, and a field that a type does not have is refused when it arrives.
 */
export function shapeOf<T>() {
  return <S extends { [K in keyof T]-?: z.ZodType<T[K]> }>(shape: S) => z.strictObject(shape);
}

/** Ids of places, lists, reports and history entries: made by us, never shown. */
export const id = z.string().min(1).max(200);

/** A name or a sentence. */
export const shortText = z.string().max(2_000);

/** A path, or something that contains one. File systems stop at 4,096 bytes; `\\?\` paths of Windows at 32,767 units. */
export const pathText = z.string().max(33_000);

/** A count of things. */
export const count = z.int().nonnegative();

/** A moment in ms since 1970, UTC. Camera files reach back to 1826 and lists contain nonsense; any finite number passes. */
export const moment = z.number();

/** Number of a part: a list of two million assets has 400. */
export const partNumber = z.int().min(0).max(10_000);

/** Codes are checked by their look, so that a new one needs no second list; their words are held by a test of `words`. */
const problemCode = z.custom<ProblemCode>((value) => typeof value === 'string' && /^[a-z][a-z-]{1,60}$/.test(value));

/** Something that went wrong, as data. */
export const problem = shapeOf<Problem>()({
  code: problemCode,
  path: pathText.exactOptional(),
  line: count.exactOptional(),
  detail: z.string().max(4_000).exactOptional(),
  technical: z.string().max(20_000).exactOptional(),
});

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
  kind: z.enum(['photo', 'video', 'live-photo']),
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

/** Codes of notes and ledger lines, by their look. */
const code = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && /^[a-z][a-z-]{1,60}$/.test(value));

/** What sort of place it is. */
export const placeKind = z.enum(['icloud', 'folder', 'photos-library', 'external-disk', 'network', 'other-cloud']);

const yesNo = z.boolean().nullable();

/** What a backup of an iPhone says of itself. */
export const phoneBackup = shapeOf<PhoneBackup>()({
  device: pathText.nullable(),
  at: moment.nullable(),
  encrypted: yesNo,
  finished: yesNo,
});

const madeLike = z.strictObject({ key: pathText, name: pathText });

/** What the person said of a place. */
export const personsWord = shapeOf<PersonsWord>()({
  mirror: z.enum(MIRROR_ANSWERS),
  corrected: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.nullable(),
});

/** What is known of where a place lies. */
export const placeStanding = shapeOf<PlaceStanding>()({
  ground: z.enum(PLACE_GROUNDS),
  source: z.enum(GROUND_SOURCES),
  name: pathText.nullable(),
  mayCount: z.boolean(),
  mirror: z.enum(MIRROR_ANSWERS),
  mirrorSuspected: z.boolean(),
  correctedByPerson: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.exactOptional(),
  alsoReachedBy: z.array(pathText).max(100).exactOptional(),
  backup: phoneBackup.exactOptional(),
});

/** What a scan passed over. */
const passedOver = shapeOf<PassedOver>()({
  kind: z.enum(PASSED_OVER_KINDS),
  count,
  example: pathText.nullable(),
});

/** What a list says of itself. */
const listFacts = shapeOf<ListFacts>()({
  subject: z.enum(LIST_SUBJECTS),
  age: z.strictObject({
    at: moment.nullable(),
    source: z.enum(LIST_AGE_SOURCES),
    newestAddition: moment.nullable(),
    fileDate: moment.nullable(),
  }),
  totals: z
    .strictObject({
      photos: count,
      videos: count,
      checkedAt: moment.nullable(),
      lastSync: moment.nullable(),
      uploadedPhotos: count,
      uploadedVideos: count,
      newestUploaded: moment.nullable(),
    })
    .nullable(),
  parts: z
    .strictObject({
      of: count.nullable(),
      present: z.array(count).max(10_000),
      doubtful: count,
      photosWithoutRow: count.nullable(),
      rowsWithoutPhoto: count.nullable(),
    })
    .nullable(),
  unread: count,
  shows: z.strictObject({
    hidden: z.boolean(),
    deleted: z.boolean(),
    waiting: z.boolean(),
    sharedLibrary: z.boolean().exactOptional(),
  }),
  account: z.string().max(200).nullable(),
  byCable: z.boolean(),
});

/** A place as scanner and lists know it. */
export const place = shapeOf<Place>()({
  id: pathText.min(1),
  kind: placeKind,
  source: z.enum(['scan', 'list']),
  name: pathText,
  independenceKey: pathText,
  oneCopyIsEnough: z.boolean().exactOptional(),
  standing: placeStanding.exactOptional(),
});

/** A part of a place that stands for itself. */
const partOfPlace = shapeOf<PlacePart>()({
  path: pathText,
  kind: placeKind,
  independenceKey: pathText,
  standing: placeStanding,
});

const note = shapeOf<CompletenessNote>()({
  code: code<NoteCode>(),
  count: z.number().exactOptional(),
  detail: z.string().max(4_000).exactOptional(),
  blocks: z.boolean(),
});

const ledgerLine = shapeOf<LedgerLine>()({ code: code<LedgerCode>(), count: z.int() });

const deviceText = shortText.nullable();

/** An iPhone as it calls itself. */
export const phoneDevice = shapeOf<PhoneDevice>()({ name: deviceText, model: deviceText, system: deviceText });

/** What an iPhone says of itself. */
const phoneFacts = shapeOf<PhoneFacts>()({
  source: z.enum(PHONE_SOURCES),
  readAt: moment.nullable(),
  device: phoneDevice,
  icloudPhotos: z.enum(ICLOUD_PHOTOS_STATES),
  firstSyncFinished: z.boolean().nullable(),
  lastSync: moment.nullable(),
  server: z.strictObject({ photos: count, videos: count, checkedAt: moment.nullable() }).nullable(),
  standstills: z.array(z.enum(STANDSTILLS)).max(STANDSTILLS.length),
  items: shapeOf<PhoneItems>()({
    photos: count,
    videos: count,
    hidden: count,
    deleted: count,
    sharedLibrary: count,
    uploaded: count,
    waiting: count,
    deletedWaiting: count,
    halvesWaiting: count,
    editsWaiting: count,
  }),
  files: shapeOf<PhoneFiles>()({
    originalsHere: count,
    originalsElsewhere: count,
    originalsLost: count,
    unnamed: count,
    unnamedBytes: count,
    unnamedPaths: z.array(pathText).max(UNNAMED_SHOWN),
    foldersUnread: count,
  }).nullable(),
});

const contentsWithoutAssets = {
  place,
  notes: z.array(note).max(10_000),
  files: z.array(ledgerLine).max(200),
  problems: z.array(problem).max(2_000_000),
  asOf: moment,
  parts: z.array(partOfPlace).max(10_000).exactOptional(),
  list: listFacts.exactOptional(),
  passedOver: z.array(passedOver).max(20).exactOptional(),
  phone: phoneFacts.exactOptional(),
};

/** Everything known of a place; two million photos are more than anybody has in iCloud. */
export const placeContents = shapeOf<PlaceContents>()({
  ...contentsWithoutAssets,
  assets: z.array(asset).max(2_000_000),
});

/** The end of a scan: the assets came in batches before. */
export const placeSummary = shapeOf<Omit<PlaceContents, 'assets'>>()(contentsWithoutAssets);

/** A place as the window knows it. */
export const placeRef = shapeOf<PlaceRef>()({
  id,
  label: pathText,
  kind: placeKind,
  available: z.boolean(),
  lastScanAt: moment.nullable(),
});

/** Number of things in progress reports; a scan may not know yet, but never says less than none. */
export const amount = count.or(z.number().nonnegative());

const pace = {
  filesDone: amount,
  filesTotal: amount,
  bytesDone: amount,
  bytesTotal: amount,
  bytesPerSecond: amount,
  secondsLeft: z.number().nullable(),
};

const progress = shapeOf<ScanProgress>()({ stage: z.enum(SCAN_STAGES), ...pace });

/** How far the reading of an iPhone is. */
export const phoneProgress = shapeOf<PhoneProgress>()({ stage: z.enum(PHONE_STAGES), ...pace });

/** Ids of phones: the start of a hash (`scanner/phone/phones.ts`). */
const phoneId = z.string().regex(/^[0-9a-f]{12}$/);

export const phoneToRead = z.strictObject({ phoneId: phoneId.nullable(), proof: z.boolean() });

export const backupArgument = z.strictObject({ backupId: id });

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

/** What the person says of one place. */
export const placeWord = z.strictObject({ placeId: id, word: personsWord });

/** Requests that name one place. */
export const placeArgument = z.strictObject({ placeId: id });

/** Requests that name a place that was found by its name. */
export const foundArgument = z.strictObject({ foundId: id });

/** A notice of the system. */
export const notice = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('look-ended'), name: pathText, count }),
  z.strictObject({ about: z.literal('deadline'), count, daysLeft: count }),
]);

/** Start of a scan. */
export const scanStart = z.strictObject({ placeId: id, proof: z.boolean() });

/** Files that the person looks at: no window shows more at a time. */
export const preferredFiles = z.strictObject({ placeId: id, paths: z.array(pathText.min(1)).max(200) });

/** Requests that name one part of a place's contents. */
export const placePart = z.strictObject({ placeId: id, part: partNumber });

/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What the person said about the phone. */
export const answers = shapeOf<Answers>()({
  icloudPhotosOn: yesNo,
  status: z.enum(['finished', 'syncing', 'paused', 'waiting', 'storage-full', 'none-shown']).nullable(),
  storageFull: yesNo,
  optimizeOn: yesNo,
  phonePhotos: count.nullable(),
  phoneVideos: count.nullable(),
  advancedDataProtection: yesNo,
  usesSharedLibrary: yesNo,
  recentlyDeletedChecked: yesNo,
  hiddenChecked: yesNo,
  newestAgree: yesNo,
  iosVersion: z.enum(['ios17', 'ios18', 'ios26']).nullable(),
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

/** Requests that name one list. */
export const listArgument = z.strictObject({ listId: id });

/** One part of a list, as JSON text: 5,000 assets with every field at its longest would still fit. */
export const savedListPart = shapeOf<SavedListPart>()({
  id,
  name: pathText,
  format: listFormat,
  part: partNumber,
  parts: partNumber,
  text: z.string().max(128_000_000),
});

/** Requests that name one part of a list. */
export const listPart = z.strictObject({ listId: id, part: partNumber });

/** The files a report can be saved as. */
export const reportKind = z.enum(['html', 'pdf', 'csv', 'json', 'two-places', 'checksums', 'calendar', 'text']);

/** A report to save. A checksum list of two million photos with long names stays under 512 million characters. */
export const reportToSave = z.strictObject({
  kind: reportKind,
  suggestedName: z.string().min(1).max(200),
  text: z.string().max(512_000_000),
  attached: z.string().max(1_000_000).optional(),
});

export const reportToPrint = z.strictObject({ text: z.string().max(512_000_000) });

/** A report saved in this run. */
export const savedReport = z.strictObject({ savedId: id });

/** A file of a place, by its path inside the place. */
export const fileInPlace = z.strictObject({ placeId: id, path: pathText.min(1) });

/** One of our constant addresses. */
export const link = z.strictObject({ linkId: id });

/** A downloaded photo, as the process that reads it says, and as it is kept. */
export const arrivedPhoto = shapeOf<ArrivedPhoto>()({
  path: pathText.min(1),
  bytes: count,
  fingerprint,
  sha1: z.custom<Sha1>((text) => typeof text === 'string' && isSha1(text)),
});

/** Whether the folder of downloads is watched. */
export const downloadsWatch = z.strictObject({ isOn: z.boolean() });

/** A file that arrived, by its path inside the folder of downloads. */
export const downloadsFile = z.strictObject({ path: pathText.min(1) });
