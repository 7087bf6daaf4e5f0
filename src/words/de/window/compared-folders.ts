import type { SameKeys } from '../../catalogue.ts';
import type { comparedFolders as english } from '../../en/window/compared-folders.ts';

export const comparedFolders: SameKeys<typeof english> = {
  back: 'Zurück zur ganzen Prüfung mit iCloud',
  noErase: 'Jetzt werden zwei Ordner verglichen',
  noEraseLead:
    'Das sagt nichts über ein Telefon oder über iCloud. Gehen Sie zurück zur ganzen Prüfung, um zu sehen, ob es gelöscht werden darf.',
};
