import type { places as words } from '../../words/en/cards/places.ts';
import type { Plans } from './card-plan.ts';

export const places: Plans<keyof typeof words> = {
  'second-place': {
    meaning: ['apple-set-up', 'this-app'],
    steps: [
      { code: 'plug', unlessDiskPlugged: true, grounds: ['this-app'] },
      { code: 'whole', when: ['in-step-only'], grounds: ['apple-set-up', 'this-app'] },
      { code: 'mac', on: ['macos'], grounds: ['apple-move-library'] },
      { code: 'windows', on: ['windows'], grounds: ['this-app'] },
      { code: 'linux', on: ['linux'], grounds: ['this-app'] },
      { code: 'eject', grounds: ['this-app'] },
      { code: 'check', grounds: ['this-app'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
  'other-clouds': {
    meaning: ['google-storage', 'not-known'],
    steps: [
      { code: 'original', grounds: ['google-storage', 'google-free-up', 'apple-set-up', 'not-known'] },
      { code: 'fetch', grounds: ['this-app', 'dropbox-uploads', 'not-known'] },
    ],
    doNot: {},
    worked: ['this-app'],
  },
};
