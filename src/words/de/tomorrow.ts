import type { Translated } from '../card-words.ts';
import type { tomorrow as english } from '../en/tomorrow.ts';

export const tomorrow: Translated<typeof english> = {
  title: 'Mein Telefon geht morgen weg',
  lead: 'Tun Sie diese Punkte in dieser Reihenfolge. Jeder sagt, was Sie sehen, wenn es geklappt hat. Vor Punkt 8 wird nichts gelöscht.',
  points: {
    keep: {
      title: 'Alles lassen, wie es ist',
      steps: {
        nothing: {
          do: 'Löschen Sie nichts. Melden Sie nichts ab. Schalten Sie nichts aus.',
          see: 'Das Telefon ist wie gestern.',
        },
        power: {
          do: 'Hängen Sie das Telefon ans Ladegerät und ins WLAN. Schalten Sie den Stromsparmodus aus.',
          see: 'Es lädt, und das Batteriezeichen ist nicht gelb.',
        },
      },
    },
    totals: {
      title: 'Beide Gesamtzahlen aufschreiben',
      steps: {
        phone: { do: 'Lesen Sie Fotos und Videos auf dem Telefon.', see: 'Zwei Zahlen auf Ihrem Zettel.' },
        web: {
          do: 'Lesen Sie unten in der Mediathek auf iCloud.com. Ist es zu? Lesen Sie sie auf einem anderen Gerät von Ihnen.',
          see: 'Zwei weitere Zahlen.',
        },
        deleted: {
          do: 'Öffnen Sie „Zuletzt gelöscht“. Stellen Sie wieder her, was Sie wollen.',
          see: 'Es ist wieder in der Mediathek.',
          not: 'Leeren Sie es nicht.',
        },
        hidden: { do: 'Öffnen Sie „Ausgeblendet“ und notieren Sie die Zahl.', see: 'Eine weitere Zahl.' },
      },
    },
    status: {
      title: 'Sehen, was noch wartet',
      steps: {
        read: { do: 'Lesen Sie den Status in Fotos.', see: 'Eine Zeile sagt, ob Fotos warten.' },
        full: {
          do: 'Ist der Speicher voll? Nehmen Sie heute einen größeren Plan.',
          see: 'Es warten immer weniger Fotos.',
          not: 'Löschen Sie dafür keine Fotos: Sie verschwinden von jedem Gerät.',
        },
        paused: {
          do: 'Ist es angehalten? Tippen Sie auf „Jetzt synchronisieren“.',
          see: 'Es warten immer weniger Fotos.',
        },
      },
    },
    copy: {
      title: 'Die Fotos auf diesen Computer kopieren',
      steps: {
        room: {
          do: 'Hat das Telefon Platz für alle Originale? Laden Sie sie aufs Telefon, bis zum Ende.',
          see: 'Der Status in Fotos sagt, dass nichts mehr fehlt.',
        },
        keep: {
          do: 'Lassen Sie das Telefon nichts umwandeln.',
          see: 'Neben „Originale behalten“ steht ein Haken.',
        },
        cable: {
          do: 'Kopieren Sie alles per Kabel in einen Ordner.',
          see: 'Der Ordner hat mindestens so viele Dateien wie das Telefon Fotos.',
          not: 'Lassen Sie den Computer auf dem Telefon nichts löschen.',
        },
        batches: {
          do: 'Kein Platz? Holen Sie alte Fotos von iCloud.com, Monat für Monat. Kopieren Sie wartende per Kabel.',
          see: 'Jeder Monat ist abgehakt. Was wartete, ist im Ordner.',
          not: 'Wartende Fotos sind nicht auf iCloud.com: Nur das Kabel holt sie. In unbearbeiteten Originalen fehlen Ihre Bearbeitungen: Holen Sie auch diese.',
        },
      },
    },
    disk: {
      title: 'Diesen Ordner auf eine Festplatte kopieren',
      steps: {
        copy: {
          do: 'Kopieren Sie den Ordner auf eine Festplatte. Verschieben Sie ihn nicht.',
          see: 'Beide haben gleich viele Dateien.',
        },
        eject: {
          do: 'Werfen Sie die Festplatte aus. Schließen Sie sie wieder an.',
          see: 'Der Ordner ist da.',
          not: 'Ziehen Sie sie nie einfach ab.',
        },
      },
    },
    check: {
      title: 'Ordner und Festplatte hier prüfen',
      steps: {
        both: {
          do: 'Fügen Sie Ordner und Festplatte in Two Places hinzu und prüfen Sie.',
          see: 'Alle Fotos sind in beiden exakte Kopien.',
        },
        compare: {
          do: 'Vergleichen Sie das Ergebnis mit Ihren Gesamtzahlen.',
          see: 'Die Zahlen sind gleich, oder der Unterschied hat einen Namen.',
        },
        open: {
          do: 'Öffnen Sie die zehn neuesten und die zehn ältesten Fotos.',
          see: 'Sie sehen sie, scharf und ganz.',
        },
      },
    },
    rest: {
      title: 'An das denken, was kein Foto ist',
      steps: {
        backup: {
          do: 'Machen Sie ein verschlüsseltes Backup am Computer, für Nachrichten und Gesundheit. Notieren Sie das Passwort.',
          see: 'Es hat das Datum von heute.',
          not: 'Ein Backup ist kein zweiter Ort für Fotos. Diese App kann hineinsehen und sagen, was darin ist.',
        },
        codes: {
          do: 'Ziehen Sie Authentifizierungs-Apps und die eSIM um, oder notieren Sie, wie es geht.',
          see: 'Sie können sich ohne dieses Telefon anmelden.',
        },
      },
    },
    erase: {
      title: 'Nur bei einem Ja löschen',
      steps: {
        ask: {
          do: 'Öffnen Sie „Löschen“ und beantworten Sie jede Frage.',
          see: '„Ja, soweit diese App sehen kann.“',
        },
        erase: {
          do: 'Löschen Sie dann das Telefon, und nur so.',
          see: 'Das Telefon sagt „Hallo“.',
          not: 'Leeren Sie es nie, indem Sie Fotos löschen: Das löscht auch in iCloud.',
        },
      },
    },
    late: {
      title: 'Rechtzeitig kein Ja?',
      steps: {
        keep: {
          do: 'Behalten Sie das Telefon, oder bitten Sie um einen späteren Tag.',
          see: 'Die Fotos sind noch darauf.',
          not: 'Der Preis, den Sie für das Telefon bekommen, ist weniger wert als Ihre Fotos.',
        },
      },
    },
  },
};
