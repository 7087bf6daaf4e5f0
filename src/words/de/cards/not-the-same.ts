import type { Translated } from '../../card-words.ts';
import type { notTheSame as english } from '../../en/cards/not-the-same.ts';

export const notTheSame: Translated<typeof english> = {
  'converted-or-smaller': {
    title: 'Umgewandelte oder kleinere Kopien',
    meaning:
      'Dieselben Fotos sind hier als andere Dateien: JPG statt HEIC, Apples Fotoformat, oder kleiner. Die Originale sind es nicht.',
    steps: {
      keep: {
        do: 'Lassen Sie das Telefon nichts mehr umwandeln: Originale behalten.',
        see: 'Daneben steht ein Haken.',
      },
      fetch: {
        do: 'Holen Sie die unbearbeiteten Originale von iCloud.com, oder noch einmal per Kabel.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Löschen Sie Ihre Kopien nicht vorher.',
      },
      album: {
        do: 'Aus einem Chat oder einem geteilten Album? Fragen Sie, wer sie aufgenommen hat.',
        see: 'Die neuen Dateien sind größer.',
      },
    },
    worked: 'Prüfen Sie hier noch einmal: Die Fotos sind exakte Kopien.',
  },
  'edited-or-rewritten': {
    title: 'Bearbeitete oder neu geschriebene Kopien',
    meaning:
      'Dieselben Fotos sind hier mit anderem Inhalt. Sie haben sie bearbeitet, oder ein Programm hat etwas geändert, etwa das Datum.',
    steps: {
      compare: {
        do: 'Öffnen Sie eines davon auf beiden Seiten.',
        see: 'Sie sehen Ihre Bearbeitung oder keinen Unterschied.',
      },
      fetch: {
        do: 'Holen Sie die unbearbeiteten Originale.',
        see: 'Sie stehen hier als exakte Kopien.',
        not: 'Lassen Sie kein Programm das Datum in Ihrer einzigen Kopie „reparieren“.',
      },
      edits: {
        do: 'Behalten Sie auch Ihre Bearbeitungen: Exportieren Sie bearbeitete Fotos ein zweites Mal.',
        see: 'Original und Bearbeitung sind beide hier.',
      },
    },
    worked: 'Prüfen Sie hier noch einmal: Die Fotos sind exakte Kopien.',
    unknown: 'Wir wissen nicht, welches Programm eine Datei geändert hat.',
  },
  'live-and-bursts': {
    title: 'Live Photos und Serien',
    meaning:
      'Ein Live Photo ist ein Foto mit einem kurzen Film. Eine Serie entsteht, wenn man lange drückt. Viele Downloads bringen nur einen Teil.',
    steps: {
      live: {
        do: 'Holen Sie die Live Photos noch einmal als unbearbeitetes Original.',
        see: 'Die ZIP-Datei enthält je zwei Dateien.',
      },
      burst: {
        do: 'Öffnen Sie die Serie auf dem Telefon. „Auswählen“, alle markieren, „Fertig“, dann „Alles behalten“.',
        see: 'Jedes Foto steht einzeln in der Mediathek.',
        not: 'Tippen Sie nie auf „Nur … behalten“: Das löscht die anderen.',
      },
      cable: {
        do: 'Oder kopieren Sie sie per Kabel, mit den Originalen auf dem Telefon.',
        see: 'Sie stehen hier als exakte Kopien.',
      },
    },
    worked: 'Prüfen Sie hier noch einmal.',
    unknown: 'Wir kennen keinen Download von iCloud.com, der eine ganze Serie bringt.',
  },
  damaged: {
    title: 'Beschädigte oder abgeschnittene Dateien',
    meaning: 'Diese Dateien lassen sich nicht zu Ende lesen. Ein Download brach ab, oder die Festplatte geht kaputt.',
    steps: {
      stop: {
        do: 'Macht die Festplatte Geräusche, oder ist sie sehr langsam? Stecken Sie sie ab.',
        see: 'Niemand liest mehr von ihr.',
        not: 'Hat sie die einzige Kopie, fragen Sie zuerst einen Datenretter. Kein Reparaturprogramm.',
      },
      look: { do: 'Öffnen Sie das Foto auf dem Telefon oder auf iCloud.com.', see: 'Dort öffnet es sich, ganz.' },
      fetch: {
        do: 'Holen Sie es noch einmal als unbearbeitetes Original, große Videos einzeln.',
        see: 'Es steht hier als exakte Kopie.',
        not: 'Löschen Sie die beschädigte Datei nicht vorher.',
      },
    },
    worked: 'Prüfen Sie hier noch einmal.',
    unknown: 'Wir wissen nicht, warum eine Datei beschädigt ist.',
  },
};
