import type { Answers } from '../../guidance/answers.ts';
import { computerOf, type Systems } from '../../guidance/system.ts';
import type { OptionName } from './option-table.ts';
import { choiceFrom, numberFrom } from './option-values.ts';

const YES_NO = { yes: true, no: false } as const;
const ON_OFF = { on: true, off: false } as const;
const STATUS = {
  finished: 'finished',
  syncing: 'syncing',
  paused: 'paused',
  waiting: 'waiting',
  'storage-full': 'storage-full',
  none: 'none-shown',
} as const;
const COMPUTER = { mac: 'macos', windows: 'windows', linux: 'linux' } as const;
const IOS = { '17': 'ios17', '18': 'ios18', '26': 'ios26' } as const;

/**
 * The answers about the phone. What was not given is "I don't know". They count as given at `today` (ms, UTC), or now
 * when the clock decides; an `answeredAt` of null is put right by the caller.
 */
export function answersFrom(text: (name: OptionName) => string | null, today: number | null): Answers {
  const yesNo = (name: OptionName): boolean | null => choiceFrom(name, text(name), YES_NO);
  return {
    icloudPhotosOn: choiceFrom('icloud-photos', text('icloud-photos'), ON_OFF),
    status: choiceFrom('status', text('status'), STATUS),
    storageFull: yesNo('storage-full'),
    optimizeOn: yesNo('optimize'),
    phonePhotos: numberFrom('phone-photos', text('phone-photos')),
    phoneVideos: numberFrom('phone-videos', text('phone-videos')),
    advancedDataProtection: yesNo('advanced-data-protection'),
    usesSharedLibrary: yesNo('shared-library'),
    recentlyDeletedChecked: yesNo('recently-deleted-checked'),
    hiddenChecked: yesNo('hidden-checked'),
    newestAgree: yesNo('newest-agree'),
    iosVersion: choiceFrom('ios', text('ios'), IOS),
    answeredAt: today,
    lastAnsweredAt: today,
  };
}

/** The person's systems: the phone as they say, the computer as they say or else this one. */
export function systemsFrom(text: (name: OptionName) => string | null): Systems {
  return {
    ios: choiceFrom('ios', text('ios'), IOS),
    computer: choiceFrom('computer', text('computer'), COMPUTER) ?? computerOf(process.platform),
  };
}
