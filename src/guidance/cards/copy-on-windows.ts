import type { Card } from '../card.ts';
import { SOURCES } from '../sources.ts';
import { inPhotosSettings, on, SCAN_AGAIN, step } from './steps.ts';

export const COPY_ON_WINDOWS: Card = {
  id: 'copy-on-windows',
  title: 'A copy on a Windows PC',
  meaning:
    'There are two ways. Microsoft Photos imports from the phone by cable; the Apple Devices app only lets Windows see the phone. Or iCloud for Windows brings photos from iCloud. It shows small previews first and fetches the file when you open it.',
  appliesWhen: 'You have a Windows PC and want your photos on it.',
  notToBeConfusedWith:
    'The folder of iCloud Photos before “Always keep on this device”. Its files may not be on the PC yet.',
  steps: [
    ...inPhotosSettings('Before a cable import: choose Keep Originals.', 'Transfer to Mac or PC', 'Keep Originals'),
    on(
      'windows',
      step('By cable: install Apple Devices, connect and unlock the phone, and tap Trust.'),
      step('Open Microsoft Photos and import from the iPhone.', 'Photos', 'Import', 'Your iPhone'),
      step(
        'By iCloud: mark the photos in the iCloud Photos folder and choose “Always keep on this device”.',
        'Pictures',
        'iCloud Photos',
        'Photos',
      ),
      step('By iCloud: turn on the choice to download High-Efficiency format. Without it, photos arrive converted.'),
    ),
  ],
  doNot: ['Do not expect the Apple Devices app to copy photos by itself.'],
  seeThatItWorked: SCAN_AGAIN,
  sources: [SOURCES['transfer-computer'], SOURCES['windows-import'], SOURCES['windows-keep'], SOURCES['apple-windows']],
  weDoNotKnow: ['iCloud for Windows may not show a Shared Library. Check it on the phone.'],
  sections: [9],
};
