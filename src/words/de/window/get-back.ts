import type { SameKeys } from '../../catalogue.ts';
import type { getBack as english } from '../../en/window/get-back.ts';

export const getBack: SameKeys<typeof english> = {
  title: { one: '{{count}} Foto zurückholen', other: '{{count}} Fotos zurückholen' },
  lead: {
    one: '{{count}} ist angekommen, eine exakte Kopie. Noch {{toGo}} zu holen, in Gruppen von höchstens 1.000.',
    other:
      '{{count}} sind angekommen, jedes eine exakte Kopie. Noch {{toGo}} zu holen, in Gruppen von höchstens 1.000.',
  },
  allArrived: {
    one: 'Es ist angekommen, eine exakte Kopie. Bewegen Sie es in Ihren Fotoordner, und prüfen Sie dann erneut.',
    other:
      'Alle {{count}} sind angekommen, jedes eine exakte Kopie. Bewegen Sie sie in Ihren Fotoordner, und prüfen Sie dann erneut.',
  },
  noProof: {
    one: 'Die Liste hat für {{count}} keine Prüfsumme: Niemand kann sagen, ob genau dieses Foto ankommt. Bewegen Sie es in Ihren Fotoordner, und prüfen Sie erneut.',
    other:
      'Die Liste hat für {{count}} keine Prüfsummen: Niemand kann sagen, ob genau diese Fotos ankommen. Bewegen Sie sie in Ihren Fotoordner, und prüfen Sie erneut.',
  },
  batches: 'Gruppen',
  batchesComplete: { one: '{{count}} Gruppe ist vollständig.', other: '{{count}} Gruppen sind vollständig.' },
  batchRun: 'Gruppe {{number}}: {{first}} bis {{last}}',
  batchDay: 'Gruppe {{number}}: {{first}}',
  batchPicks: 'Gruppe {{number}}: einzelne Fotos, {{first}} bis {{last}}',
  batchPickDay: 'Gruppe {{number}}: einzelne Fotos vom {{first}}',
  batchUndated: 'Gruppe {{number}}: Fotos ohne Datum oder ausgeblendet',
  arrivedOf: '{{arrived}} von {{wanted}}',
  names: 'Namen',
  'state-yes': 'vollständig',
  'state-not-yet': 'teilweise hier',
  'state-off': 'nicht begonnen',
  stepByStep: 'Gruppe {{number}}, Schritt für Schritt',
  atMost: 'iCloud.com gibt höchstens 1.000 auf einmal.',
  stepOpen: 'Öffnen Sie iCloud.com › Fotos und blättern Sie zum {{day}}.',
  stepOpenUndated: 'Öffnen Sie iCloud.com › Fotos. Suchen Sie nach den Namen, auch in „Ausgeblendet“.',
  stepRun:
    'Klicken Sie auf das erste vom {{first}}, halten Sie die Umschalttaste und klicken Sie auf das letzte vom {{last}}.',
  stepPicks: 'Halten Sie {{key}} und klicken Sie auf die fehlenden, an diesen Tagen:',
  selected: {
    one: 'iCloud.com sollte sagen, dass {{count}} Objekt ausgewählt ist.',
    other: 'iCloud.com sollte sagen, dass {{count}} Objekte ausgewählt sind.',
  },
  stepDownload: 'Laden Sie sie als „Unbearbeitetes Original“.',
  stepMove: 'Bewegen Sie sie in Ihren Fotoordner.',
  stepMoveMore: 'Das tun Sie selbst: Die App bewegt nie eine Datei.',
  ctrl: 'Strg',
  allDays: { one: '{{count}} Tag', other: 'Alle {{count}} Tage' },
  dayCount: { one: '{{day}}: {{count}} Foto', other: '{{day}}: {{count}} Fotos' },
  undated: 'Ohne Datum oder ausgeblendet',
  openICloud: 'iCloud.com öffnen',
  copyDates: 'Tage kopieren',
  dontDelete: 'Löschen Sie inzwischen nichts in iCloud.',
  dontCompatible: 'Wählen Sie nicht „Höchste Kompatibilität“: Dabei entstehen neue Dateien.',
  arriving: 'Ankunft in Downloads',
  watching: 'Wird beobachtet',
  reading: 'Wird gelesen',
  notWatching: 'Nicht beobachtet',
  watch: 'Beobachten',
  pause: 'Anhalten',
  photosOfBatch: 'Fotos dieser Gruppe',
  notSame: {
    one: 'Angekommen, aber nicht dasselbe: {{count}}. Wurde es als „Unbearbeitetes Original“ geladen?',
    other: 'Angekommen, aber nicht dieselben: {{count}}. Wurden sie als „Unbearbeitetes Original“ geladen?',
  },
  unread: {
    one: '{{count}} Datei ließ sich nicht zu Ende lesen. Laden Sie sie noch einmal.',
    other: '{{count}} Dateien ließen sich nicht zu Ende lesen. Laden Sie sie noch einmal.',
  },
  zips: 'Zips werden gelesen, ohne sie zu entpacken.',
  checkMeans: 'heißt: genau die Datei, die iCloud hat.',
  others: {
    one: '{{count}} weiteres in Downloads ist keines davon.',
    other: '{{count}} weitere in Downloads sind keine davon.',
  },
  gone: {
    one: '{{count}} davon ist nicht mehr in Downloads. Sobald es in Ihrem Fotoordner ist, prüfen Sie erneut.',
    other: '{{count}} davon sind nicht mehr in Downloads. Sobald sie in Ihrem Fotoordner sind, prüfen Sie erneut.',
  },
  moved: 'Ich habe sie bewegt: erneut prüfen',
  closeWhenever: 'Sie können die App jederzeit schließen. Es geht weiter, wo Sie aufgehört haben.',
  'tile-waiting': 'noch nicht hier',
  'tile-arrived': 'eine exakte Kopie ist angekommen',
  'tile-half': 'eine der beiden Dateien ist angekommen',
  'tile-not-same': 'angekommen, aber nicht dasselbe',
  'tile-no-proof': 'niemand kann es sagen: Die Liste hat keine Prüfsumme',
};
