import type { Catalogue } from '../catalogue.ts';

export const places: Catalogue['places'] = {
  icloud: 'iCloud, laut Liste',
  folder: 'Ordner auf diesem Computer',
  'photos-library': 'Fotos-Mediathek',
  'external-disk': 'Externe Festplatte',
  network: 'Netzlaufwerk',
  'other-cloud': 'Andere Cloud',
};

export const views: Catalogue['views'] = {
  'icloud-com': 'die Gesamtzahlen auf iCloud.com',
  'iphone-about': 'die Gesamtzahlen unter Einstellungen › Allgemein › Info auf dem iPhone',
  'mac-photos': 'die Gesamtzahlen in Fotos auf dem Mac',
  'privacy-page': 'die Gesamtzahlen auf privacy.apple.com',
};
