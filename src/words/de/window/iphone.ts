import type { SameKeys } from '../../catalogue.ts';
import type { iphone as english } from '../../en/window/iphone.ts';

export const iphone: SameKeys<typeof english> = {
  versionTitle: 'Welches iOS läuft darauf?',
  versionHint: 'Einstellungen › Allgemein › Info. Die Menüs haben sich geändert; ohne Antwort werden alle gezeigt.',
  'version-ios17': 'iOS 17 oder älter',
  'version-ios18': 'iOS 18',
  'version-ios26': 'iOS 26 oder neuer',
  dontKnow: 'Weiß ich nicht',
  onTitle: 'Ist iCloud-Fotos an?',
  onHint: 'Einstellungen › [Ihr Name] › iCloud › Fotos. Der Schalter heißt „Dieses iPhone synchronisieren“.',
  onPicture: 'Zeichnung der Einstellungen von iCloud-Fotos; der Schalter „Dieses iPhone synchronisieren“ ist umrahmt.',
  statusTitle: 'Was sagt der Status?',
  statusHint:
    'In der App Fotos. iOS 17 und älter: Mediathek › Alle Fotos, ganz unten. iOS 18: auf Ihr Profilbild tippen. iOS 26: Sammlungen, dann Ihr Profilbild.',
  statusPicture:
    'Zeichnung der App Fotos; die Statuszeile ist umrahmt: beim Profilbild oben oder ganz unten in der Mediathek.',
  'status-finished': 'Fertig, oder gerade aktualisiert',
  'status-syncing': 'Synchronisiert oder lädt so viele Objekte',
  'status-paused': 'Angehalten (Batterie, Daten, Wärme …)',
  'status-waiting': 'Wartet',
  'status-storage-full': 'iCloud-Speicher ist voll',
  'status-none-shown': 'Es zeigt keinen Status',
  storageTitle: 'Ist Ihr iCloud-Speicher voll?',
  storageHint: 'Einstellungen › [Ihr Name] › iCloud. Der Balken oben zeigt, was belegt ist.',
  storagePicture: 'Zeichnung der iCloud-Einstellungen; der Speicherbalken oben ist umrahmt.',
  optimizeTitle: 'Ist „iPhone-Speicher optimieren“ an?',
  optimizeHint:
    'iOS 18 und neuer: Einstellungen › Apps › Fotos. Davor: Einstellungen › Fotos. Diese Einstellung zeigt nicht, dass etwas hochgeladen ist.',
  optimizePicture:
    'Zeichnung der Einstellungen von Fotos; „iPhone-Speicher optimieren“ und „Laden und Originale behalten“ sind umrahmt.',
  countsTitle: 'Wie viele Fotos und Videos zählt das Telefon?',
  countsHint: 'Einstellungen › Allgemein › Info. Beide Zahlen stehen in der Liste dort.',
  countsPicture: 'Zeichnung der Seite Info; die Zeilen Fotos und Videos sind umrahmt.',
  countsPhotos: 'Fotos',
  countsVideos: 'Videos',
  countsNotANumber: 'Bitte geben Sie eine ganze Zahl ein, zum Beispiel 12.345.',
  newestTitle: 'Sind diese drei die neuesten auf dem Telefon?',
  newestHint:
    'Sehen Sie in Fotos am Ende der Mediathek nach: {{names}}. Gleiche Gesamtzahlen allein sagen nicht, dass es dieselben Fotos sind.',
  sharedTitle: 'Benutzen Sie eine geteilte Mediathek mit Familie oder Freunden?',
  sharedHint:
    'Gemeint ist die geteilte Mediathek von iCloud-Fotos, kein geteiltes Album. Einstellungen › (Apps >) Fotos › Geteilte Mediathek.',
  deletedTitle: 'Ist alles, was Sie wollen, aus „Zuletzt gelöscht“ heraus?',
  deletedHint:
    'Sehen Sie auf dem Telefon nach: Fotos › Zuletzt gelöscht. Das Album ist mit Face ID oder Code gesperrt und kann darum leer aussehen. Rechnen Sie mit 30 Tagen.',
  hiddenTitle: 'Haben Sie „Ausgeblendet“ geöffnet und gezählt?',
  hiddenHint:
    'Fotos › Ausgeblendet. Ob Gesamtzahlen ausgeblendete Fotos enthalten, ist von Ansicht zu Ansicht verschieden.',
  asOf: 'Die älteste Antwort ist vom {{date}}. Antworten zum Telefon gelten 24 Stunden.',
  stillSo: 'Ich habe nachgesehen: Alles ist noch so',
  questionOf: 'Frage {{number}} von {{total}} · die App kann das nicht selbst sehen',
  questions: 'Fragen zum Telefon',
  yes: 'Ja',
  no: 'Nein',
  back: 'Zurück',
  later: 'Später',
  next: 'Weiter',
  done: 'Fertig',
  useTotals: 'Diese Gesamtzahlen verwenden',
};
