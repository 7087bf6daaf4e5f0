import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

export const welcome: Translation<typeof english> = {
  title: 'Ist jedes Foto an zwei Orten?',
  lead: 'Two Places vergleicht die Fotos in iCloud mit den Fotos auf diesem Computer. Es zeigt, welche fehlen und was bei jedem zu tun ist.',
  promisesLabel: 'Drei Versprechen',
  neverSignsIn: 'Meldet sich nie an',
  neverSignsInMore: 'Es fragt nach keinem Apple-Passwort und kennt kein Konto.',
  neverUploads: 'Lädt nie etwas hoch',
  neverUploadsMore: 'Es benutzt gar kein Netz. Nichts verlässt diesen Computer.',
  neverChanges: 'Ändert nie ein Foto',
  neverChangesMore: 'Es liest nur. Es schreibt nie in einen Ordner mit Fotos.',
  start: 'Meine Fotos prüfen',
  sample: 'Mit Beispielfotos ansehen',
  samplePreparing: 'Die Beispielfotos werden gemacht …',
  continue: 'Weiter, wo Sie waren',
};
