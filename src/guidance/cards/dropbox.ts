import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { on, step } from './steps.ts';

export const DROPBOX: Card = {
  id: 'dropbox',
  title: 'Dropbox as another place',
  meaning:
    'Dropbox can upload photos from the phone by itself, by default over Wi-Fi. It gives them names by date, and may turn HEIC, Apple’s photo format, into JPG. Then the bytes are not the same.',
  appliesWhen: 'You use camera uploads of Dropbox, or think of it as a third place.',
  notToBeConfusedWith: 'A copy by hand once a month. That leaves out everything since.',
  steps: [
    on(
      'any',
      step('Turn on camera uploads in the Dropbox app on the phone.', 'Dropbox', 'Settings', 'Camera uploads'),
      step('Choose to save photos as HEIC, so that the files stay as they are.'),
      step('Open the app from time to time, so that it can go on.'),
      step('Make the folder available on this computer, and add it here.'),
    ),
  ],
  doNot: ['Do not count files that are in Dropbox only as names on this computer.'],
  seeThatItWorked:
    'Add the Camera Uploads folder here. Photos are recognised by content and time, whatever their name.',
  sources: [SOURCES['dropbox-uploads']],
  weDoNotKnow: [
    'We do not know today’s free size of Dropbox from Dropbox itself.',
    'The menu names are from our own knowledge and may have changed.',
  ],
  sections: [9],
};
