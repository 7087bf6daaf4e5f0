import { z } from 'zod';
import type { Answers } from '../../guidance/answers.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Session, Settings } from '../contract.ts';
import { count, id, moment, shapeOf } from './shape.ts';

const yesNo = z.boolean().nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

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
  iosVersion: z.enum(['ios17', 'ios18', 'ios26']).nullable(),
  answeredAt: moment.nullable(),
});

const typedCounts = shapeOf<TypedCounts>()({
  view: z.enum(['icloud-com', 'iphone-about', 'mac-photos', 'privacy-page']),
  photos: count.nullable(),
  videos: count.nullable(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
});

/** What the window wants to find again after a restart. */
export const session = shapeOf<Session>()({
  answers,
  counts: typedCounts.nullable(),
  listIds: z.array(id).max(1_000),
});

/** The few choices a person can make. */
export const settings = shapeOf<Settings>()({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', 'en', 'de']),
  monthlyReminder: z.boolean(),
  watchFolders: z.boolean(),
});
