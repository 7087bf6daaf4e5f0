import type { Catalogue } from '../catalogue.ts';

export const evidence: Catalogue['evidence'] = {
  'same-bytes': 'dieselben Bytes',
  'partial-fingerprint': 'der Anfang des Fingerabdrucks stimmt, dazu Größe oder Datum',
  'size-name-time': 'Größe, Name und Zeit stimmen',
  'size-name': 'Größe und Name stimmen',
  'name-time': 'Name und Zeit stimmen',
  'other-name-time': 'der Name ohne seine Zusätze und die Zeit stimmen',
  'time-pixels': 'Zeit und Zahl der Bildpunkte stimmen',
  'same-second': 'Art und Sekunde stimmen, unter anderem Namen',
  'time-in-name': 'der Name stimmt; die Zeit ist nur aus diesem Namen bekannt und beweist nichts weiter',
  'name-only': 'nur der Name stimmt, und das beweist nichts',
  none: 'nichts Ähnliches gefunden',
};

export const coverage: Catalogue['coverage'] = {
  verified: { label: 'nachgewiesen', meaning: 'hier, Byte für Byte dasselbe' },
  matched: { label: 'zugeordnet', meaning: 'hier nach Name und Zeit, nicht Byte für Byte nachgewiesen' },
  likely: { label: 'wahrscheinlich', meaning: 'wohl hier, nicht sicher genug, um sich darauf zu verlassen' },
  different: {
    label: 'anders',
    meaning: 'hier mit anderem Inhalt: bearbeitet, umgewandelt, kleiner, abgeschnitten oder halb',
  },
  placeholder: { label: 'Platzhalter', meaning: 'hier nur der Name, das Bild liegt noch in der Cloud' },
  absent: { label: 'nicht gefunden', meaning: 'keine Datei in den geprüften Ordnern ist sicher dieselbe' },
};

export const differences: Catalogue['differences'] = {
  half: 'eine Hälfte des Live Photos ist nicht hier',
  'raw-half': 'eine Hälfte des Paars aus RAW und JPEG ist nicht hier',
  unreadable: 'die Datei hier lässt sich nicht lesen',
  'cut-short': 'der Datei hier fehlt ein Teil',
  converted: 'die Datei hier wurde in ein anderes Format umgewandelt',
  reduced: 'die Datei hier hat weniger Bildpunkte',
  edited: 'die Datei hier ist eine bearbeitete Fassung',
  'other-kind': 'die Datei hier enthält etwas anderes, als ihr Name sagt',
  rewritten: 'die Datei hier hat andere Bytes: Ein Programm hat Datum, Drehung oder Bild verändert',
};
