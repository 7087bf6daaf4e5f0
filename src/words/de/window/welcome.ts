import type { SameKeys } from '../../catalogue.ts';
import type { welcome as english } from '../../en/window/welcome.ts';

export const welcome: SameKeys<typeof english> = {
  title: 'Ist jedes Foto an zwei Orten?',
  lead: 'Two Places vergleicht Ihr iPhone und iCloud mit diesem Computer, in beide Richtungen. Es zeigt, was nur an einem Ort ist und was zu tun ist.',
  start: 'Meine Fotos prüfen',
  sample: 'Mit Beispielfotos ausprobieren',
  sampleBusy: 'Die Beispielfotos werden gemacht …',
  promises: 'Drei Versprechen',
  noPassword: 'Fragt nie nach einem Passwort',
  noNetwork: 'Geht nie ins Internet',
  onlyReads: 'Liest nur, ändert nie ein Foto',
  whereTitle: 'Wo sind Ihre Fotos?',
  whereLead: 'Wählen Sie alles, was Fotos enthält. Mehr lässt sich später hinzufügen.',
  drop: 'Oder legen Sie einen Ordner, eine Festplatte oder eine Zip-Datei hier ab',
  look: { one: 'Diesen ansehen', other: 'Diese {{count}} ansehen' },
  phoneList: 'Die Liste Ihres iPhones',
  dropOnly: 'Legen Sie einen Ordner, eine Festplatte oder eine Zip-Datei hier ab, oder',
  dropLabel: 'Einen Ort mit Fotos ablegen',
  choose: 'Auswählen …',
  back: 'Zurück',
  added: 'Gewählt',
  next: 'Weiter',
  later: 'Später',
};
