import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, SCAN_AGAIN, step } from './steps.ts';

export const COMPUTER_DISK_FULL: Card = {
  id: 'computer-disk-full',
  title: 'The disk here is full, or nearly',
  meaning:
    'Downloads stop without a sound when a disk is full. Then newer or larger photos are missing here, and files can be cut short.',
  appliesWhen: 'Everything after a day is missing here, large files are missing, or saving failed.',
  notToBeConfusedWith: 'Full iCloud storage. That stops uploads, not downloads.',
  steps: [
    on('macos', step('See how much room is left.', 'System Settings', 'General', 'Storage')),
    on('windows', step('See how much room is left.', 'Settings', 'System', 'Storage')),
    on(
      'any',
      step('Make room, or choose a larger disk for the photos.'),
      step('Download or copy again what is missing.'),
    ),
  ],
  doNot: ['Do not delete photos here to make room before they are in two other places.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['optimize-setting']],
  weDoNotKnow: ['We do not know how full your disk was at the time. This card is a likely cause, not a proven one.'],
  sections: [],
};
