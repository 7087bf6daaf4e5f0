import type { fetching as words } from '../../words/en/cards/fetching.ts';
import {
  ICLOUD_COM_DOWNLOAD,
  KEEP_IN_TRANSFER,
  KEEP_ON_PHONE,
  MAC_EXPORT,
  MAC_LIBRARY,
  MAC_ORIGINALS,
  WINDOWS_FOLDER,
} from '../paths.ts';
import type { Plans } from './card-plan.ts';

export const fetching: Plans<keyof typeof words> = {
  'originals-here': {
    meaning: ['this-app', 'apple-set-up'],
    steps: [
      {
        code: 'disks',
        grounds: ['this-app'],
        when: ['missing-here', 'whole-month-here', 'one-folder-here', 'stored-outside'],
      },
      { code: 'mac', on: ['macos'], paths: MAC_ORIGINALS, grounds: ['macworld-originals', 'totals-compared'] },
      { code: 'windows', on: ['windows'], paths: WINDOWS_FOLDER, grounds: ['apple-windows', 'microsoft-attributes'] },
      {
        code: 'web',
        paths: [...ICLOUD_COM_DOWNLOAD, 'unmodified-original'],
        grounds: ['download-choices', 'download-limit'],
      },
      { code: 'large', grounds: ['cut-videos'], when: ['large-missing-here', 'videos-missing-here'] },
    ],
    doNot: { erase: ['apple-set-up'] },
    worked: ['this-app'],
  },
  'on-a-mac': {
    meaning: ['macworld-originals', 'apple-set-up'],
    steps: [
      { code: 'download', paths: MAC_ORIGINALS, grounds: ['macworld-originals', 'totals-compared', 'uploads-silent'] },
      { code: 'copy', paths: MAC_LIBRARY, grounds: ['apple-move-library'] },
      { code: 'export', paths: MAC_EXPORT, grounds: ['edited-files', 'this-app'] },
      { code: 'eject', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'on-windows': {
    meaning: ['apple-windows', 'microsoft-attributes'],
    steps: [
      { code: 'efficient', paths: ['icloud-for-windows', 'photos', 'high-efficiency'], grounds: ['apple-windows'] },
      { code: 'keep', paths: WINDOWS_FOLDER, grounds: ['apple-windows', 'microsoft-attributes'] },
      { code: 'copy', grounds: ['apple-set-up'] },
      { code: 'long', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'by-cable': {
    meaning: ['backup-files', 'apple-set-up'],
    steps: [
      { code: 'originals', paths: KEEP_ON_PHONE, grounds: ['apple-set-up', 'backup-files'] },
      { code: 'keep', paths: KEEP_IN_TRANSFER, grounds: ['cable-conversion'] },
      { code: 'trust', grounds: ['apple-trust'] },
      {
        code: 'mac',
        on: ['macos'],
        paths: ['image-capture', 'your-iphone', 'download-all'],
        grounds: ['cable-conversion', 'this-app'],
      },
      {
        code: 'windows',
        on: ['windows'],
        paths: ['windows-photos', 'import', 'your-iphone'],
        grounds: ['windows-import', 'this-app'],
      },
      { code: 'linux', on: ['linux'], grounds: ['cable-conversion', 'this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'iphone-to-disk': {
    meaning: ['download-limit', 'not-known'],
    steps: [
      { code: 'originals', paths: KEEP_ON_PHONE, grounds: ['apple-set-up'] },
      { code: 'plug', grounds: ['download-limit', 'not-known'] },
      {
        code: 'export',
        paths: ['photos', 'share', 'export-unmodified-phone'],
        grounds: ['download-limit', 'edited-files', 'not-known'],
      },
      { code: 'check', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
};
