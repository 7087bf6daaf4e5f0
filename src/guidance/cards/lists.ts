import type { lists as words } from '../../words/en/cards/lists.ts';
import { ABOUT, STATUS, WEB_ACCESS } from '../paths.ts';
import type { Plans } from './card-plan.ts';

export const lists: Plans<keyof typeof words> = {
  'list-not-usable': {
    meaning: ['this-app'],
    steps: [
      { code: 'other', when: ['wrong-list'], grounds: ['this-app'] },
      { code: 'parts', when: ['parts-missing', 'parts-unknown'], grounds: ['export-parts', 'this-app'] },
      { code: 'old', when: ['list-too-old', 'list-older-than-photos', 'list-age-unknown'], grounds: ['this-app'] },
      {
        code: 'whole',
        when: ['rows-unreadable', 'list-empty', 'list-of-missing', 'lists-disagree', 'list-lacks-something'],
        grounds: ['this-app'],
      },
      { code: 'photos', when: ['library-unreadable'], on: ['macos'], grounds: ['this-app', 'disk-access'] },
      { code: 'scan', when: ['scan-unfinished'], grounds: ['this-app'] },
      {
        code: 'access',
        when: ['folders-unreadable', 'library-unreadable'],
        paths: { macos: ['system-settings', 'privacy-security', 'full-disk-access'] },
        grounds: ['apple-app-access', 'disk-access'],
      },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'other-list': {
    meaning: ['this-app', 'status-of-2026'],
    steps: [
      { code: 'icloud', when: ['not-of-icloud'], grounds: ['this-app', 'apple-data-copy'] },
      {
        code: 'behind',
        when: ['list-behind'],
        paths: STATUS,
        grounds: ['apple-not-syncing', 'status-ios18', 'status-ios26'],
      },
      { code: 'again', grounds: ['totals-compared', 'this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'protected-data': {
    meaning: ['apple-data-protection', 'apple-web-access', 'apple-data-copy', 'not-known'],
    steps: [
      { code: 'cable', grounds: ['this-app'] },
      { code: 'device', paths: ABOUT, grounds: ['totals-compared', 'this-app'] },
      { code: 'web', paths: WEB_ACCESS, grounds: ['apple-web-access'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  uncertain: {
    meaning: ['this-app', 'same-names'],
    steps: [
      { code: 'clock', when: ['times-shifted'], grounds: ['time-zones', 'this-app'] },
      { code: 'finish', when: ['uncertain'], grounds: ['this-app'] },
      { code: 'proof', grounds: ['this-app', 'apple-data-copy'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
};
