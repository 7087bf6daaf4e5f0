import path from 'node:path';
import { z } from 'zod';
import {
  type ArrivedFile,
  type HistoryEntry,
  LANGUAGE_CHOICES,
  type Session,
  type Settings,
  THEMES,
} from '../../bridge/contract.ts';
import { count, day, id, moment, pathText } from '../../bridge/shapes/basics.ts';
import { placeKind, placeStanding } from '../../bridge/shapes/place.ts';
import { answer, answers, arrivedPhoto, columnMapping, typedCounts } from '../../bridge/shapes/user-state.ts';
import { type Answers, NO_ANSWERS } from '../../guidance/answers.ts';
import { PLACE_SOURCES, type Place } from '../../model/place.ts';
import { COUNTED_ANSWERS, type TotalsAt, type TypedCounts } from '../../model/typed-counts.ts';
import type { KeptDownloads } from '../downloads/downloads-watch.ts';
import type { KnownPlace } from '../places/known-place.ts';
import { FIRST_WINDOW, SMALLEST, type WindowState } from '../window/window-state.ts';
import { choice, manyValues, oneValue, storedObject } from './stored-shape.ts';

// Everything that is kept between starts, as it stands in the files. Each field has a default, for files of versions that did not
// know it. These shapes stay when those of messages change; a change that a default cannot mend is a new version (stored-shape.ts).

const flag = (otherwise: boolean) => z.boolean().default(otherwise);
const yesNo = z.boolean().nullable().default(null);
const total = count.nullable().default(null);
const number = count.default(0);

const FIRST_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  monthlyReminder: false,
  watchFolders: true,
  columnMappings: [],
};

export const SETTINGS = oneValue<Settings>(
  'settings',
  storedObject<Settings>()({
    theme: choice(z.enum(THEMES), FIRST_SETTINGS.theme),
    language: choice(z.enum(LANGUAGE_CHOICES), FIRST_SETTINGS.language),
    monthlyReminder: flag(FIRST_SETTINGS.monthlyReminder),
    watchFolders: flag(FIRST_SETTINGS.watchFolders),
    columnMappings: z.array(columnMapping).default([]).catch([]),
  }),
  FIRST_SETTINGS,
);

/** What is not known is not answered, which is never a good answer. */
const storedAnswers = storedObject<Answers>()({
  icloudPhotosOn: yesNo,
  status: choice(answers.shape.status, null),
  storageFull: yesNo,
  optimizeOn: yesNo,
  phonePhotos: total,
  phoneVideos: total,
  advancedDataProtection: yesNo,
  usesSharedLibrary: yesNo,
  recentlyDeletedChecked: yesNo,
  hiddenChecked: yesNo,
  newestAgree: yesNo,
  iosVersion: choice(answers.shape.iosVersion, null),
  answeredAt: moment.nullable().default(null),
  lastAnsweredAt: moment.nullable().default(null),
});

const storedCounts = storedObject<TypedCounts>()({
  view: typedCounts.shape.view,
  photos: total,
  videos: total,
  firstDay: day.nullable().default(null),
  lastDay: day.nullable().default(null),
  at: moment.nullable().default(null),
  atRequest: storedObject<TotalsAt>()({ photos: total, videos: total, at: moment.nullable().default(null) })
    .nullable()
    .default(null),
  hidden: z.enum(COUNTED_ANSWERS).nullable().default(null).catch(null),
  sharedLibrary: z.enum(COUNTED_ANSWERS).nullable().default(null).catch(null),
});

export const SESSION = oneValue<Session>(
  'session',
  storedObject<Session>()({
    answers: storedAnswers.default(NO_ANSWERS),
    // Totals of a view that this version does not know cannot be compared with anything.
    counts: storedCounts.nullable().default(null).catch(null),
    listIds: z.array(id).default([]),
    appleCopyAsked: day.nullable().default(null).catch(null),
  }),
  { answers: NO_ANSWERS, counts: null, listIds: [], appleCopyAsked: null },
);

const storedPlace = storedObject<Omit<Place, 'standing' | 'oneCopyIsEnough'>>()({
  id: pathText.min(1),
  kind: choice(placeKind, 'folder'),
  source: choice(z.enum(PLACE_SOURCES), 'scan'),
  name: pathText,
  independenceKey: pathText,
})
  // What is not known of where a place lies is found out by the next scan.
  .extend({
    standing: placeStanding.optional().catch(undefined),
    oneCopyIsEnough: z.boolean().default(false).catch(false),
  })
  .transform(
    ({ standing, oneCopyIsEnough, ...place }): Place => ({
      ...place,
      ...(standing === undefined ? {} : { standing }),
      ...(oneCopyIsEnough ? { oneCopyIsEnough } : {}),
    }),
  );

const fileName = z.string().min(1).max(1000);

export const PLACES = manyValues<KnownPlace>(
  'places',
  storedObject<Omit<KnownPlace, 'only'>>()({
    place: storedPlace,
    folder: z.string().min(1).refine(path.isAbsolute),
    lastScanAt: moment.nullable().default(null),
  })
    .extend({ only: z.tuple([fileName], fileName).optional() })
    .transform(({ only, ...known }): KnownPlace => (only === undefined ? known : { ...known, only })),
  ({ place }) => place.id,
);

export const HISTORY = manyValues<HistoryEntry>(
  'history',
  storedObject<HistoryEntry>()({
    id,
    at: moment,
    answer: choice(answer, 'cannot-tell'),
    eraseAnswer: choice(answer, 'cannot-tell'),
    listed: number,
    here: number,
    verified: number,
    matched: number,
    gaps: number,
    listName: pathText.nullable().default(null),
    all: total,
    inOnePlace: total,
    gapKeys: z.array(pathText).default([]),
  }),
  (entry) => entry.id,
);

/** A damaged entry is read again, as far as its file is still there. */
const arrivedFile = storedObject<ArrivedFile>()({
  path: pathText.min(1),
  bytes: count,
  modifiedMs: moment,
  isGone: flag(false),
  photos: z.array(arrivedPhoto).nullable().default(null),
});

export const DOWNLOADS = oneValue<KeptDownloads>(
  'downloads',
  storedObject<KeptDownloads>()({
    since: moment.nullable().default(null),
    isOn: flag(false),
    files: z.array(arrivedFile).default([]).catch([]),
  }),
  { since: null, isOn: false, files: [] },
);

export const WINDOW_STATE = oneValue<WindowState>(
  'window',
  storedObject<WindowState>()({
    x: z.int().nullable().default(null),
    y: z.int().nullable().default(null),
    width: z.int().min(SMALLEST.width).max(20_000).default(FIRST_WINDOW.width),
    height: z.int().min(SMALLEST.height).max(20_000).default(FIRST_WINDOW.height),
    maximized: flag(false),
  }),
  FIRST_WINDOW,
);

/** The month of the last reminder, `YYYY-MM`. */
export const REMINDED = oneValue<string | null>('reminded', z.string().max(7).nullable(), null);
