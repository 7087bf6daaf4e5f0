import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const GOOGLE_PHOTOS: Card = {
  id: 'google-photos',
  title: 'Google Photos as another place',
  meaning:
    'Uploads to Google Photos count toward the 15 GB that Gmail and Drive share. That is so since June 2021. The setting with reduced quality makes smaller copies; they are not your originals.',
  appliesWhen: 'You use Google Photos, or think of it as a third place.',
  notToBeConfusedWith: 'Free and unlimited storage. That ended in 2021.',
  steps: [
    on(
      'any',
      step(
        'In Google Photos choose Original quality.',
        'Google Photos',
        'Settings',
        'Backup',
        'Backup quality',
        'Original quality',
      ),
      step('See whether your Google storage is large enough.'),
      step('To check it here: get your data from Google Takeout, and add the folder.'),
    ),
  ],
  doNot: [
    'Do not count reduced copies as copies of your originals.',
    'Do not expect Apple’s transfer to Google to bring everything. Live Photos and edits may stay behind.',
  ],
  seeThatItWorked: 'Add the folder from Takeout here. Only photos with the same bytes or the same name and time count.',
  sources: [SOURCES['google-storage'], SOURCES['google-transfer']],
  weDoNotKnow: ['The menu names of Google Photos are from our own knowledge and may have changed.'],
  sections: [9],
};
