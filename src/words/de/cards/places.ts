import type { Translated } from '../../card-words.ts';
import type { places as english } from '../../en/cards/places.ts';

export const places: Translated<typeof english> = {
  'second-place': {
    title: 'Ein zweiter Ort, der zählt',
    meaning:
      'iPhone und iCloud sind ein Ort: Ein Löschen erreicht beide. Ein Ordner, den iCloud synchronisiert, gehört dazu. Nur eine Kopie außerhalb zählt.',
    steps: {
      plug: { do: 'Schließen Sie eine Festplatte mit genug Platz an.', see: 'Der Computer zeigt sie.' },
      whole: { do: 'Alle Originale laden lassen.', see: 'Keines ist „nur in der Cloud“.' },
      mac: {
        do: 'Fotos beenden. Den Ordner auf die Festplatte ziehen und warten.',
        see: '„Informationen“ zeigt bei beiden dieselbe Größe.',
        not: 'Mediatheken nur auf Festplatten in APFS oder Mac OS Extended. Kein Stick, kein Netz.',
      },
      windows: {
        do: 'Kopieren, nicht verschieben: Ordner markieren, Strg+C, Festplatte öffnen, Strg+V, warten.',
        see: '„Eigenschaften“ zeigt bei beiden gleich viele Dateien.',
      },
      linux: {
        do: 'Kopieren Sie den Ordner auf die Festplatte und warten Sie. Verschieben Sie nichts.',
        see: '„Eigenschaften“ zeigt bei beiden gleich viele Dateien.',
      },
      eject: {
        do: 'Festplatte auswerfen und wieder anschließen.',
        see: 'Ihre Dateien sind da.',
        not: 'Ziehen Sie sie nie einfach ab.',
      },
      check: {
        do: 'Fügen Sie die Festplatte hier hinzu und prüfen Sie.',
        see: 'Diese App zählt exakte Kopien darauf.',
      },
    },
    worked: 'Jedes Foto ist hier an zwei Orten.',
  },
  'other-clouds': {
    title: 'Google Fotos, Dropbox und andere Clouds',
    meaning:
      'Eine andere Cloud ist ein weiterer Ort, wenn sie die Originale behält. Google gibt 15 GB kostenlos, mit Mail zusammen; kleinere Einstellungen behalten kleinere Kopien.',
    steps: {
      original: {
        do: 'Wählen Sie in der App die Originalqualität.',
        see: 'Die App zeigt es bei den Sicherungseinstellungen.',
        not: 'Benutzen Sie nie „Speicherplatz freigeben“: Das entfernt Fotos vom iPhone und aus iCloud.',
      },
      fetch: {
        do: 'Holen Sie Ihre Dateien aus dieser Cloud und fügen Sie sie hier hinzu.',
        see: 'Sie stehen hier als exakte Kopien oder als andere Dateien.',
        not: 'Dropbox wandelt Fotos vielleicht um und benennt sie um.',
      },
    },
    worked: 'Diese App zählt diese Cloud als Ort.',
    unknown: 'Wir kennen die heutigen freien Größen nicht. Sehen Sie in der App nach.',
  },
};
