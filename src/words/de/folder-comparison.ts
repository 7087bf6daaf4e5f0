import type { SameKeys } from '../catalogue.ts';
import type { folderComparison as english } from '../en/folder-comparison.ts';

export const folderComparison: SameKeys<typeof english> = {
  'ledger.in-icloud': 'Im ersten Ordner',
  'ledger.here': 'In den anderen Ordnern, ganz',
  'ledger.missing-here': 'Im ersten Ordner, in den anderen nicht gefunden',
  'ledger.maybe-here': 'Im ersten Ordner, und vielleicht in den anderen: nur die Namen sind gleich',
  'ledger.maybe-listed': 'In den anderen Ordnern, und vielleicht im ersten: nur die Namen sind gleich',
  'ledger.only-here': 'Nur in den anderen Ordnern',
  'ledger.identical-in-icloud': 'Gleiche Kopien im ersten Ordner',
  'ledger.identical-here': 'Gleiche Kopien in den anderen Ordnern',
  'ledger.not-whole-here': 'In den anderen Ordnern, aber nicht ganz oder nicht dasselbe',
  'gap.missing-here.title': 'Im ersten Ordner, in den anderen nicht gefunden',
  'gap.missing-here.meaning':
    'Von diesen wurde in den anderen Ordnern keine Kopie gefunden. Im ersten Ordner sind sie.',
  'gap.missing-here.nextStep': 'Kopieren Sie sie vom ersten Ordner in den anderen und prüfen Sie noch einmal.',
  'gap.half-live-photo.nextStep': 'Kopieren Sie beide Dateien dieser Live Photos noch einmal vom ersten Ordner.',
  'gap.cut-short.nextStep': 'Kopieren Sie diese noch einmal vom ersten Ordner und lassen Sie die Kopie fertig werden.',
  'gap.unreadable.nextStep':
    'Ist die Festplatte langsam oder laut? Stecken Sie sie ab. Sonst kopieren Sie das Foto noch einmal vom ersten Ordner, und behalten Sie die beschädigte Datei bis dahin.',
  'gap.different-bytes.meaning':
    'Dasselbe Foto scheint dort zu sein, mit anderem Inhalt: bearbeitet, umgewandelt oder von einem Programm geändert. Dass es das Original ist, ist nicht nachgewiesen.',
  'gap.different-bytes.nextStep':
    'Öffnen Sie beide und vergleichen Sie. Soll an beiden Orten dieselbe Datei sein, kopieren Sie sie noch einmal, und ersetzen Sie damit nichts.',
  'gap.reduced-copy.nextStep': 'Kopieren Sie diese noch einmal vom ersten Ordner.',
  'gap.uncertain.nextStep':
    'Öffnen Sie beide und sehen Sie nach, oder lassen Sie jede Datei ganz lesen: Dann wird jedes Byte verglichen.',
  'answer.yes.meaning': 'Jedes Foto und Video des ersten Ordners hat in den anderen Ordnern eine ganze Kopie.',
  'answer.yes.nextStep':
    'Behalten Sie beide. Speichern Sie eine Prüfsummenliste: Mit ihr lässt sich die Kopie in Jahren wieder prüfen.',
  'answer.not-yet.meaning': 'Bis diese kopiert sind, löschen Sie bitte nichts im ersten Ordner.',
  'answer.not-yet.nextStep':
    'Sehen Sie sich die Lücken unten an, kopieren Sie diese Fotos in den anderen Ordner und prüfen Sie noch einmal.',
  'verdict.all-verified': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners ist in den anderen, Byte für Byte.',
    other: 'Alle {{count}} Fotos und Videos des ersten Ordners sind in den anderen, Byte für Byte.',
  },
  'verdict.all-matched': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners ist in den anderen, {{by}}; seine Bytes wurden nicht nachgewiesen.',
    other:
      'Alle {{count}} Fotos und Videos des ersten Ordners sind in den anderen, {{by}}; ihre Bytes wurden nicht nachgewiesen.',
  },
  'verdict.all-mixed': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners ist in den anderen.',
    other:
      'Alle {{count}} Fotos und Videos des ersten Ordners sind in den anderen: {{verified}} Byte für Byte, {{matched}} {{by}}.',
  },
  'verdict.none-here': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners wurde in den anderen nicht gefunden.',
    other: 'Keines der {{count}} Fotos und Videos des ersten Ordners wurde in den anderen gefunden.',
  },
  'verdict.empty-list': {
    one: 'Im ersten Ordner ist kein Foto.',
    other: 'Im ersten Ordner ist kein Foto.',
  },
  'reason.all-verified': 'Jedes Foto und Video des ersten Ordners ({{listed}}) ist in den anderen, Byte für Byte.',
  'reason.all-here':
    'Jedes Foto und Video des ersten Ordners ({{listed}}) ist in den anderen: {{verified}} Byte für Byte, {{matched}} nach Name und Datum.',
  'reason.missing': {
    one: '{{count}} von {{listed}} wurde in den anderen Ordnern nicht gefunden.',
    other: '{{count}} von {{listed}} wurden in den anderen Ordnern nicht gefunden.',
  },
  'reason.phone-not-looked-at':
    'Das Telefon und iCloud: Diese Prüfung hat Ordner miteinander verglichen, sonst nichts.',
  'reason.bytes-not-compared': {
    one: 'Die Bytes von {{count}} Datei: Sie wurden nicht gelesen, oder es ging nicht.',
    other: 'Die Bytes von {{count}} Dateien: Sie wurden nicht gelesen, oder es ging nicht.',
  },
  'verdict.unproven-bytes': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners scheint in den anderen zu sein, nach Name und Datum.',
    other: 'Alle {{count}} des ersten Ordners scheinen in den anderen zu sein, nach Name und Datum.',
  },
  'verdict.unproven-size': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners scheint in den anderen zu sein, nach Name und Größe oder Datum.',
    other: 'Alle {{count}} des ersten Ordners scheinen in den anderen zu sein, nach Name und Größe oder Datum.',
  },
  'verdict.unproven-old': {
    one: 'Das {{count}} Foto oder Video des ersten Ordners war am {{day}} eine exakte Kopie.',
    other: 'Alle {{count}} des ersten Ordners waren am {{day}} exakte Kopien.',
  },
  'reason.all-here-by-size':
    'Jedes Foto und Video des ersten Ordners ({{listed}}) scheint in den anderen zu sein: {{verified}} Byte für Byte, {{matched}} nach Name und Größe oder Datum.',
  'sight.same-bytes': {
    one: '{{count}} Datei hat in beiden dieselben Bytes; zuletzt gelesen: {{day}}.',
    other: '{{count}} Dateien haben in beiden dieselben Bytes; die älteste Lesung ist vom {{day}}.',
  },
  'missing.bytes-not-listed': {
    one: '{{count}} Datei des ersten Ordners wurde nicht ganz gelesen.',
    other: '{{count}} Dateien des ersten Ordners wurden nicht ganz gelesen.',
  },
  'step.get-list-of-proof': 'Lassen Sie jede Datei ganz lesen.',
  'step.get-list-again': 'Lassen Sie die Durchsicht der Ordner bis zum Ende laufen, und prüfen Sie noch einmal.',
  'coverage.verified.meaning': 'in den anderen Ordnern, Byte für Byte dasselbe',
  'coverage.absent.meaning': 'in den anderen Ordnern nicht gefunden',
  'note.not-proved': 'Nicht jedes Byte wurde gelesen, also ist hier nichts nachgewiesen.',
  'report.answer-question': 'Ist jedes Foto des ersten Ordners auch in den anderen, ganz?',
  'report.coverage-title': 'Die Fotos des ersten Ordners, nach dem, was in den anderen ist',
  'report.calendar-explained':
    'Jedes Kästchen ist ein Monat. Der gefüllte Teil ist, was im ersten Ordner und auch in den anderen ist; die Zahl sagt, wie viele es nicht sind. Ein Strich ist ein Monat, von dem nur die anderen Ordner Fotos haben.',
  'report.calendar-only-here': 'Nur in den anderen Ordnern',
  'report.calendar-cell':
    '{{month}}: {{icloud}} im ersten Ordner, {{both}} davon in den anderen, {{here}} in den anderen insgesamt',
  'report.in-icloud': 'Im ersten Ordner',
  'report.here': 'In den anderen',
  'report.not-here': 'Nicht in den anderen',
  'report.how-verified':
    '„Nachgewiesen“ heißt dieselben Bytes: Jedes Byte beider Dateien wurde gelesen, und ihre Fingerabdrücke sind gleich.',
  'terminal.last-both': '{{both}}',
  'terminal.last-here': 'Vom ersten Ordner in die anderen: {{answer}}',
  'terminal.coverage': 'Die Fotos des ersten Ordners, nach dem, was in den anderen ist',
  'locations.not-listed': 'nicht im ersten Ordner',
  'locations.not-listed-open': 'nicht gefunden im ersten Ordner, von dem nicht alles bekannt ist',
  'locations.meaning':
    'Ein Foto, auf das es ankommt, sollte an mindestens zwei Orten sein, die kein Unglück zugleich trifft. Alle Ordner auf einer Festplatte sind ein Ort.',
  'coverage.matched.meaning': 'in den anderen Ordnern nach Name und Zeit, nicht Byte für Byte nachgewiesen',
  'coverage.likely.meaning': 'wahrscheinlich in den anderen Ordnern, nicht sicher genug, um sich darauf zu verlassen',
  'coverage.different.meaning':
    'in den anderen Ordnern mit anderem Inhalt: bearbeitet, umgewandelt, kleiner, abgeschnitten oder halb',
  'coverage.absent': 'nicht dort',
  'verdict.some-verified': {
    one: '{{count}} von {{listed}} ist in den anderen Ordnern, Byte für Byte.',
    other: '{{count}} von {{listed}} sind in den anderen Ordnern, Byte für Byte.',
  },
  'verdict.some-matched': {
    one: '{{count}} von {{listed}} ist in den anderen Ordnern, {{by}}; seine Bytes wurden nicht nachgewiesen.',
    other: '{{count}} von {{listed}} sind in den anderen Ordnern, {{by}}; ihre Bytes wurden nicht nachgewiesen.',
  },
  'verdict.some-mixed': {
    one: '{{count}} von {{listed}} ist in den anderen Ordnern.',
    other: '{{count}} von {{listed}} sind in den anderen Ordnern: {{verified}} Byte für Byte, {{matched}} {{by}}.',
  },
  'reason.different': {
    one: '{{count}} ist in den anderen Ordnern, aber nicht ganz oder nicht dasselbe.',
    other: '{{count}} sind in den anderen Ordnern, aber nicht ganz oder nicht dasselbe.',
  },
  'reason.placeholder': {
    one: '{{count}} ist in den anderen Ordnern nur dem Namen nach; das Bild ist in einer Cloud.',
    other: '{{count}} sind in den anderen Ordnern nur dem Namen nach; die Bilder sind in einer Cloud.',
  },
  'gap.different-bytes.title': 'Dort, aber nicht dasselbe',
  'gap.unreadable.title': 'Dort, aber nicht lesbar',
  'gap.unreadable.meaning':
    'Eine Datei mit diesem Namen ist im anderen Ordner, aber es ließ sich kein Foto oder Video daraus lesen.',
  'gap.uncertain.title': 'Wahrscheinlich dort, nicht sicher',
  'gap.uncertain.meaning':
    'Etwas sehr Ähnliches ist im anderen Ordner, aber Name und Datum beweisen nicht, dass es dasselbe ist.',
  'gap.half-live-photo.meaning': 'Das Standbild ist im anderen Ordner, die bewegte Hälfte nicht.',
  'gap.cut-short.meaning':
    'Der Datei im anderen Ordner fehlt ein Teil: ihr Ende oder ein Stück in ihr. Sie lässt sich vielleicht öffnen, ist aber nicht ganz.',
  'gap.reduced-copy.meaning':
    'Dasselbe Bild ist im anderen Ordner mit weniger Bildpunkten. Das Original in voller Größe ist es nicht.',
};
