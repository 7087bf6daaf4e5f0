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
  unproven: {
    meaning: 'Nichts beweist es.',
    nextStep: 'Sehen Sie unten, was fehlt: Jede Zeile sagt, was es nachweisen würde.',
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
    one: 'Das {{count}} Foto oder Video der Liste ist hier, {{by}}; seine Bytes wurden nicht nachgewiesen.',
    other: 'Alle {{count}} Fotos und Videos der Liste sind hier, {{by}}; ihre Bytes wurden nicht nachgewiesen.',
  },
  'all-mixed': {
    one: 'Das {{count}} Foto oder Video der Liste ist hier.',
    other: 'Alle {{count}} Fotos und Videos der Liste sind hier: {{verified}} Byte für Byte, {{matched}} {{by}}.',
  },
  'unproven-bytes': {
    one: 'Das {{count}} Foto oder Video der Liste scheint hier zu sein, nach Name und Datum.',
    other: 'Alle {{count}} scheinen hier zu sein, nach Name und Datum.',
  },
  'unproven-size': {
    one: 'Das {{count}} Foto oder Video der Liste scheint hier zu sein, nach Name und Größe oder Datum.',
    other: 'Alle {{count}} scheinen hier zu sein, nach Name und Größe oder Datum.',
  },
  'unproven-old': {
    one: 'Das {{count}} Foto oder Video der Liste war am {{day}} eine exakte Kopie.',
    other: 'Alle {{count}} waren am {{day}} exakte Kopien.',
  },
  'unproven-undated': {
    one: 'Das {{count}} Foto oder Video der Liste war eine exakte Kopie; niemand weiß, wann es gelesen wurde.',
    other: 'Alle {{count}} waren exakte Kopien; niemand weiß, wann sie gelesen wurden.',
  },
  'unproven-list': {
    one: 'Das {{count}} Foto oder Video auf dieser Liste ist hier, eine exakte Kopie.',
    other: 'Alle {{count}} auf dieser Liste sind hier, exakte Kopien.',
  },
  'some-verified': {
    one: '{{count}} von {{listed}} ist hier, Byte für Byte.',
    other: '{{count}} von {{listed}} sind hier, Byte für Byte.',
  },
  'some-matched': {
    one: '{{count}} von {{listed}} ist hier, {{by}}; seine Bytes wurden nicht nachgewiesen.',
    other: '{{count}} von {{listed}} sind hier, {{by}}; ihre Bytes wurden nicht nachgewiesen.',
  },
  'some-mixed': {
    one: '{{count}} von {{listed}} ist hier.',
    other: '{{count}} von {{listed}} sind hier: {{verified}} Byte für Byte, {{matched}} {{by}}.',
  },
  'none-here': {
    one: 'Das {{count}} Foto oder Video der Liste wurde hier nicht gefunden.',
    other: 'Keines der {{count}} Fotos und Videos der Liste wurde hier gefunden.',
  },
  'names-here': {
    one: 'Für {{count}} von {{listed}} liegt hier eine Datei dieses Namens; ein Name allein zeigt nicht, dass sie dasselbe ist.',
    other:
      'Für {{count}} von {{listed}} liegen hier Dateien dieser Namen; Namen allein zeigen nicht, dass sie dasselbe sind.',
  },
  'not-here': { one: '{{count}} ist es nicht.', other: '{{count}} sind es nicht.' },
  'uncertain-too': { one: '{{count}} ist nicht sicher.', other: '{{count}} sind nicht sicher.' },
  'counts-equal': {
    one: '{{count}} Foto oder Video in iCloud und {{here}} hier.',
    other: '{{count}} Fotos und Videos in iCloud und {{here}} hier.',
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
    one: 'Auf der Liste wurde kein Foto gefunden.',
    other: 'Auf der Liste wurde kein Foto gefunden.',
  },
  'may-be-only-copies':
    'Einige sind noch nicht in iCloud und haben hier keine Kopie: Sie sind vielleicht nur auf einem Gerät. Löschen Sie nichts, und setzen Sie nichts zurück.',
  'broken-in-icloud':
    'Einige Dateien sind leer oder beschädigt, auch die in iCloud. Löschen Sie nichts, und setzen Sie nichts zurück, bevor Sie auf dem iPhone nachgesehen haben.',
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
};
