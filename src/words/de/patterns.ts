import type { Catalogue } from '../catalogue.ts';

export const patterns: Catalogue['patterns'] = {
  'uploads-stopped':
    'Nichts, was nach einem bestimmten Tag aufgenommen wurde, ist in iCloud: Das Hochladen hörte dann wohl auf.',
  'downloads-stopped':
    'Nichts, was nach einem bestimmten Tag aufgenommen wurde, ist hier: Das Kopieren hierher hörte dann wohl auf.',
  'only-videos': 'Es fehlen fast nur Videos.',
  'only-big-files': 'Es fehlen fast nur große Dateien.',
  'only-live-halves': 'Es fehlen fast nur die bewegten Hälften von Live Photos.',
  'one-device': 'Fast alles, was fehlt, wurde mit einem Gerät aufgenommen.',
  'one-shared-library': 'Fast alles, was fehlt, gehört zu einer geteilten Mediathek.',
  'reduced-copies': 'Viele Dateien hier sind kleinere Kopien, nicht die Originale.',
  'whole-month': 'Ein ganzer Monat fehlt.',
  'hidden-explains': 'Ausgeblendete Fotos erklären den Unterschied.',
  'deleted-explains': 'Fotos in „Zuletzt gelöscht“ erklären den Unterschied.',
  'constant-time-shift': 'Viele Zeiten weichen um gleich viele Stunden ab: eine Zeitzone, keine anderen Fotos.',
  'one-folder': 'Fast alles, was fehlt, gehört zu einem Ordner.',
  'converted-copies': 'Viele Fotos sind hier in einem anderen Format: Sie wurden beim Kopieren umgewandelt.',
  'rewritten-copies': 'Viele Dateien hier wurden nach dem Kopieren von einem Programm verändert.',
};
