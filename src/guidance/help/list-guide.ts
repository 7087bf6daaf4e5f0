import type { Card, Source } from '../card.ts';
import { on, step } from '../cards/steps.ts';
import { SOURCES } from '../sources.ts';

/** How much a list can show, at best. */
export type ListPower = 'same-bytes' | 'name-and-time' | 'totals';

/** One way to get a list of what is in iCloud. */
export interface ListWay {
  readonly id: string;
  readonly title: string;
  /** For whom it is the right way. */
  readonly bestFor: string;
  readonly howLong: string;
  readonly canProve: ListPower;
  /** What it can and cannot prove, in a sentence or two. */
  readonly proves: string;
  readonly steps: Card['steps'];
  readonly doNot: readonly string[];
  readonly sources: readonly Source[];
  readonly weDoNotKnow: readonly string[];
}

const WAYS: readonly ListWay[] = [
  {
    id: 'mac-library',
    title: 'The Photos library of a Mac',
    bestFor:
      'You have a Mac with iCloud Photos on. It is the quickest full list, even when the originals are not on the Mac.',
    howLong: 'Minutes, once Photos on the Mac has finished.',
    canProve: 'same-bytes',
    proves:
      'It knows the content of every photo and its moving half, also of hidden ones. It can prove that a file is the same.',
    steps: [
      on(
        'macos',
        step(
          'Open Photos, scroll to the very bottom, and wait until nothing is left to do.',
          'Photos',
          'Library',
          'All Photos',
        ),
        step('Quit Photos.'),
        step('Drop the library here. It is in your Pictures folder.', 'Pictures', 'Photos Library'),
        step(
          'If it cannot be read: give Two Places full access.',
          'System Settings',
          'Privacy & Security',
          'Full Disk Access',
        ),
      ),
    ],
    doNot: ['Do not change anything inside the library yourself.'],
    sources: [SOURCES['library-originals'], SOURCES['disk-access']],
    weDoNotKnow: [],
  },
  {
    id: 'apple-export',
    title: 'A copy of your data from Apple',
    bestFor: 'You have no Mac, and you want proof. It brings the photos as well, so it needs room.',
    howLong: 'Up to 7 days until it is ready. Then it can be downloaded for 14 days.',
    canProve: 'same-bytes',
    proves:
      'It has a line for each photo, with a checksum: a short text worked out from the content of the file. With it, this app can prove that a file is the same.',
    steps: [
      on(
        'any',
        step('Sign in with a browser.', 'privacy.apple.com', 'Request a copy of your data'),
        step('Choose iCloud Photos, then a size for the parts.'),
        step('When the message comes, download all parts into one folder.'),
        step('Drop the folder here. Nothing needs to be unpacked.'),
      ),
    ],
    doNot: ['Do not wait for it with Advanced Data Protection on: it most likely has no photos.'],
    sources: [SOURCES['apple-data-copy'], SOURCES['export-parts'], SOURCES['apple-data-protection']],
    weDoNotKnow: [
      'It is not proven that its checksums cover every kind of photo. The app tests it on your own files and says so.',
    ],
  },
  {
    id: 'tool-list',
    title: 'The list of a tool you use',
    bestFor: 'You already use osxphotos, icloudpd or a similar tool.',
    howLong: 'Minutes to hours, as long as the tool needs.',
    canProve: 'name-and-time',
    proves: 'Names, times and often sizes. Some tools add checksums; then it can prove more.',
    steps: [
      on('any', step('Let the tool write a list of everything, not only of what is new.'), step('Drop the file here.')),
    ],
    doNot: ['Do not use a list of “what is still missing” as a list of everything.'],
    sources: [SOURCES['library-originals'], SOURCES['hidden-icloudpd']],
    weDoNotKnow: ['We do not know what your tool leaves out. Hidden photos and Shared Libraries are often left out.'],
  },
  {
    id: 'transfer-page',
    title: 'The totals of Apple’s transfer page',
    bestFor: 'You want the best totals of what Apple holds, without a download.',
    howLong: 'Minutes.',
    canProve: 'totals',
    proves:
      'Only the totals of photos and videos. They find a difference, but they cannot show that every photo is here.',
    steps: [
      on(
        'any',
        step('Sign in with a browser.', 'privacy.apple.com', 'Transfer a copy of your data'),
        step('Go on until the totals are shown. Write them down.'),
        step('Stop there. Do not confirm.'),
        step('Type the totals here.'),
      ),
    ],
    doNot: ['Do not confirm the transfer unless you want it.'],
    sources: [SOURCES['transfer-counts']],
    weDoNotKnow: ['This is from a report of 2021. The page may have changed.'],
  },
  {
    id: 'icloud-com',
    title: 'The totals of iCloud.com',
    bestFor: 'You want a first look.',
    howLong: 'Minutes.',
    canProve: 'totals',
    proves: 'Only totals, and the newest and oldest day. They cannot show that every photo is here.',
    steps: [
      on(
        'any',
        step('Sign in with a browser and open the library.', 'iCloud.com', 'Photos', 'Library'),
        step('Look for the totals of photos and videos. Type both here.'),
        step('Open Hidden and add its total in your mind: it may not be counted.'),
      ),
    ],
    doNot: ['Do not conclude from the newest photos that all are there.'],
    sources: [SOURCES['totals-compared'], SOURCES['apple-web-access']],
    weDoNotKnow: ['We do not know where the totals stand on today’s page, nor whether they count Hidden.'],
  },
  {
    id: 'phone-totals',
    title: 'The totals of the phone',
    bestFor: 'You are about to erase the phone. The erase page needs them.',
    howLong: 'A minute.',
    canProve: 'totals',
    proves: 'What the phone shows, not what is in iCloud. Together with a list it shows whether the phone has more.',
    steps: [
      on(
        'any',
        step('Read the numbers beside Photos and Videos.', 'Settings', 'General', 'About'),
        step('Type both on the page about your phone.'),
      ),
    ],
    doNot: ['Do not take these totals for those of iCloud.'],
    sources: [],
    weDoNotKnow: ['We do not know whether the phone counts hidden photos there.'],
  },
];

/** Every way to get a list of iCloud, the one that proves most and takes least time first. */
export function howToGetAList(): readonly ListWay[] {
  return WAYS;
}
