import type { oldReport as english } from '../en/old-report.ts';
import type { Translation } from '../translation.ts';

export const oldReport: Translation<typeof english> = {
  title: 'Ein früherer Bericht',
  lead: '{{name}}',
  saidThen: 'Was er damals sagte',
  thenOn: 'Was er am {{when}} sagte',
  question: 'Ist jedes Foto der Liste hier, ganz?',
  notToday:
    'Das sagt die Datei über jenen Tag. Über heute beweist es nichts: Löschen Sie deswegen nichts, und prüfen Sie zuerst neu.',
  now: 'Seine Lücken heute',
  noGaps: 'Dieser Bericht hat keine Lücken.',
  counts_one:
    '{{count, number}} Lücke: {{closed, number}} geschlossen, {{open, number}} noch offen, bei {{unknown, number}} lässt es sich nicht sagen.',
  counts_other:
    '{{count, number}} Lücken: {{closed, number}} geschlossen, {{open, number}} noch offen, bei {{unknown, number}} lässt es sich nicht sagen.',
  newer_one: '{{count, number}} Lücke darin ist von einer Art, die diese Version nicht kennt.',
  newer_other: '{{count, number}} Lücken darin sind von einer Art, die diese Version nicht kennt.',
  redacted: 'Aus diesem Bericht wurden die Namen herausgenommen; seine Lücken lassen sich nicht wiederfinden.',
  noCheck:
    'Es gibt noch keine Prüfung zum Vergleichen. Wählen Sie einen Ordner und fügen Sie eine Liste hinzu; dann sehen Sie hier, welche Lücken geschlossen sind.',
  toResult: 'Zum heutigen Ergebnis',
  toCheck: 'Eine Prüfung beginnen',
  gap: 'Foto oder Video',
  captured: 'Aufgenommen',
  kind: 'Was nicht stimmte',
  fate: 'Heute',
  'fate-open': 'Noch offen',
  'fate-unknown': 'Lässt sich nicht sagen: nicht auf der heutigen Liste',
  'fate-closed': 'Geschlossen: jetzt hier',
  noName: 'Eine Zahl',
  noDate: 'Ohne Datum',
  more_one: 'Und {{count, number}} weitere.',
  more_other: 'Und {{count, number}} weitere.',
};
