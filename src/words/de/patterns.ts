import type { Catalogue } from '../catalogue.ts';

export const patterns: Catalogue['patterns'] = {
  'uploads-stopped': {
    one: 'Nach dem {{day}} ist {{count}} von {{after}} nicht in iCloud: Das Hochladen hörte dann wohl auf.',
    other: 'Nach dem {{day}} sind {{count}} von {{after}} nicht in iCloud: Das Hochladen hörte dann wohl auf.',
  },
  'downloads-stopped': {
    one: 'Nach dem {{day}} ist {{count}} von {{after}} nicht hier: Das Kopieren hierher hörte dann wohl auf.',
    other: 'Nach dem {{day}} sind {{count}} von {{after}} nicht hier: Das Kopieren hierher hörte dann wohl auf.',
  },
  'only-videos': {
    one: '{{count}} von {{of}}, die {{side}} fehlen, ist ein Video.',
    other: '{{count}} von {{of}}, die {{side}} fehlen, sind Videos.',
  },
  'only-big-files': {
    one: '{{count}} von {{of}}, die {{side}} fehlen, ist eine große Datei.',
    other: '{{count}} von {{of}}, die {{side}} fehlen, sind große Dateien.',
  },
  'only-live-halves': {
    one: '{{count}} von {{of}}, die nicht dasselbe sind, ist ein Live Photo ohne seine bewegte Hälfte.',
    other: '{{count}} von {{of}}, die nicht dasselbe sind, sind Live Photos ohne ihre bewegten Hälften.',
  },
  'one-device': {
    one: '{{count}} von {{of}}, die {{side}} fehlen, wurde mit „{{device}}“ aufgenommen.',
    other: '{{count}} von {{of}}, die {{side}} fehlen, wurden mit „{{device}}“ aufgenommen.',
  },
  'one-shared-library': {
    one: '{{count}} von {{of}}, die {{side}} fehlen, gehört zu einer geteilten Mediathek.',
    other: '{{count}} von {{of}}, die {{side}} fehlen, gehören zu einer geteilten Mediathek.',
  },
  'reduced-copies': {
    one: '{{count}} von {{of}}, die nicht dasselbe sind, ist eine kleinere Kopie, nicht das Original.',
    other: '{{count}} von {{of}}, die nicht dasselbe sind, sind kleinere Kopien, nicht die Originale.',
  },
  'whole-month': {
    one: 'Ein ganzer Monat fehlt {{side}}, ab {{month}}: {{count}} Foto oder Video.',
    other: 'Ganze Monate fehlen {{side}}, ab {{month}} (Monate: {{months}}): {{count}} Fotos und Videos.',
  },
  'hidden-explains': {
    one: '{{count}} von {{of}}, die hier fehlen, ist ein ausgeblendetes Foto.',
    other: '{{count}} von {{of}}, die hier fehlen, sind ausgeblendete Fotos.',
  },
  'deleted-explains': {
    one: '{{count}} Foto in „Zuletzt gelöscht“ erklärt den Unterschied.',
    other: '{{count}} Fotos in „Zuletzt gelöscht“ erklären den Unterschied.',
  },
  'constant-time-shift': {
    one: '{{count}} von {{of}} hat denselben Namen und eine Zeit, die um {{minutes}} Minuten abweicht: wohl eine Zeitzone oder eine falsche Uhr.',
    other:
      '{{count}} von {{of}} haben denselben Namen und eine Zeit, die um {{minutes}} Minuten abweicht: wohl eine Zeitzone oder eine falsche Uhr.',
  },
  'one-folder': {
    one: '{{count}} von {{of}}, die {{side}} fehlen, liegt im Ordner „{{folder}}“.',
    other: '{{count}} von {{of}}, die {{side}} fehlen, liegen im Ordner „{{folder}}“.',
  },
  'converted-copies': {
    one: '{{count}} von {{of}}, die nicht dasselbe sind, ist hier in einem anderen Format, wie wenn das Telefon es beim Kopieren umwandelt.',
    other:
      '{{count}} von {{of}}, die nicht dasselbe sind, sind hier in einem anderen Format, wie wenn das Telefon sie beim Kopieren umwandelt.',
  },
  'rewritten-copies': {
    one: '{{count}} von {{of}}, die nicht dasselbe sind, hat anderen Inhalt, wie wenn ein Programm es nach dem Kopieren ändert.',
    other:
      '{{count}} von {{of}}, die nicht dasselbe sind, haben anderen Inhalt, wie wenn ein Programm sie nach dem Kopieren ändert.',
  },
};
