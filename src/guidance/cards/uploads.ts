import type { uploads as words } from '../../words/en/cards/uploads.ts';
import { ICLOUD_DRIVE, IPHONE_STORAGE, KEEP_ON_PHONE, LOW_POWER, STATUS, STORAGE_PLAN, SYNC_SWITCH } from '../paths.ts';
import type { Plans } from './card-plan.ts';

export const uploads: Plans<keyof typeof words> = {
  'two-systems': {
    meaning: ['apple-set-up', 'apple-backup-contents', 'backup-plugin'],
    steps: [
      { code: 'switch', paths: SYNC_SWITCH, grounds: ['apple-set-up', 'apple-backup-contents'] },
      { code: 'tell', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'icloud-photos-off': {
    meaning: ['apple-backup-contents', 'backup-files'],
    steps: [
      { code: 'copy', grounds: ['this-app', 'not-known'] },
      { code: 'plan', paths: STORAGE_PLAN, grounds: ['apple-downgrade'] },
      { code: 'on', paths: SYNC_SWITCH, grounds: ['apple-set-up', 'macworld-sign-out'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'uploads-unfinished': {
    meaning: ['backup-plugin', 'apple-backup-contents'],
    steps: [
      { code: 'status', paths: STATUS, grounds: ['apple-not-syncing', 'status-ios18', 'status-ios26'] },
      { code: 'now', grounds: ['apple-not-syncing'] },
      { code: 'power', paths: LOW_POWER, grounds: ['apple-not-syncing', 'power-mode'] },
      { code: 'wait', grounds: ['apple-set-up'] },
    ],
    doNot: {},
    worked: ['totals-compared', 'uploads-silent'],
  },
  'uploads-hang': {
    meaning: ['apple-not-syncing', 'uploads-silent', 'status-of-2026'],
    steps: [
      { code: 'copy', grounds: ['this-app'] },
      {
        code: 'restart',
        paths: ['settings', 'general', 'software-update'],
        grounds: ['apple-not-syncing', 'not-known'],
      },
      { code: 'room', paths: IPHONE_STORAGE, grounds: ['apple-not-syncing', 'not-known'] },
      { code: 'fault', paths: ['system-status'], grounds: ['apple-not-syncing', 'not-known'] },
      { code: 'album', grounds: ['unable-to-upload', 'not-known'] },
    ],
    doNot: {},
    worked: ['totals-compared'],
  },
  'storage-full': {
    meaning: ['apple-not-syncing', 'apple-plans'],
    steps: [
      { code: 'plan', paths: STORAGE_PLAN, grounds: ['apple-downgrade', 'apple-not-syncing'] },
      { code: 'copy', grounds: ['this-app'] },
      { code: 'files', paths: ICLOUD_DRIVE, grounds: ['apple-backup-guide', 'not-known'] },
    ],
    doNot: {},
    worked: ['apple-not-syncing'],
  },
  optimize: {
    meaning: ['apple-set-up', 'apple-not-syncing'],
    steps: [
      { code: 'room', paths: IPHONE_STORAGE, grounds: ['apple-set-up'] },
      { code: 'keep', paths: KEEP_ON_PHONE, grounds: ['apple-set-up', 'backup-files'] },
      { code: 'instead', grounds: ['this-app'] },
    ],
    doNot: { one: ['apple-set-up'] },
    worked: ['this-app'],
  },
};
