import type { pair as english } from '../en/pair.ts';
import type { Translation } from '../translation.ts';

export const pair: Translation<typeof english> = {
  'result.comparingLead': 'Jedes Foto des ersten Ordners wird im anderen gesucht.',
  'result.question': 'Ist jedes Foto des ersten Ordners auch im anderen, ganz?',
  'result.coverageTitle': 'Wie die Fotos des ersten Ordners im anderen sind',
  'result.sidesTitle': 'Beide Ordner',
  'result.ledgerHint':
    'Die Rechnung vom ersten Ordner zum anderen. Sie geht bis zum letzten Foto auf, oder sie sagt, was unerklärt bleibt.',
  'result.ledgerHere': 'Im anderen Ordner, und ganz, soweit bekannt',
  'result.notesTitle': 'Was die Ordner nicht zeigen können',
  'result.calendarHint':
    'Jedes Feld ist ein Monat: wie viele Fotos des ersten Ordners im anderen sind. Wählen Sie einen Monat mit Lücke, um seine Fotos zu sehen.',
  'result.calendarICloud': 'Erster Ordner',
  'result.calendarHere': 'Anderer Ordner',
  'result.calendarMissing': 'Nicht im anderen',
  'result.calendarFull': '{{month}}: alle {{icloud}} des ersten Ordners sind im anderen',
  'result.calendarSome': '{{month}}: {{missing}} von {{icloud}} sind nicht im anderen Ordner',
  'result.calendarHole': '{{month}}: von {{icloud}} ist keines im anderen Ordner',
  'result.calendarOnlyHere': '{{month}}: {{here}} im anderen Ordner, keines im ersten',
  'result.calendarUnknown': 'Ohne Datum: {{icloud}} im ersten Ordner, {{here}} im anderen, {{both}} in beiden.',
  'result.legendFull': 'Alle in beiden',
  'result.legendSome': 'Manche nicht im anderen',
  'result.legendHole': 'Keines im anderen',
  'result.legendOnlyHere': 'Nur im anderen',
  'result.chartLabel': 'Fotos nach Jahren: in beiden Ordnern, und nur im ersten. Die Tabelle sagt dasselbe in Zahlen.',
  'result.chartHere': 'In beiden Ordnern',
  'result.chartMissing': 'Nur im ersten Ordner',
  'gaps.noneLead': 'Jedes Foto des ersten Ordners wurde im anderen gefunden. Das Ergebnis sagt, wie sicher das ist.',
};
