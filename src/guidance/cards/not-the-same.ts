import type { notTheSame as words } from '../../words/en/cards/not-the-same.ts';
import { ICLOUD_COM_DOWNLOAD, KEEP_IN_TRANSFER } from '../paths.ts';
import type { Plans } from './card-plan.ts';

const UNMODIFIED = [...ICLOUD_COM_DOWNLOAD, 'unmodified-original'] as const;

export const notTheSame: Plans<keyof typeof words> = {
  'converted-or-smaller': {
    meaning: ['cable-conversion', 'download-choices', 'apple-shared-albums'],
    steps: [
      {
        code: 'fetch',
        paths: UNMODIFIED,
        grounds: ['download-choices', 'this-app'],
      },
      { code: 'keep', paths: KEEP_IN_TRANSFER, grounds: ['cable-conversion'] },
      { code: 'album', grounds: ['apple-shared-albums'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'edited-or-rewritten': {
    meaning: ['edited-files', 'this-app'],
    steps: [
      { code: 'compare', grounds: ['this-app', 'not-known'] },
      { code: 'fetch', paths: UNMODIFIED, grounds: ['download-choices', 'time-zones'] },
      { code: 'edits', grounds: ['edited-files', 'download-choices'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'live-and-bursts': {
    meaning: ['live-halves', 'bursts-icloudpd'],
    steps: [
      {
        code: 'live',
        paths: UNMODIFIED,
        when: ['live-halves'],
        grounds: ['live-halves', 'download-choices'],
      },
      { code: 'burst', when: ['bursts-left-out'], grounds: ['bursts-keep', 'not-known'] },
      { code: 'cable', grounds: ['bursts-icloudpd', 'this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  damaged: {
    meaning: ['cut-videos', 'this-app'],
    steps: [
      { code: 'stop', grounds: ['failing-disk'] },
      { code: 'look', grounds: ['apple-set-up'] },
      { code: 'fetch', paths: UNMODIFIED, grounds: ['cut-videos', 'download-choices'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
};
