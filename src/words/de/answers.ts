import type { Catalogue, SameKeys } from '../catalogue.ts';
import type { verdict as english } from '../en/answers.ts';

export const answers: Catalogue['answers'] = {
  yes: {
    meaning: 'Jedes Foto und Video der Liste hat an den geprüften Orten eine ganze Kopie.',
    nextStep: 'Prüfen Sie am 1. des nächsten Monats wieder, und immer, bevor Sie etwas löschen.',
  },
  'not-yet': {
    meaning:
      'Das ist kein Grund zur Angst: Laut Liste sind sie in iCloud. Bis sie kopiert sind, löschen Sie bitte nichts und setzen Sie nichts zurück.',
    nextStep: 'Sehen Sie sich die Lücken unten an, kopieren Sie diese Fotos hierher und prüfen Sie noch einmal.',
  },
  'cannot-tell': {
    meaning:
      'Was bekannt ist, reicht weder für ein Ja noch für ein Nein. Das ist eine ehrliche Antwort und kein Grund zur Angst.',
    nextStep: 'Sehen Sie sich die Gründe unten an: Der erste sagt, was für eine Antwort fehlt.',
  },
};

export const verdict: SameKeys<typeof english> = {
  'all-verified': {
    one: 'Das {{count}} Foto oder Video der Liste ist hier, Byte für Byte.',
    other: 'Alle {{count}} Fotos und Videos der Liste sind hier, Byte für Byte.',
  },
  'all-matched': {
    one: 'Das {{count}} Foto oder Video der Liste ist hier, nach Name und Datum; seine Bytes wurden nicht nachgewiesen.',
    other:
      'Alle {{count}} Fotos und Videos der Liste sind hier, nach Name und Datum; ihre Bytes wurden nicht nachgewiesen.',
  },
  'all-mixed': {
    one: 'Das {{count}} Foto oder Video der Liste ist hier.',
    other:
      'Alle {{count}} Fotos und Videos der Liste sind hier: {{verified}} Byte für Byte, {{matched}} nach Name und Datum.',
  },
  'some-verified': {
    one: '{{count}} von {{listed}} ist hier, Byte für Byte.',
    other: '{{count}} von {{listed}} sind hier, Byte für Byte.',
  },
  'some-matched': {
    one: '{{count}} von {{listed}} ist hier, nach Name und Datum; seine Bytes wurden nicht nachgewiesen.',
    other: '{{count}} von {{listed}} sind hier, nach Name und Datum; ihre Bytes wurden nicht nachgewiesen.',
  },
  'some-mixed': {
    one: '{{count}} von {{listed}} ist hier.',
    other: '{{count}} von {{listed}} sind hier: {{verified}} Byte für Byte, {{matched}} nach Name und Datum.',
  },
  'none-here': {
    one: 'Das {{count}} Foto oder Video der Liste wurde hier nicht gefunden.',
    other: 'Keines der {{count}} Fotos und Videos der Liste wurde hier gefunden.',
  },
  'not-here': { one: '{{count}} ist es nicht.', other: '{{count}} sind es nicht.' },
  'uncertain-too': { one: '{{count}} ist nicht sicher.', other: '{{count}} sind nicht sicher.' },
  'counts-equal': {
    one: '{{count}} Foto oder Video in iCloud und {{here}} hier.',
    other: '{{count}} Fotos und Videos in iCloud und {{here}} hier.',
  },
  'counts-short': {
    one: '{{count}} Foto oder Video in iCloud, {{here}} hier: {{difference}} zu wenig hier.',
    other: '{{count}} Fotos und Videos in iCloud, {{here}} hier: {{difference}} zu wenig hier.',
  },
  'counts-more': {
    one: '{{count}} Foto oder Video in iCloud, {{here}} hier: {{difference}} mehr hier.',
    other: '{{count}} Fotos und Videos in iCloud, {{here}} hier: {{difference}} mehr hier.',
  },
  'no-list': {
    one: '{{count}} Foto oder Video ist hier. Es gibt keine Liste von iCloud zum Vergleichen.',
    other: '{{count}} Fotos und Videos sind hier. Es gibt keine Liste von iCloud zum Vergleichen.',
  },
  'empty-list': {
    one: 'Auf der Liste stehen keine Fotos.',
    other: 'Auf der Liste stehen keine Fotos.',
  },
  'matched-meaning':
    'Jedes Foto und Video der Liste wurde an Namen und Datum gefunden. Ob jede Kopie ganz und dieselbe ist, ist nicht Byte für Byte bewiesen.',
  'counts-meaning':
    'Gesamtzahlen sagen nicht, welche es sind. Bis der Unterschied erklärt ist, löschen Sie bitte nichts und setzen Sie nichts zurück.',
  'start-with-photos': {
    one: 'Beginnen Sie mit diesem {{count}} Foto aus {{month}}: {{step}}',
    other: 'Beginnen Sie mit diesen {{count}} Fotos aus {{month}}: {{step}}',
  },
  'start-with-videos': {
    one: 'Beginnen Sie mit diesem {{count}} Video aus {{month}}: {{step}}',
    other: 'Beginnen Sie mit diesen {{count}} Videos aus {{month}}: {{step}}',
  },
  'start-with-undated': {
    one: 'Beginnen Sie mit diesem {{count}} Objekt ohne Datum: {{step}}',
    other: 'Beginnen Sie mit diesen {{count}} Objekten ohne Datum: {{step}}',
  },
  expires: 'Gültig Stand {{asOf}}. Fragen Sie nach {{expires}} neu.',
};
