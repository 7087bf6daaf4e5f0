import type { differences as words } from '../../words/en/cards/differences.ts';
import { ABOUT, HIDDEN, ICLOUD_COM_TOTALS, RECENTLY_DELETED, RECOVERED, STATUS } from '../paths.ts';
import type { Plans } from './card-plan.ts';

/** Causes for which Recently Deleted is the place to look. */
const DELETED = ['deleted-this-week', 'deleted-explains', 'deleted-soon'] as const;

export const differences: Plans<keyof typeof words> = {
  'not-in-icloud': {
    meaning: ['this-app', 'apple-set-up'],
    steps: [
      { code: 'disk', grounds: ['this-app'] },
      { code: 'list', grounds: ['this-app'] },
      { code: 'deleted', paths: RECENTLY_DELETED, grounds: ['slashgear-deleted', 'cloud-settings', 'paths-ios26'] },
      { code: 'status', paths: STATUS, grounds: ['apple-not-syncing'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'phone-has-more': {
    meaning: ['this-app', 'backup-plugin'],
    steps: [
      { code: 'status', paths: STATUS, grounds: ['apple-not-syncing', 'apple-set-up'] },
      { code: 'view', grounds: ['hidden-icloudpd', 'apple-shared-library'] },
      { code: 'copy', grounds: ['this-app'] },
      { code: 'list', paths: ABOUT, grounds: ['totals-compared', 'this-app'] },
    ],
    doNot: {},
    worked: ['totals-compared'],
  },
  'hidden-and-deleted': {
    meaning: ['hidden-icloudpd', 'slashgear-deleted', 'cloud-settings'],
    steps: [
      {
        code: 'hidden',
        paths: HIDDEN,
        when: ['hidden-explains', 'hidden-not-listed', 'hidden-not-shown'],
        grounds: ['hidden-icloudpd', 'deleted-paths', 'paths-ios26'],
      },
      {
        code: 'deleted',
        paths: RECENTLY_DELETED,
        when: DELETED,
        grounds: ['slashgear-deleted', 'deleted-paths', 'paths-ios26'],
      },
      { code: 'recover', when: DELETED, grounds: ['slashgear-deleted'] },
      {
        code: 'recovered',
        on: ['ios18', 'ios26'],
        when: DELETED,
        paths: RECOVERED,
        grounds: ['recovered-album', 'not-known'],
      },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  shared: {
    meaning: ['shared-library-tools', 'apple-shared-albums', 'shared-albums-press'],
    steps: [
      { code: 'view', paths: ['photos', 'library-view'], grounds: ['apple-shared-library'] },
      { code: 'list', grounds: ['shared-library-tools', 'this-app'] },
      { code: 'copy', grounds: ['apple-shared-leaving'] },
    ],
    doNot: { album: ['apple-shared-albums', 'shared-albums-press'] },
    worked: ['this-app'],
  },
  totals: {
    meaning: ['totals-compared', 'live-count'],
    steps: [
      { code: 'list', when: ['only-totals'], grounds: ['this-app'] },
      { code: 'phone', paths: ABOUT, grounds: ['totals-compared', 'not-known'] },
      { code: 'web', paths: ICLOUD_COM_TOTALS, grounds: ['totals-compared'] },
      { code: 'type', grounds: ['this-app'] },
      { code: 'differ', grounds: ['hidden-icloudpd', 'apple-shared-library', 'apple-not-syncing'] },
    ],
    doNot: { erase: ['totals-compared'] },
    worked: ['totals-compared', 'this-app'],
  },
};
