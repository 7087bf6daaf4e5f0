import type { iphone as english } from '../en/iphone.ts';
import type { Translation } from '../translation.ts';

export const iphone: Translation<typeof english> = {
  title: 'Was sagt Ihr iPhone?',
  lead: 'Die App kann nicht in das Telefon sehen, darum fragt sie. Jede Frage darf offen bleiben: „Weiß ich nicht“ ist eine ehrliche Antwort, und das Ergebnis sagt, was sie bedeutet.',
  versionTitle: 'Welches iOS läuft darauf?',
  versionHint: 'Einstellungen > Allgemein > Info. Die Menüs haben sich geändert; ohne Antwort werden alle gezeigt.',
  'version-ios17': 'iOS 17 oder älter',
  'version-ios18': 'iOS 18',
  'version-ios26': 'iOS 26 oder neuer',
  dontKnow: 'Weiß ich nicht',
  onTitle: 'Ist iCloud-Fotos an?',
  onHint: 'Einstellungen > [Ihr Name] > iCloud > Fotos. Der Schalter heißt „Dieses iPhone synchronisieren“.',
  onPicture: 'Zeichnung der Einstellungen von iCloud-Fotos; der Schalter „Dieses iPhone synchronisieren“ ist umrahmt.',
  statusTitle: 'Was sagt der Status?',
  statusHint:
    'In der App Fotos. iOS 17 und älter: Mediathek > Alle Fotos, ganz unten. iOS 18: auf Ihr Profilbild tippen. iOS 26: Sammlungen, dann Ihr Profilbild.',
  statusPicture:
    'Zeichnung der App Fotos; die Statuszeile ist umrahmt: beim Profilbild oben oder ganz unten in der Mediathek.',
  'status-finished': 'Fertig, oder gerade aktualisiert',
  'status-syncing': 'Synchronisiert oder lädt so viele Objekte',
  'status-paused': 'Angehalten (Batterie, Daten, Wärme …)',
  'status-waiting': 'Wartet',
  'status-storage-full': 'iCloud-Speicher ist voll',
  'status-none-shown': 'Es zeigt keinen Status',
  storageTitle: 'Ist Ihr iCloud-Speicher voll?',
  storageHint: 'Einstellungen > [Ihr Name] > iCloud. Der Balken oben zeigt, was belegt ist.',
  storagePicture: 'Zeichnung der iCloud-Einstellungen; der Speicherbalken oben ist umrahmt.',
  optimizeTitle: 'Ist „iPhone-Speicher optimieren“ an?',
  optimizeHint:
    'iOS 18 und neuer: Einstellungen > Apps > Fotos. Davor: Einstellungen > Fotos. Diese Einstellung zeigt nicht, dass etwas hochgeladen ist.',
  optimizePicture:
    'Zeichnung der Einstellungen von Fotos; „iPhone-Speicher optimieren“ und „Originale behalten“ sind umrahmt.',
  countsTitle: 'Wie viele Fotos und Videos zählt das Telefon?',
  countsHint: 'Einstellungen > Allgemein > Info. Beide Zahlen stehen in der Liste dort.',
  countsPicture: 'Zeichnung der Seite Info; die Zeilen Fotos und Videos sind umrahmt.',
  countsPhotos: 'Fotos',
  countsVideos: 'Videos',
  countsNotANumber: 'Bitte geben Sie eine ganze Zahl ein, zum Beispiel 12.345.',
  sharedTitle: 'Benutzen Sie eine geteilte Mediathek mit Familie oder Freunden?',
  sharedHint:
    'Gemeint ist die geteilte Mediathek von iCloud-Fotos, kein geteiltes Album. Einstellungen > (Apps >) Fotos > Geteilte Mediathek.',
  deletedTitle: 'Ist alles, was Sie wollen, aus „Zuletzt gelöscht“ heraus?',
  deletedHint:
    'Sehen Sie auf dem Telefon nach: Fotos > Zuletzt gelöscht. Das Album ist mit Face ID oder Code gesperrt und kann darum leer aussehen. Rechnen Sie mit 30 Tagen.',
  hiddenTitle: 'Haben Sie „Ausgeblendet“ geöffnet und gezählt?',
  hiddenHint: 'Fotos > Ausgeblendet. Ob Summen ausgeblendete Fotos enthalten, ist von Ansicht zu Ansicht verschieden.',
  answered_one: '{{count, number}} Frage beantwortet',
  answered_other: '{{count, number}} Fragen beantwortet',
  asOf: 'Die älteste Antwort ist vom {{date}}. Antworten altern wie Listen: Nach einer Woche zählen sie nicht mehr.',
  stillSo: 'Ich habe nachgesehen: Alles ist noch so',
  next: 'Zum Ergebnis',
};
