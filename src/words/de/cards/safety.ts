import type { Translated } from '../../card-words.ts';
import type { safety as english } from '../../en/cards/safety.ts';

export const safety: Translated<typeof english> = {
  'do-not': {
    title: 'Was Sie nicht tun sollten, solange Fotos fehlen',
    meaning: 'Manche Schritte sehen nach Hilfe aus und können die einzige Kopie nehmen.',
    steps: {
      leave: {
        do: 'Lassen Sie das Telefon, wie es ist: angemeldet, eingeschaltet, am Ladegerät.',
        see: 'Nichts ändert sich.',
        not: 'Melden Sie sich nicht ab. „Kopie behalten“ ist nicht für Fotos. Fragen Sie erst Apple.',
      },
      copy: { do: 'Kopieren Sie auf eine Festplatte, was Sie erreichen.', see: 'Diese App findet es dort.' },
      check: { do: 'Prüfen Sie hier noch einmal.', see: 'Die Antwort nennt, was fehlt.' },
    },
    doNot: {
      erase: 'Telefon nicht löschen, nicht zurücksetzen.',
      off: 'Schalten Sie iCloud-Fotos nicht aus.',
      disable: 'Wählen Sie nicht „Deaktivieren & löschen“: Nach 30 Tagen ist die Mediathek weg.',
      empty: 'Leeren Sie „Zuletzt gelöscht“ nicht.',
      room: 'Löschen Sie keine Fotos, um Platz zu schaffen.',
    },
    worked: 'Diese Prüfung sagt, dass jedes Foto hier ist.',
  },
  'before-erasing': {
    title: 'Bevor Sie ein Telefon löschen oder weggeben',
    meaning: 'Ein gelöschtes Telefon kann die einzigen Kopien mitnehmen.',
    steps: {
      list: {
        do: 'Holen Sie die Liste per Kabel oder von einem Mac.',
        see: 'Sie ist von heute.',
        not: 'Apples Kopie dauert bis 7 Tage; eine Liste gilt 7. Ohne Kabel oder Mac vielleicht kein Ja.',
      },
      answer: { do: 'Beantworten Sie die Fragen auf „Löschen“.', see: 'Kein Punkt ist offen.' },
      totals: { do: 'Lesen Sie die Gesamtzahlen des Telefons noch einmal.', see: 'Dieselben wie in der Antwort.' },
      erase: {
        do: 'Nur bei einem Ja: Löschen Sie es.',
        see: 'Das Telefon sagt „Hallo“.',
        not: 'Leeren Sie es nie, indem Sie Fotos löschen: Das löscht auch in iCloud.',
      },
    },
    doNot: { no: 'Nicht bei „Noch nicht“, „Nicht zu sagen“ oder einem alten Ja.' },
    worked: 'Jedes Foto ist hier.',
  },
  'ask-for-help': {
    title: 'Jemanden um Hilfe bitten',
    meaning:
      'Wer hilft, braucht Modell, iOS-Version, Einstellungen, Gesamtzahlen und Lücken. Diese App schreibt es auf.',
    steps: {
      summary: {
        do: 'Öffnen Sie die Zusammenfassung und lesen Sie sie.',
        see: 'Sie enthält Zahlen und keine Namen von Fotos oder Ordnern.',
      },
      model: { do: 'Ergänzen Sie Modell und Version Ihres Telefons.', see: 'Beides steht in den ersten Zeilen.' },
      paste: {
        do: 'Fügen Sie sie dort ein, wo Sie fragen.',
        see: 'Sie können sie dort lesen.',
        not: 'Geben Sie niemandem Ihr Passwort oder einen Anmeldecode.',
      },
    },
    worked: 'Wer hilft, fragt nichts, was die Zusammenfassung schon sagt.',
  },
};
