import { z } from 'zod';
import {
  ICLOUD_PHOTOS_STATES,
  PHONE_SOURCES,
  type PhoneDevice,
  type PhoneFacts,
  type PhoneFiles,
  type PhoneItems,
  STANDSTILLS,
  UNNAMED_SHOWN,
} from '../../model/phone-facts.ts';
import { PHONE_STAGES, type PhoneProgress } from '../../model/phone-progress.ts';
import { count, moment, pace, pathText, shapeOf, shortText } from './basics.ts';

const deviceText = shortText.nullable();

/** An iPhone as it calls itself. */
export const phoneDevice = shapeOf<PhoneDevice>()({ name: deviceText, model: deviceText, system: deviceText });

/** What an iPhone says of itself. */
export const phoneFacts = shapeOf<PhoneFacts>()({
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

/** How far the reading of an iPhone is. */
export const phoneProgress = shapeOf<PhoneProgress>()({ stage: z.enum(PHONE_STAGES), ...pace });
