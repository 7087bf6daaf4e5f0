import type { Translated } from '../../card-words.ts';
import type { differences as english } from '../../en/cards/differences.ts';

export const differences: Translated<typeof english> = {
  'not-in-icloud': {
    title: 'Fotos, die hier sind und nicht in iCloud',
    meaning: 'Sie wurden dort gelöscht, nie hochgeladen oder stammen von einer anderen Kamera.',
    steps: {
      disk: {
        do: 'Kopieren Sie jetzt auf eine zweite Festplatte, was nur hier ist und Ihnen wichtig ist.',
        see: 'Diese App zählt sie an zwei Orten.',
        not: 'Löschen Sie sie nicht, weil sie „nicht auf der Liste“ sind.',
      },
      deleted: { do: 'Sehen Sie in „Zuletzt gelöscht“ nach.', see: 'Jedes Foto zeigt seine restlichen Tage.' },
      list: { do: 'Ist die Liste älter? Holen Sie eine neue.', see: 'Neuere Fotos stehen hier nicht mehr.' },
      status: { do: 'Von diesem Telefon? Lesen Sie den Status.', see: 'Eine Zeile sagt, ob Fotos warten.' },
    },
    worked: 'Prüfen Sie hier noch einmal: Jedes Foto ist an zwei Orten.',
    unknown: 'Wir wissen nicht, warum sie nicht in iCloud sind.',
  },
  'phone-has-more': {
    title: 'Das Telefon hat mehr als die Liste',
    meaning:
      'Das Telefon zeigt mehr Fotos als die Liste von iCloud. Die Fotos, die in der Liste fehlen, sind vielleicht allein auf dem Telefon.',
    steps: {
      status: {
        do: 'Lesen Sie den Status in Fotos.',
        see: 'Eine Zeile sagt, ob Fotos warten.',
        not: 'Löschen Sie das Telefon nicht. Leeren Sie es nicht, indem Sie Fotos löschen: Das löscht auch in iCloud.',
      },
      view: {
        do: 'Prüfen Sie, ob „Ausgeblendet“ oder eine geteilte Mediathek es erklärt.',
        see: 'Der Unterschied hat einen Namen.',
      },
      copy: { do: 'Kopieren Sie die neuesten Fotos per Kabel.', see: 'Diese App findet sie hier.' },
      list: { do: 'Holen Sie eine neue Liste. Geben Sie beide Gesamtzahlen neu ein.', see: 'Sie sind gleich.' },
    },
    worked: 'Telefon und Liste haben dieselben Gesamtzahlen.',
  },
  'hidden-and-deleted': {
    title: 'Ausgeblendet und Zuletzt gelöscht',
    meaning: 'Ausgeblendete Fotos fehlen oft in Listen. Gelöschte bleiben 30 Tage; danach hilft nur eine andere Kopie.',
    steps: {
      deleted: {
        do: 'Öffnen Sie „Zuletzt gelöscht“, mit Gesicht oder Code.',
        see: 'Jedes Foto zeigt seine restlichen Tage.',
        not: 'Leeren Sie es nicht, solange Fotos fehlen.',
      },
      recover: {
        do: 'Wählen Sie aus, was Sie wollen, und stellen Sie es wieder her.',
        see: 'Es ist wieder in der Mediathek, auf allen Geräten.',
      },
      hidden: {
        do: 'Öffnen Sie „Ausgeblendet“ und notieren Sie die Zahl.',
        see: 'Sie erklärt den Unterschied, oder nicht.',
      },
      recovered: {
        do: 'Suchen Sie ein Album „Wiederhergestellt“.',
        see: 'Seine Fotos lassen sich zurücklegen.',
      },
    },
    worked: 'Prüfen Sie noch einmal mit einer neuen Liste.',
    unknown: 'Wir wissen nicht, ob iCloud.com ausgeblendete Fotos zählt.',
  },
  shared: {
    title: 'Geteilte Mediathek und geteilte Alben',
    meaning:
      'Listen lassen eine geteilte Mediathek oft aus. Ältere geteilte Alben haben kleinere Kopien; neuere können mit ihrem Besitzer verschwinden.',
    steps: {
      view: {
        do: 'Sehen Sie nach, welche Mediathek Fotos zeigt.',
        see: 'Dort steht: persönlich, geteilt oder beide.',
      },
      list: {
        do: 'Fügen Sie die Mediathek eines Mac oder eine Liste der geteilten Mediathek hinzu.',
        see: 'Diese App kennzeichnet geteilte Fotos.',
      },
      copy: {
        do: 'Kopieren Sie, was andere beitrugen, auf Ihre Festplatte.',
        see: 'Es steht hier als „an zwei Orten“.',
        not: 'Verlassen Sie vorher keine geteilte Mediathek. In den ersten 7 Tagen bekommen Sie nur Eigenes zurück.',
      },
    },
    doNot: { album: 'Zählen Sie ein geteiltes Album nicht als zweiten Ort.' },
    worked: 'Prüfen Sie hier noch einmal: Der Unterschied ist erklärt.',
    unknown: 'Neuere geteilte Alben kennen wir nur aus der Presse.',
  },
  totals: {
    title: 'Die beiden Gesamtzahlen vergleichen',
    meaning:
      'Gesamtzahlen finden einen Unterschied. Sie zeigen nicht, dass jedes Foto hier ist. Ein Live Photo zählt einmal.',
    steps: {
      list: { do: 'Holen Sie auch eine Liste von iCloud.', see: 'Sie nennt jedes Foto.' },
      phone: { do: 'Lesen Sie Fotos und Videos auf dem Telefon.', see: 'Zwei Zahlen.' },
      web: { do: 'Lesen Sie unten in der Mediathek auf iCloud.com.', see: 'Zwei Zahlen derselben Art.' },
      type: { do: 'Geben Sie beide hier ein.', see: 'Diese App sagt, ob sie gleich sind.' },
      differ: {
        do: 'Sind sie es nicht? Denken Sie an „Ausgeblendet“, dann an eine geteilte Mediathek, dann an wartende Fotos.',
        see: 'Der Unterschied hat einen Namen.',
      },
    },
    doNot: { erase: 'Löschen Sie kein Telefon nur auf Gesamtzahlen hin.' },
    worked: 'Telefon, iCloud.com und Liste haben dieselben Gesamtzahlen.',
    unknown: 'Wir wissen nicht, ob diese Gesamtzahlen „Ausgeblendet“ enthalten.',
  },
};
