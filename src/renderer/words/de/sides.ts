import type { sides as english } from '../en/sides.ts';
import type { Translation } from '../translation.ts';

export const sides: Translation<typeof english> = {
  title: 'Zwei dieser Orte miteinander vergleichen',
  lead: 'Zum Beispiel: Ist alles von der alten Festplatte auch auf der neuen? Jede gelesene Datei wird Byte für Byte verglichen, wie sie auch heißt. iCloud spielt dabei keine Rolle, außer Sie wählen es.',
  first: 'Ist alles von diesem Ort …',
  second: '… auch an diesem?',
  icloud: 'iCloud, nach der Liste',
  compare: 'Diese zwei vergleichen',
  now: 'Ist alles von „{{first}}“ auch in „{{second}}“?',
  nowMore:
    'Verglichen werden nur diese zwei. „Der erste Ordner“ ist „{{first}}“; „der andere“ und „die anderen“ sind „{{second}}“.',
  icloudNow: 'Nur „{{second}}“ wird mit iCloud verglichen.',
  back: 'Zurück zur ganzen Prüfung mit iCloud',
  noErase: 'Jetzt werden zwei Ordner verglichen',
  noEraseLead:
    'Das sagt nichts über ein Telefon oder über iCloud. Gehen Sie zurück zur ganzen Prüfung, um zu sehen, ob es gelöscht werden darf.',
};
