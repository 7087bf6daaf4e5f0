import type { safety as words } from '../../words/en/cards/safety.ts';
import { ABOUT, ERASE_PHONE } from '../paths.ts';
import type { Plans } from './card-plan.ts';

export const safety: Plans<keyof typeof words> = {
  'do-not': {
    meaning: ['report-erased', 'apple-not-syncing', 'macworld-sign-out'],
    steps: [
      { code: 'leave', grounds: ['macworld-sign-out', 'apple-not-syncing'] },
      { code: 'copy', grounds: ['this-app'] },
      { code: 'check', grounds: ['this-app'] },
    ],
    doNot: {
      erase: ['report-erased'],
      off: ['apple-not-syncing'],
      disable: ['macworld-turn-off'],
      empty: ['slashgear-deleted'],
      room: ['apple-set-up'],
    },
    worked: ['this-app'],
  },
  'before-erasing': {
    meaning: ['report-erased', 'backup-plugin'],
    steps: [
      { code: 'list', grounds: ['apple-data-copy', 'this-app'] },
      { code: 'answer', grounds: ['this-app'] },
      { code: 'totals', paths: ABOUT, grounds: ['this-app'] },
      { code: 'erase', paths: ERASE_PHONE, grounds: ['apple-set-up', 'before-selling', 'this-app'] },
    ],
    doNot: { no: ['this-app'] },
    worked: ['this-app'],
  },
  'ask-for-help': {
    meaning: ['this-app'],
    steps: [
      { code: 'summary', paths: ['two-places', 'help'], grounds: ['this-app'] },
      { code: 'model', paths: ABOUT, grounds: ['this-app'] },
      { code: 'paste', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
};
