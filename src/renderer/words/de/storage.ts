import type { storage as english } from '../en/storage.ts';
import type { Translation } from '../translation.ts';

export const storage: Translation<typeof english> = {
  title: 'Wie viel iCloud-Speicher brauchen Sie?',
  lead: 'Berechnet aus der gemessenen Größe Ihrer Mediathek und ihrem eigenen Wachstum. Nichts wird aufgeschlagen: Für eine Reserve, die iCloud brauchte, gibt es keine Quelle.',
  unknownTitle: 'Die Größe ist noch nicht bekannt',
  unknownLead: 'Lesen Sie zuerst einen Ordner ein oder geben Sie eine Liste mit Größen. Dann kann diese Seite rechnen.',
  toComputer: 'Ordner wählen',
  size: 'Ihre Fotos und Videos',
  sizeBasisList: 'nach der Liste „{{name}}“',
  sizeBasisHere: 'nach dem, was hier in „{{name}}“ ist; in iCloud kann es weniger sein',
  growth: 'In den letzten 12 Monaten dazugekommen',
  growthUnknown: 'nicht bekannt',
  other: 'Was sonst in iCloud ist, in GB (Backups, Mail, Dateien)',
  otherHint: 'Einstellungen > [Ihr Name] > iCloud zeigt es. Lassen Sie es leer, wenn Sie es nicht wissen.',
  otherError: 'Bitte geben Sie eine ganze Zahl von GB ein.',
  inAYear: 'In einem Jahr',
  planTitle: 'Der kleinste Plan, der passt',
  planToday: 'Heute reicht {{name}}; in einem Jahr nicht mehr.',
  planNone: 'Kein Plan ist groß genug für alles.',
  price: '{{price}} US-Dollar im Monat',
  priceFree: 'kostenlos',
  tableTitle: 'Alle Pläne',
  tablePlan: 'Plan',
  tablePrice: 'Preis in den USA, im Monat',
  tableFits: 'Passt',
  fitsYear: 'heute und in einem Jahr',
  fitsToday: 'heute',
  fitsNot: 'nein',
  'caveat-growth-unknown':
    'Wie schnell Ihre Mediathek wächst, ist nicht bekannt; darum wird über das nächste Jahr nichts gesagt.',
  'caveat-other-unknown': 'Was Sie sonst in iCloud haben, ist nicht mitgezählt.',
  'caveat-no-plan-fits': 'Bewahren Sie einen Teil anderswo auf, an zwei Orten.',
  'caveat-prices-us':
    'Die Preise gelten in den USA, nachgesehen am {{day}}. Ihre können anders sein: siehe Einstellungen.',
  cardsTitle: 'Wissenswert',
};
