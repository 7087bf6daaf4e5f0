import type { Translated } from '../../card-words.ts';
import type { fetching as english } from '../../en/cards/fetching.ts';

export const fetching: Translated<typeof english> = {
  'originals-here': {
    title: 'Die Originale hierher holen',
    meaning: 'Solange iCloud sie behält, ist nichts verschwunden.',
    steps: {
      disks: {
        do: 'Denken Sie an andere Festplatten und Ordner. Fügen Sie diese zuerst hinzu.',
        see: 'Was dort ist, fehlt hier nicht mehr.',
      },
      mac: {
        do: 'Lassen Sie Fotos alle Originale laden.',
        see: 'Die Gesamtzahl ist die von iCloud.com.',
        not: 'iCloud synchronisiert sie. Kopieren Sie sie heraus: Das zählt.',
      },
      windows: {
        do: 'Dateien markieren, Rechtsklick, hier behalten.',
        see: 'Keine steht hier als „nur in der Cloud“.',
        not: 'iCloud synchronisiert sie. Kopieren Sie sie heraus: Das zählt.',
      },
      web: {
        do: 'Oder von iCloud.com: je Monat ein Ordner, höchstens 1.000 auf einmal.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Ihre Bearbeitungen fehlen darin: Holen Sie auch diese.',
      },
      large: { do: 'Laden Sie große Videos einzeln.', see: 'Jedes läuft bis zum Ende.' },
    },
    doNot: { erase: 'Löschen Sie vorher nichts.' },
    worked: 'Prüfen Sie hier noch einmal: Es sind exakte Kopien.',
  },
  'on-a-mac': {
    title: 'Eine ganze Kopie auf einem Mac',
    meaning: 'iCloud synchronisiert diese Mediathek: Allein ist sie kein zweiter Ort.',
    steps: {
      download: {
        do: 'Lassen Sie Fotos alle Originale laden.',
        see: 'Die Gesamtzahl ist die von iCloud.com.',
        not: '„Aktualisiert“ allein beweist nichts.',
      },
      copy: {
        do: 'Beenden Sie Fotos. Ziehen Sie die Mediathek auf eine Festplatte in APFS oder Mac OS Extended.',
        see: 'Beide sind gleich groß.',
        not: 'Machen Sie die Kopie nicht zur Systemmediathek.',
      },
      export: {
        do: 'Oder exportieren Sie unbearbeitete Originale auf die Festplatte.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Ihre Bearbeitungen fehlen darin: Exportieren Sie auch diese.',
      },
      eject: {
        do: 'Auswerfen, wieder anschließen, hier hinzufügen.',
        see: 'Sie zählt als zweiter Ort.',
      },
    },
    worked: 'Jedes Foto ist hier an zwei Orten.',
  },
  'on-windows': {
    title: 'Eine ganze Kopie unter Windows',
    meaning: 'Viele Dateien sind nur in der Cloud. Und iCloud synchronisiert diesen Ordner: Er ist kein zweiter Ort.',
    steps: {
      efficient: { do: 'Behalten Sie hocheffiziente Originale.', see: 'Neue Dateien enden auf .HEIC.' },
      keep: {
        do: 'Alles markieren, Rechtsklick, hier behalten.',
        see: 'Keine steht hier als „nur in der Cloud“.',
      },
      copy: {
        do: 'Kopieren Sie die Dateien auf eine Festplatte. Verschieben Sie sie nicht.',
        see: 'Beide haben gleich viele Dateien.',
        not: 'Löschen Sie dort nichts: Es verschwindet auch aus iCloud.',
      },
      long: {
        do: 'Pfad zu lang (0x80010135)? Nach C:\\P entpacken, oder die ZIP-Datei hier hinzufügen.',
        see: 'Diese App findet die Fotos.',
      },
    },
    worked: 'Jedes Foto ist hier an zwei Orten.',
  },
  'by-cable': {
    title: 'Per Kabel vom Telefon kopieren',
    meaning: 'Ein Kabel kopiert nur, was auf dem Telefon ist. Mit „Speicher optimieren“ fehlen dort viele Originale.',
    steps: {
      originals: {
        do: 'Laden Sie zuerst alle Originale aufs Telefon, bis zum Ende.',
        see: 'Der Status in Fotos sagt, dass nichts mehr fehlt.',
      },
      keep: { do: 'Lassen Sie das Telefon nichts umwandeln.', see: 'Daneben steht ein Haken.' },
      trust: {
        do: 'Anschließen, entsperren, auf „Vertrauen“ tippen, Code eingeben.',
        see: 'Der Computer zeigt das iPhone.',
        not: 'Er kann dann Fotos, Kontakte und mehr lesen. Lehnen Sie bei fremden ab.',
      },
      mac: {
        do: 'Laden Sie alles mit „Digitale Bilder“.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Lassen Sie nichts löschen.',
      },
      windows: {
        do: 'Importieren Sie alles mit der App Fotos.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Lassen Sie nichts löschen.',
      },
      linux: {
        do: 'Öffnen Sie das Telefon in der Dateiverwaltung. Kopieren Sie seine Ordner.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Löschen Sie dort nichts.',
      },
    },
    worked: 'Hier prüfen: exakte Kopien.',
  },
  'iphone-to-disk': {
    title: 'Vom iPhone direkt auf eine Festplatte',
    meaning: 'Auch ohne Computer kann ein iPhone Fotos auf eine USB-Festplatte exportieren.',
    steps: {
      originals: {
        do: 'Laden Sie zuerst alle Originale aufs Telefon, bis zum Ende.',
        see: 'Der Status in Fotos sagt, dass nichts mehr fehlt.',
      },
      plug: { do: 'Stecken Sie die Festplatte an das iPhone.', see: 'Die App Dateien zeigt sie.' },
      export: {
        do: 'Markieren Sie einen Monat. Exportieren Sie die unbearbeiteten Originale auf die Festplatte.',
        see: 'Die App Dateien zeigt sie auf der Festplatte.',
        not: 'Ihre Bearbeitungen fehlen darin: Exportieren Sie auch diese.',
      },
      check: { do: 'Fügen Sie die Festplatte hier hinzu.', see: 'Sie stehen hier als exakte Kopien.' },
    },
    worked: 'Jeder Monat ist abgehakt.',
    unknown: 'Wir wissen nicht, wie viele Fotos ein Export fasst.',
  },
};
