import type { SameKeys } from '../catalogue.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal: SameKeys<typeof english> = {
  'answer-yes': 'Ja.',
  'answer-not-yet': 'Noch nicht.',
  'answer-cannot-tell': 'Nicht zu sagen.',
  'next-step': 'Nächster Schritt: {{step}}',
  'what-is-here': 'Beide Seiten',
  'list-column': 'iCloud-Liste',
  photos: 'Fotos',
  videos: 'Videos',
  'live-photos': 'davon Live Photos',
  files: 'Dateien',
  size: 'Größe',
  'first-day': 'Erster Tag',
  'last-day': 'Letzter Tag',
  ledger: 'Die Rechnung zum Unterschied',
  coverage: 'Die Fotos der Liste, nach dem, was hier ist',
  gaps: 'Lücken',
  'gaps-more': {
    one: '… und {{count}} weitere; ein Bericht (--report) oder eine Tabelle (--csv) hat alle.',
    other: '… und {{count}} weitere; ein Bericht (--report) oder eine Tabelle (--csv) hat alle.',
  },
  patterns: 'Was die Lücken gemeinsam haben',
  advice: 'Was hilft',
  'advice-why': 'Warum: {{why}}',
  'advice-first-step': 'Zuerst: {{step}}',
  'not-looked-at': 'Was diese Prüfung nicht angesehen hat',
  notes: 'Anmerkungen',
  reasons: 'Warum',
  saved: 'Gespeichert: {{path}}',
  'true-until': 'Stand {{asOf}}. Fragen Sie nach {{expires}} neu.',
  reading: 'Lesen',
  proving: 'Nachweisen',
  'reading-lists': 'Die Liste wird gelesen',
  'progress-of': '{{stage}} {{name}}: {{done}} von {{total}} Dateien',
  'progress-rate': '{{rate}} je Sekunde',
  'progress-left': 'noch etwa {{time}}',
  counting: {
    one: 'Umsehen in {{name}}: bisher {{count}} Datei',
    other: 'Umsehen in {{name}}: bisher {{count}} Dateien',
  },
  finished: {
    one: '{{name}}: {{count}} Datei gesehen, {{read}} jetzt gelesen.',
    other: '{{name}}: {{count}} Dateien gesehen, {{read}} jetzt gelesen.',
  },
  'warning-count': {
    one: '{{name}}: {{count}} Datei sollte man ansehen; sie steht im Bericht.',
    other: '{{name}}: {{count}} Dateien sollte man ansehen; sie stehen im Bericht.',
  },
  'list-read': {
    one: 'Die Liste {{name}}: {{count}} Foto oder Video.',
    other: 'Die Liste {{name}}: {{count}} Fotos und Videos.',
  },
  'list-problems': {
    one: '{{count}} Zeile von {{name}} ließ sich nicht benutzen:',
    other: '{{count}} Zeilen von {{name}} ließen sich nicht benutzen:',
  },
  'nested-folder': '{{name}} liegt in einem anderen geprüften Ordner und zählt einmal.',
  'no-index': 'Für die nächste Prüfung wird nichts gemerkt, denn die Notizen lägen in einem Ordner, der geprüft wird.',
  'quick-hint':
    'Das war eine schnelle Prüfung: Nichts wurde Byte für Byte nachgewiesen. Ohne --quick wird jede Datei nachgewiesen.',
  'printed-hint':
    '{{guess}} Wenn Sie wissen, was es ist, sagen Sie es: --printed-names everything oder --printed-names only-missing.',
  'no-folder': 'In welchem Ordner sind Ihre Fotos? Zum Beispiel: two-places check Bilder --icloud "Photo Details.csv"',
  'no-folder-but-lists':
    'In welchem Ordner sind Ihre Fotos? Ordner stehen zuerst, Listen nach --icloud: two-places check Bilder --icloud "Photo Details.csv"',
  'with-one-folder': 'Mit --with steht zuerst ein Ordner: two-places check ORDNER --with KOPIE',
  'with-and-list': 'Entweder --with oder --icloud: Mit einer Liste stehen alle Ordner vor ihr.',
  'with-itself':
    '{{name}} ist derselbe Ordner, oder einer liegt im anderen. Ein Ordner kann sich nicht selbst beweisen.',
  'verify-needs': 'Ein Ordner und eine Liste: two-places verify ORDNER --checksums LISTE',
  'verify-which-place':
    'Die Liste hat mehrere Orte ({{names}}). Sagen Sie mit --place, welcher davon dieser Ordner ist.',
  'verify-yes': {
    one: 'Ja. Die {{count}} Datei der Liste ist hier, Byte für Byte.',
    other: 'Ja. Alle {{count}} Dateien der Liste sind hier, Byte für Byte.',
  },
  'verify-no': {
    one: 'Nein. {{count}} von {{listed}} Dateien der Liste ist hier, Byte für Byte.',
    other: 'Nein. {{count}} von {{listed}} Dateien der Liste sind hier, Byte für Byte.',
  },
  'verify-cannot-tell': {
    one: 'Nicht zu sagen. Die {{count}} Datei, die auf der Liste zu lesen war, ist hier, aber etwas ist nicht bekannt.',
    other:
      'Nicht zu sagen. Die {{count}} Dateien, die auf der Liste zu lesen waren, sind hier, aber etwas ist nicht bekannt.',
  },
  'verify-read': 'Jede Datei wurde neu gelesen: {{size}}.',
  'verify-same-files': { one: 'An ihrem Ort: {{count}}', other: 'An ihrem Ort: {{count}}' },
  'verify-moved-files': {
    one: 'Dieselben Bytes unter anderem Namen oder in anderem Ordner: {{count}}',
    other: 'Dieselben Bytes unter anderen Namen oder in anderen Ordnern: {{count}}',
  },
  'verify-changed-files': {
    one: 'Geändert, andere Bytes als auf der Liste: {{count}}',
    other: 'Geändert, andere Bytes als auf der Liste: {{count}}',
  },
  'verify-missing-files': { one: 'Nicht hier: {{count}}', other: 'Nicht hier: {{count}}' },
  'verify-unreadable-files': { one: 'Nicht zu lesen: {{count}}', other: 'Nicht zu lesen: {{count}}' },
  'verify-placeholder-files': {
    one: 'Hier nur dem Namen nach, die Bytes sind noch in einer Cloud: {{count}}',
    other: 'Hier nur dem Namen nach, die Bytes sind noch in einer Cloud: {{count}}',
  },
  'verify-new-files': { one: 'Neu, nicht auf der Liste: {{count}}', other: 'Neu, nicht auf der Liste: {{count}}' },
  'verify-more': { one: '… und {{count}} weitere', other: '… und {{count}} weitere' },
  'verify-caveat-lost': {
    one: 'Die Liste ist abgeschnitten: {{count}} Datei, die sie verspricht, steht nicht darauf.',
    other: 'Die Liste ist abgeschnitten: {{count}} Dateien, die sie verspricht, stehen nicht darauf.',
  },
  'verify-caveat-lines': {
    one: '{{count}} Zeile der Liste war nicht zu gebrauchen.',
    other: '{{count}} Zeilen der Liste waren nicht zu gebrauchen.',
  },
  'verify-caveat-not-listed': {
    one: 'Als die Liste entstand, wurde {{count}} Datei nicht ganz gelesen; über sie lässt sich nichts sagen.',
    other: 'Als die Liste entstand, wurden {{count}} Dateien nicht ganz gelesen; über sie lässt sich nichts sagen.',
  },
  'doctor-index-none': 'Es gibt noch keine Notizen früherer Prüfungen.',
  'doctor-index-healthy': {
    one: 'Die Notizen früherer Prüfungen sind ganz: {{count, number}} Datei, {{size}}.',
    other: 'Die Notizen früherer Prüfungen sind ganz: {{count, number}} Dateien, {{size}}.',
  },
  'doctor-index-damaged':
    'Die Notizen früherer Prüfungen sind beschädigt. Die nächste Prüfung legt sie beiseite und macht neue.',
  'doctor-index-unreadable':
    'Die Notizen früherer Prüfungen lassen sich nicht öffnen. Vielleicht läuft gerade eine andere Prüfung.',
  'doctor-writable': 'In den Ordner für Notizen kann geschrieben werden.',
  'doctor-not-writable':
    'In den Ordner für Notizen kann nicht geschrieben werden. Prüfungen gehen, lesen aber jedes Mal alles neu.',
  'doctor-room': 'Platz für Notizen: {{size}} frei.',
  'doctor-room-unknown': 'Platz für Notizen: Dieses System sagt es nicht.',
  'doctor-temporary': 'Platz für vorläufige Kopien: {{size}} frei.',
  'doctor-temporary-unknown': 'Platz für vorläufige Kopien: Dieses System sagt es nicht.',
  'doctor-access-time-kept': 'Ihre eigenen Dateien zu lesen ändert nicht, wann sie zuletzt benutzt wurden.',
  'doctor-access-time-system': 'Ob Lesen die Zeit der letzten Benutzung ändert, entscheidet dieses System selbst.',
  'doctor-folder-open': 'Ordner {{number}} ist lesbar: {{entries}} Einträge.',
  'doctor-folder-closed':
    'Ordner {{number}} ist nicht lesbar ({{code}}). Sehen Sie nach, ob er da ist und gelesen werden darf.',
  'doctor-placeholders-asks-system':
    'Ordner {{number}}: Das System wird gefragt, welche Dateien nur in einer Cloud sind.',
  'doctor-placeholders-counts-blocks':
    'Ordner {{number}}: Dateien, die nur in einer Cloud sind, werden an ihren leeren Blöcken erkannt.',
  'doctor-placeholders-names-only':
    'Ordner {{number}}: Dateien, die nur in einer Cloud sind, zeigt nur der Name. Laden Sie sie vor der Prüfung.',
  'doctor-well': 'Einer Prüfung steht nichts im Weg.',
  'doctor-look': 'Sehen Sie zuerst die Zeilen an, die mit „no“ beginnen.',
  'unknown-command': 'Es gibt keinen Befehl {{name}}.',
  'unknown-option': 'Es gibt keine Option {{name}}.',
  'option-needs-value': 'Die Option {{name}} braucht einen Wert.',
  'option-bad-value': 'Die Option {{name}} kann nicht „{{value}}“ sein. Möglich: {{allowed}}.',
  'allowed-day': 'ein Tag wie 2026-11-22',
  'allowed-number': 'eine ganze Zahl',
  'allowed-size': 'eine Größe wie 12 GB',
  'allowed-counts': 'Gesamtzahlen wie photos=10100,videos=412,first=2009-05-01,last=2026-11-20',
  'see-help': 'Siehe: two-places --help',
  'erase-question': 'Kann dieses iPhone gefahrlos gelöscht werden?',
  'erase-yes': 'Ja, nach allem, was sich prüfen ließ.',
  'erase-not-yet': 'Noch nicht. Löschen Sie es nicht.',
  'erase-cannot-tell': 'Nicht zu sagen. Löschen Sie es noch nicht.',
  'erase-not-seen': 'Was niemand sehen konnte',
  'erase-how-to-answer': 'Beantworten Sie die Fragen zum Telefon mit Optionen: siehe two-places erase-check --help',
  'plan-size-list': 'Ihre Mediathek ist {{size}} groß (laut Liste {{name}}).',
  'plan-size-here': 'Ihre Mediathek ist etwa {{size}} groß (laut {{name}}; iCloud hat vielleicht weniger).',
  'plan-growth': 'In den letzten 12 Monaten wuchs sie um {{size}}.',
  'plan-fits': 'Der kleinste Plan, der passt, mit Platz für ein Jahr bei diesem Wachstum: {{plan}} ({{price}}).',
  'plan-fits-today': 'Der kleinste Plan, der heute passt: {{plan}} ({{price}}).',
  'plan-none': 'Kein Plan ist groß genug.',
  'plan-unknown':
    'Die Größe Ihrer Mediathek ist nicht bekannt. Prüfen Sie einen Ordner, oder benutzen Sie eine Liste mit Größen.',
  'plan-price': '{{price}} im Monat',
  'plan-free': 'kostenlos',
  'caveat-growth-unknown': 'Wie schnell sie wächst, ist nicht bekannt; über das nächste Jahr wird nichts gesagt.',
  'caveat-other-unknown':
    'Was sonst in Ihrer iCloud liegt (Backups, Mail, Dateien), ist nicht mitgezählt. Geben Sie es mit --other an, wie die Einstellungen es zeigen.',
  'caveat-no-plan-fits': 'Kein iCloud-Plan ist groß genug für diese Mediathek.',
  'caveat-prices-us': 'Preise für die USA, nachgesehen am {{day}}. Ihre stehen in den Einstellungen.',
};
