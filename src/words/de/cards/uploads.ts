import type { Translated } from '../../card-words.ts';
import type { uploads as english } from '../../en/cards/uploads.ts';

export const uploads: Translated<typeof english> = {
  'two-systems': {
    title: '„Backup abgeschlossen“ sagt nichts über Ihre Fotos',
    meaning:
      'iCloud-Fotos synchronisiert eine Mediathek auf allen Geräten. Das iCloud-Backup sichert andere Daten eines Telefons. Ist iCloud-Fotos an, sind Fotos nicht in diesem Backup. Meist auch die wartenden nicht.',
    steps: {
      switch: {
        do: 'Sehen Sie nach, ob iCloud-Fotos an ist.',
        see: 'Der Schalter ist grün, oder nicht.',
        not: 'Schalten Sie es nicht aus, um Fotos aus einem Backup zu holen.',
      },
      tell: { do: 'Sagen Sie es dieser App.', see: 'Der Punkt auf der Seite „Löschen“ hat einen Haken.' },
    },
    worked: 'Sie wissen, welches System Ihre Fotos hat.',
  },
  'icloud-photos-off': {
    title: 'iCloud-Fotos ist aus',
    meaning: 'Neue Fotos sind nur auf diesem Telefon. Vielleicht hat sie auch ein Backup.',
    steps: {
      copy: {
        do: 'Kopieren Sie zuerst die Fotos per Kabel vom Telefon.',
        see: 'Diese App findet sie im neuen Ordner.',
        not: 'Fotos, die ein Computer aufs Telefon brachte, können beim Einschalten verschwinden.',
      },
      plan: {
        do: 'Prüfen Sie, ob Ihr Speicherplan größer ist als Ihre Fotos.',
        see: 'Die Einstellungen zeigen genug freien Speicher.',
      },
      on: {
        do: 'Nach dieser Kopie: Schalten Sie iCloud-Fotos ein.',
        see: 'Fotos zeigt, dass synchronisiert wird.',
        not: 'Melden Sie sich nicht von iCloud ab.',
      },
    },
    worked: 'Prüfen Sie noch einmal mit einer neuen Liste.',
    unknown: 'Wir wissen nicht, welche Fotos von einem Computer bleiben.',
  },
  'uploads-unfinished': {
    title: 'Fotos warten noch aufs Hochladen',
    meaning: 'Wartende Fotos sind nur auf dem Telefon. Ein iCloud-Backup lässt sie meist aus.',
    steps: {
      status: {
        do: 'Lesen Sie den Status in Fotos.',
        see: 'Eine Zeile sagt, worauf gewartet wird.',
        not: 'Telefon nicht löschen, nicht abmelden, iCloud-Fotos nicht ausschalten.',
      },
      now: { do: 'Steht dort „Jetzt synchronisieren“, tippen Sie darauf.', see: 'Es warten immer weniger.' },
      power: {
        do: 'Hängen Sie das Telefon ans Ladegerät und ins WLAN. Schalten Sie den Stromsparmodus aus.',
        see: 'Die Zeile über Batterie oder Daten ist weg.',
      },
      wait: {
        do: 'Lassen Sie es über Nacht so. Große Mediatheken brauchen Tage.',
        see: 'Die Zahl ist jeden Tag kleiner.',
      },
    },
    worked: 'Die Gesamtzahlen von Telefon und iCloud.com sind gleich.',
  },
  'uploads-hang': {
    title: 'Seit Tagen wird nichts hochgeladen',
    meaning: 'Etwas am Telefon oder bei Apple hält es auf.',
    steps: {
      copy: { do: 'Kopieren Sie die wartenden Fotos per Kabel.', see: 'Diese App findet sie hier.' },
      restart: {
        do: 'Starten Sie das Telefon neu. Suchen Sie dann nach einem Update.',
        see: 'Der Status zeigt eine andere Zahl.',
      },
      room: { do: 'Prüfen Sie, ob auf dem Telefon Platz ist.', see: 'Der Balken zeigt freien Platz.' },
      fault: { do: 'Sehen Sie nach, ob Apple eine Störung meldet.', see: 'Die Marke bei Fotos ist grün.' },
      album: {
        do: 'Gibt es ein Album „Hochladen nicht möglich“? Exportieren Sie, was darin ist.',
        see: 'Die Dateien öffnen sich am Computer.',
        not: 'Löschen Sie dort vorher nichts.',
      },
    },
    worked: 'Die Gesamtzahlen von Telefon und iCloud.com sind gleich.',
    unknown: 'Wir wissen nicht, warum es hängt. Oft sagt es keine Meldung.',
  },
  'storage-full': {
    title: 'Der iCloud-Speicher ist voll',
    meaning: 'Nichts Neues wird hochgeladen: Neue Fotos sind nur auf dem Telefon.',
    steps: {
      plan: {
        do: 'Wählen Sie einen Plan, größer als alles in iCloud.',
        see: 'Die Einstellungen zeigen freien Speicher.',
        not: 'Nie auf einen kleineren Plan zurück: Dann steht alles still.',
      },
      copy: { do: 'Kopieren Sie inzwischen neue Fotos per Kabel.', see: 'Diese App findet sie hier.' },
      files: {
        do: 'Oder große Dateien aus iCloud Drive auf eine Festplatte kopieren, auswerfen, anschließen, dort öffnen. Erst dann in iCloud Drive löschen.',
        see: 'Die Einstellungen zeigen freien Speicher.',
        not: 'Löschen Sie weder Fotos noch alte Backups: Sie können die einzige Kopie sein.',
      },
    },
    worked: 'Der Status in Fotos läuft weiter.',
    unknown: 'Wir wissen nicht, wie lange Apple Fotos über der Grenze behält.',
  },
  optimize: {
    title: '„Speicher optimieren“ ist an',
    meaning:
      'Auf dem Telefon können kleinere Versionen sein, die Originale nur in iCloud. Das zeigt nicht, dass alles hochgeladen ist.',
    steps: {
      room: {
        do: 'Sehen Sie nach, wie viel Platz das Telefon hat.',
        see: 'Es ist mehr, als Ihre Mediathek in iCloud braucht.',
      },
      keep: {
        do: 'Wählen Sie „Laden und Originale behalten“, mit WLAN und Strom.',
        see: 'Der Status in Fotos sagt, dass nichts mehr fehlt.',
        not: 'Kopieren Sie vorher nicht per Kabel.',
      },
      instead: {
        do: 'Ist das Telefon zu klein? Holen Sie die Originale auf einen Computer.',
        see: 'Sie stehen hier als exakte Kopien.',
      },
    },
    doNot: {
      one: 'Ein Foto, das im WLAN scharf wird, sagt nichts über die anderen.',
    },
    worked: 'Kopieren Sie noch einmal vom Telefon und prüfen Sie hier.',
  },
};
