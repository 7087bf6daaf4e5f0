import type { Catalogue } from '../catalogue.ts';

export const gaps: Catalogue['gaps'] = {
  'missing-here': {
    title: 'In iCloud, hier nicht gefunden',
    meaning:
      'iCloud führt diese auf, und in den geprüften Ordnern wurde keine Kopie gefunden. Laut Liste sind sie in iCloud noch da.',
    nextStep: 'Kopieren Sie sie aus iCloud auf diesen Computer und prüfen Sie noch einmal.',
  },
  'half-live-photo': {
    title: 'Halbes Live Photo',
    meaning: 'Das stehende Bild ist hier, die bewegte Hälfte nicht.',
    nextStep: 'Kopieren Sie diese Live Photos noch einmal als unveränderte Originale, mit ihren Videos.',
  },
  'cut-short': {
    title: 'Abgeschnitten',
    meaning: 'Der Anfang der Datei ist hier, das Ende nicht. Sie lässt sich vielleicht öffnen, ist aber nicht ganz.',
    nextStep: 'Kopieren Sie diese noch einmal aus iCloud, und lassen Sie das Kopieren fertig werden.',
  },
  unreadable: {
    title: 'Hier, aber nicht lesbar',
    meaning: 'Eine Datei mit diesem Namen ist hier, aber daraus ließ sich kein Foto oder Video lesen.',
    nextStep: 'Versuchen Sie selbst, die Datei zu öffnen. Geht das nicht, kopieren Sie sie noch einmal aus iCloud.',
  },
  'placeholder-only': {
    title: 'Nur ein Platzhalter',
    meaning: 'Der Name ist hier, das Bild selbst liegt noch in der Cloud. Das ist keine zweite Kopie.',
    nextStep: 'Laden Sie die Originale auf diesen Computer und prüfen Sie noch einmal.',
  },
  'different-bytes': {
    title: 'Hier, aber nicht dasselbe',
    meaning:
      'Dasselbe Foto scheint hier zu sein, mit anderem Inhalt: bearbeitet, umgewandelt oder von einem Programm verändert. Dass es das Original ist, ist nicht nachgewiesen.',
    nextStep:
      'Öffnen Sie beide und vergleichen Sie. Wollen Sie das unberührte Original hier haben, kopieren Sie es noch einmal als unverändertes Original.',
  },
  'reduced-copy': {
    title: 'Nur eine kleinere Kopie',
    meaning: 'Dasselbe Bild ist hier mit weniger Bildpunkten. Das Original in voller Größe ist nicht hier.',
    nextStep: 'Kopieren Sie diese noch einmal als unveränderte Originale aus iCloud.',
  },
  uncertain: {
    title: 'Wohl hier, nicht sicher',
    meaning: 'Etwas sehr Ähnliches ist hier, aber Name und Datum beweisen nicht, dass es dasselbe ist.',
    nextStep: 'Öffnen Sie beide und vergleichen Sie, oder benutzen Sie eine Liste mit Fingerabdrücken.',
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
    nextStep: 'Lassen Sie das Gerät an Strom und WLAN, bis das Hochladen fertig ist.',
  },
  'deleted-soon': {
    title: 'In „Zuletzt gelöscht“',
    meaning: 'Diese liegen in „Zuletzt gelöscht“ und werden endgültig aus iCloud entfernt, wenn ihre Tage vorbei sind.',
    nextStep:
      'Wollen Sie etwas davon behalten, öffnen Sie Fotos > Zuletzt gelöscht und stellen Sie es jetzt wieder her.',
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
