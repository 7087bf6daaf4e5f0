import type { SameKeys } from '../../catalogue.ts';
import type { oldReport as english } from '../../en/window/old-report.ts';

export const oldReport: SameKeys<typeof english> = {
  title: 'Ein früherer Bericht',
  lead: '{{name}}',
  saidThen: 'Was er damals sagte',
  thenOn: 'Was er am {{when}} sagte',
  question: 'Ist jedes Foto der Liste hier, ganz?',
  notToday:
    'Das sagt die Datei über jenen Tag. Über heute beweist es nichts: Löschen Sie deswegen nichts, und prüfen Sie zuerst neu.',
  now: 'Seine Lücken heute',
  noGaps: 'Dieser Bericht hat keine Lücken.',
  counts: {
    one: '{{count}} Lücke: {{closed, number}} geschlossen, {{open, number}} noch offen, bei {{unknown, number}} lässt es sich nicht sagen.',
    other:
      '{{count}} Lücken: {{closed, number}} geschlossen, {{open, number}} noch offen, bei {{unknown, number}} lässt es sich nicht sagen.',
  },
  newer: {
    one: '{{count}} Lücke darin ist von einer Art, die diese Version nicht kennt.',
    other: '{{count}} Lücken darin sind von einer Art, die diese Version nicht kennt.',
  },
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
  more: {
    one: 'Und {{count}} weitere.',
    other: 'Und {{count}} weitere.',
  },
};
