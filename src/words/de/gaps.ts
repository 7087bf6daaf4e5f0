import type { Catalogue } from '../catalogue.ts';

export const gaps: Catalogue['gaps'] = {
  'missing-here': {
    title: 'In iCloud, hier nicht gefunden',
    meaning:
      'iCloud führt diese auf, und in den geprüften Ordnern wurde keine Kopie gefunden. Laut Liste sind sie in iCloud noch da.',
    nextStep: 'Holen Sie die unbearbeiteten Originale aus iCloud, in einen Ordner, den iCloud nicht synchronisiert.',
  },
  'half-live-photo': {
    title: 'Halbes Live Photo',
    meaning: 'Das stehende Bild ist hier, die bewegte Hälfte nicht.',
    nextStep: 'Kopieren Sie diese Live Photos noch einmal als unbearbeitete Originale, mit ihren Videos.',
  },
  'cut-short': {
    title: 'Unvollständig',
    meaning:
      'Ein Teil der Datei fehlt: ihr Ende oder ein Stück in ihr. Sie lässt sich vielleicht öffnen, ist aber nicht ganz.',
    nextStep: 'Kopieren Sie diese noch einmal aus iCloud, und lassen Sie das Kopieren fertig werden.',
  },
  unreadable: {
    title: 'Hier, aber nicht lesbar',
    meaning: 'Eine Datei mit diesem Namen ist hier, aber daraus ließ sich kein Foto oder Video lesen.',
    nextStep:
      'Ist die Festplatte langsam oder laut? Stecken Sie sie ab. Sonst holen Sie das Foto noch einmal aus iCloud, und behalten Sie die beschädigte Datei bis dahin.',
  },
  'placeholder-only': {
    title: 'Nur noch in der Cloud',
    meaning: 'Der Name ist hier, das Bild selbst liegt noch in der Cloud. Das ist keine zweite Kopie.',
    nextStep:
      'Laden Sie die Originale, und kopieren Sie sie dann in einen Ordner oder auf eine Festplatte, die iCloud nicht synchronisiert.',
  },
  'different-bytes': {
    title: 'Hier, aber nicht dasselbe',
    meaning:
      'Dasselbe Foto scheint hier zu sein, mit anderem Inhalt: bearbeitet, umgewandelt oder von einem Programm verändert. Dass es das Original ist, ist nicht nachgewiesen.',
    nextStep:
      'Öffnen Sie beide und vergleichen Sie. Wollen Sie das unberührte Original hier haben, kopieren Sie es noch einmal als unbearbeitetes Original, und ersetzen Sie damit nichts.',
  },
  'reduced-copy': {
    title: 'Nur eine kleinere Kopie',
    meaning: 'Dasselbe Bild ist hier mit weniger Bildpunkten. Das Original in voller Größe ist nicht hier.',
    nextStep: 'Kopieren Sie diese noch einmal als unbearbeitete Originale aus iCloud.',
  },
  uncertain: {
    title: 'Wohl hier, nicht sicher',
    meaning: 'Etwas sehr Ähnliches ist hier, aber Name und Datum beweisen nicht, dass es dasselbe ist.',
    nextStep:
      'Öffnen Sie beide und vergleichen Sie, oder holen Sie eine Liste, die beweist: das iPhone per Kabel, die Mediathek eines Mac oder Apples Kopie.',
  },
  'missing-in-icloud': {
    title: 'Hier, nicht auf der iCloud-Liste',
    meaning:
      'Diese sind auf diesem Computer, und die Liste hat sie nicht. Vielleicht sind sie nur auf diesem Computer.',
    nextStep: 'Löschen Sie sie nicht. Machen Sie eine zweite Kopie, auf einer anderen Festplatte oder in iCloud.',
  },
  'waiting-to-upload': {
    title: 'Wartet noch auf das Hochladen',
    meaning: 'Die Mediathek kennt diese, aber sie sind noch nicht in iCloud.',
    nextStep:
      'Lassen Sie das Gerät an Strom und WLAN, und kopieren Sie diese inzwischen per Kabel: Sie sind vielleicht nirgends sonst.',
  },
  'deleted-soon': {
    title: 'In „Zuletzt gelöscht“',
    meaning: 'Diese liegen in „Zuletzt gelöscht“ und werden endgültig aus iCloud entfernt, wenn ihre Tage vorbei sind.',
    nextStep:
      'Wollen Sie etwas davon behalten, öffnen Sie Fotos › Zuletzt gelöscht und stellen Sie es jetzt wieder her.',
  },
  'count-unexplained': {
    title: 'Eine Zahl, die nicht aufgeht',
    meaning: 'Die beiden Gesamtzahlen unterscheiden sich, und nichts Bekanntes erklärt den ganzen Unterschied.',
    nextStep: 'Holen Sie eine Liste Ihrer Fotos: Sie kann zeigen, welche es sind.',
  },
  'date-range-short': {
    title: 'Die Daten reichen nicht so weit',
    meaning: 'Ihre Fotos in iCloud beginnen früher oder gehen länger als die hier.',
    nextStep: 'Sehen Sie sich die ersten und letzten Monate im Kalender an und kopieren Sie, was fehlt.',
  },
};
