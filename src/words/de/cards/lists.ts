import type { Translated } from '../../card-words.ts';
import type { lists as english } from '../../en/cards/lists.ts';

export const lists: Translated<typeof english> = {
  'list-not-usable': {
    title: 'Nicht alles konnte angesehen werden',
    meaning: 'In der Liste oder bei der Suche fehlt etwas. Darum kann noch niemand „ja“ sagen.',
    steps: {
      other: {
        do: 'Die Liste von jemand anderem? Andere wählen.',
        see: 'Die meisten Fotos passen.',
        not: 'Löschen Sie nichts, weil es „nicht auf der Liste“ ist.',
      },
      parts: { do: 'Fehlen Teile? Alle in einem Ordner hinzufügen.', see: 'Alle Teile sind genannt.' },
      old: { do: 'Zu alt, oder kein Tag bekannt? Eine neue holen.', see: 'Sie ist aus dieser Woche.' },
      whole: { do: 'Leer oder abgeschnitten? Noch einmal holen.', see: 'Kein Hinweis bleibt.' },
      photos: {
        do: 'Eine Fotos-Mediathek? Fotos beenden, neu hinzufügen.',
        see: 'Kein Hinweis bleibt.',
      },
      scan: { do: 'Die Suche brach ab? Zu Ende laufen lassen.', see: 'Jede Datei wurde gelesen.' },
      access: { do: 'Ein Ordner ist gesperrt? Lesen erlauben, App neu öffnen.', see: 'Er öffnet sich hier.' },
    },
    worked: 'Die Antwort hier nennt nichts Fehlendes.',
  },
  'other-list': {
    title: 'Eine Liste, die nicht ganz iCloud ist',
    meaning: 'Sie ist von einem Ordner oder einem anderen Dienst, oder von einem Gerät, das hinter iCloud zurück ist.',
    steps: {
      icloud: {
        do: 'Holen Sie eine Liste von iCloud: das iPhone per Kabel, die Fotos-Mediathek eines Mac, oder Apples Kopie.',
        see: 'Diese App zählt ihre Fotos als die von iCloud.',
        not: 'Löschen Sie nichts, weil es „nicht auf der Liste“ ist.',
      },
      behind: {
        do: 'Gerät an Strom und WLAN hängen. Status in Fotos lesen. Steht dort „Jetzt synchronisieren“, tippen Sie darauf.',
        see: 'Eine Zeile sagt, wann zuletzt aktualisiert wurde.',
        not: 'Melden Sie sich dafür nicht ab.',
      },
      again: {
        do: 'Holen Sie die Liste noch einmal. Geben Sie die Gesamtzahlen von iCloud.com ein.',
        see: 'Sie passen zur Liste.',
      },
    },
    worked: 'Die Antwort hier nennt nichts Fehlendes.',
  },
  'protected-data': {
    title: 'Erweiterter Datenschutz, oder iCloud.com ist zu',
    meaning:
      'Mit diesem Schutz können nur Ihre Geräte die Fotos lesen. iCloud.com zeigt keine. Apples Kopie Ihrer Daten hat wohl keine. Verschwunden ist nichts.',
    steps: {
      cable: {
        do: 'Nehmen Sie als Liste das iPhone per Kabel oder die Fotos-Mediathek eines Mac.',
        see: 'Diese App nimmt die Liste an.',
      },
      device: { do: 'Geben Sie die Gesamtzahlen eines anderen Geräts ein.', see: 'Sie passen zur Liste.' },
      web: {
        do: 'Oder erlauben Sie iCloud.com für eine Weile.',
        see: 'iCloud.com zeigt Ihre Fotos.',
        not: 'Schalten Sie den Schutz für diese Prüfung nicht aus.',
      },
    },
    worked: 'Liste und Gesamtzahlen sind hier gleich.',
    unknown: 'Wir wissen nicht, was Apples Kopie dann enthält.',
  },
  uncertain: {
    title: 'Fotos, die wahrscheinlich hier sind',
    meaning: 'Name, Zeit oder Größe passen. Das beweist nichts. Darum zählen sie nicht.',
    steps: {
      finish: { do: 'Lassen Sie jede Datei lesen, bis zum Ende.', see: 'Nichts ist mehr zu lesen.' },
      proof: {
        do: 'Holen Sie eine Liste, die beweist: das iPhone per Kabel, die Fotos-Mediathek eines Mac, oder Apples Kopie.',
        see: 'Sie werden exakte Kopien, oder sie fehlen.',
        not: 'Zählen Sie sie vorher nicht mit.',
      },
      clock: {
        do: 'Weichen alle Zeiten um dieselben Stunden ab? Dann ist es wohl eine Zeitzone oder eine falsche Uhr.',
        see: 'Mit einer Liste, die beweist, sind Zeiten egal.',
        not: 'Ändern Sie kein Datum in Ihrer einzigen Kopie.',
      },
    },
    worked: 'Prüfen Sie hier noch einmal.',
    unknown: 'Wir wissen nicht, ob es dieselben Fotos sind.',
  },
};
