import type { Catalogue } from '../catalogue.ts';

export const places: Catalogue['places'] = {
  icloud: 'iCloud, by a list',
  folder: 'Folder on this computer',
  'photos-library': 'Photos library',
  'external-disk': 'External disk',
  network: 'Network disk',
  'other-cloud': 'Another cloud',
};

export const views: Catalogue['views'] = {
  'icloud-com': 'the totals on iCloud.com',
  'iphone-about': 'the totals in Settings › General › About on the iPhone',
  'mac-photos': 'the totals in Photos on the Mac',
  'privacy-page': 'the totals on privacy.apple.com',
};
