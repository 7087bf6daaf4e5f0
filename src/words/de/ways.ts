import type { Translated } from '../card-words.ts';
import type { ways as english } from '../en/ways.ts';

export const ways: Translated<typeof english> = {
  'iphone-cable': {
    title: 'Das iPhone per Kabel',
    bestFor: 'Sie haben das Telefon und ein Kabel. Es geht am schnellsten und sieht das Telefon selbst.',
    howLong: 'Eine Minute.',
    proves: 'Was iCloud hat, was das Telefon hat und was noch wartet. Es kann exakte Kopien beweisen.',
    steps: {
      trust: {
        do: 'Schließen Sie das Telefon an und entsperren Sie es. Tippen Sie auf „Vertrauen“ und geben Sie den Code ein.',
        see: 'Diese App nennt das iPhone.',
        not: 'Lehnen Sie an fremden Computern ab.',
      },
      choose: { do: 'Wählen Sie das iPhone als Liste.', see: 'Fotos und Videos sind gezählt.' },
      totals: { do: 'Geben Sie auch die Gesamtzahlen von iCloud.com ein.', see: 'Sie passen zur Liste.' },
    },
  },
  'mac-library': {
    title: 'Die Fotos-Mediathek eines Mac',
    bestFor: 'Sie haben einen Mac, auf dem iCloud-Fotos an ist. Die Originale müssen nicht auf dem Mac sein.',
    howLong: 'Minuten.',
    proves: 'Sie kennt jedes Foto und seine bewegte Hälfte, auch ausgeblendete. Sie kann exakte Kopien beweisen.',
    steps: {
      totals: {
        do: 'Vergleichen Sie die Gesamtzahl unten in Fotos mit iCloud.com.',
        see: 'Beide sind gleich.',
        not: 'Verlassen Sie sich nicht auf „aktualisiert“: Das kann dort stehen, während nichts hochgeladen wird.',
      },
      add: { do: 'Beenden Sie Fotos. Fügen Sie die Mediathek hier hinzu.', see: 'Sie ist als Liste genannt.' },
      access: { do: 'Ist sie gesperrt? Geben Sie Two Places Festplattenvollzugriff.', see: 'Sie öffnet sich.' },
    },
  },
  'apple-copy': {
    title: 'Apples Kopie Ihrer Daten',
    bestFor: 'Sie haben keinen Mac und kein Kabel, aber Zeit. Sie bringt auch die Fotos und braucht darum Platz.',
    howLong: 'Bis zu 7 Tage, bis sie bereit ist. Dann lässt sie sich 14 Tage lang laden.',
    proves:
      'Eine Zeile für jedes Foto. Sie kann exakte Kopien beweisen. Zum Löschen eines Telefons ist sie oft schon zu alt.',
    steps: {
      request: {
        do: 'Fordern Sie iCloud-Fotos an und notieren Sie die Gesamtzahlen von iCloud.com an diesem Tag.',
        see: 'Apple bestätigt es per Mail.',
        not: 'Nicht mit Erweitertem Datenschutz: Dann enthält sie wohl keine Fotos.',
      },
      parts: { do: 'Laden Sie alle Teile in einen Ordner.', see: 'Teil 1 bis zum letzten sind da.' },
      add: { do: 'Fügen Sie den Ordner hier hinzu. Nichts muss entpackt werden.', see: 'Alle Teile sind genannt.' },
    },
    unknown:
      'Ob ihre Liste jede Art von Foto enthält, ist nicht bewiesen. Diese App prüft es an Ihren eigenen Dateien.',
  },
  'tool-list': {
    title: 'Die Liste eines Werkzeugs, das Sie benutzen',
    bestFor: 'Sie benutzen schon osxphotos, icloudpd oder ein ähnliches Werkzeug.',
    howLong: 'Minuten bis Stunden.',
    proves: 'Namen, Zeiten und oft Größen. Manche schreiben mehr; dann kann sie exakte Kopien beweisen.',
    steps: {
      list: {
        do: 'Lassen Sie das Werkzeug alles auflisten.',
        see: 'Die Liste ist so lang wie Ihre Mediathek.',
        not: 'Eine Liste dessen, was noch fehlt, ist nicht alles.',
      },
      add: { do: 'Fügen Sie die Datei hier hinzu.', see: 'Diese App nennt das Werkzeug.' },
    },
    unknown: 'Wir wissen nicht, was Ihr Werkzeug auslässt. Oft sind es „Ausgeblendet“ und eine geteilte Mediathek.',
  },
  'two-totals': {
    title: 'Zwei Gesamtzahlen',
    bestFor: 'Sie wollen einen ersten Blick, oder einen zweiten Zeugen für eine Liste.',
    howLong: 'Minuten.',
    proves: 'Einen Unterschied. Dass jedes Foto hier ist, können Gesamtzahlen nicht zeigen.',
    steps: {
      phone: { do: 'Lesen Sie Fotos und Videos auf dem Telefon.', see: 'Zwei Zahlen.' },
      web: { do: 'Lesen Sie unten in der Mediathek auf iCloud.com.', see: 'Zwei Zahlen derselben Art.' },
      apple: {
        do: 'Oder gehen Sie auf Apples Seite für eine Übertragung, bis sie die Gesamtzahlen zeigt.',
        see: 'Fotos, Videos und ihre Größe.',
        not: 'Hören Sie dort auf. Bestätigen Sie nichts.',
      },
      type: { do: 'Geben Sie sie hier ein.', see: 'Diese App sagt, ob sie gleich sind.' },
    },
    unknown:
      'Wir wissen nicht, ob diese Gesamtzahlen „Ausgeblendet“ enthalten. Die Übertragungsseite kennen wir von 2021.',
  },
};
