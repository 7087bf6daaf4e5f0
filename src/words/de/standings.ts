import type { SameKeys } from '../catalogue.ts';
import type { standings as english } from '../en/standings.ts';

export const standings: SameKeys<typeof english> = {
  title: 'Wo die Orte liegen, und was übergangen wurde',
  computer: 'Auf einer Festplatte dieses Computers.',
  disk: 'Auf der Festplatte „{{name}}“.',
  'disk-unnamed': 'Auf einer Festplatte, die sich mitnehmen lässt.',
  network: 'Auf „{{name}}“ im Netzwerk.',
  service: 'Wird mit {{name}} synchronisiert: Ordner und Cloud sind ein Ort.',
  'may-be-in-step': 'Vielleicht synchronisiert {{name}} diesen Ordner.',
  mark: 'Das zeigt „{{mark}}“, das darin oder darüber liegt. Wird der Ordner nicht mehr synchronisiert, kopieren Sie die Fotos in einen Ordner ohne dieses Zeichen, und prüfen Sie den.',
  icloud:
    'Wird mit iCloud synchronisiert: Was dort gelöscht wird, wird auch hier gelöscht. Der Ordner zählt zu iCloud.',
  'icloud-by-name':
    'Nach Ort und Namen synchronisiert iCloud diesen Ordner, deshalb zählt er zu iCloud. Ist er nur eine Kopie, sagen Sie es.',
  library: 'Eine Fotos-Mediathek kann mit iCloud synchronisiert sein, deshalb zählt sie zu iCloud.',
  phone: 'Das ist das Telefon oder eine Kamera selbst. Es zählt zu iCloud.',
  'phone-backup':
    'Das ist ein Backup Ihres iPhones. Das nächste Backup überschreibt es, und was auf dem iPhone gelöscht wird, wird auch darin gelöscht; deshalb zählt es zu iCloud.',
  'phone-backup-known':
    'Das ist ein Backup Ihres iPhones ({{facts}}). Das nächste Backup überschreibt es, und was auf dem iPhone gelöscht wird, wird auch darin gelöscht; deshalb zählt es zu iCloud.',
  'backup-from': 'vom {{day}}',
  'backup-encrypted': 'verschlüsselt',
  'backup-unfinished': 'nicht abgeschlossen',
  'backup-closed': 'Es ist verschlüsselt, die Fotos darin lassen sich nicht lesen: Keines davon wird hier gefunden.',
  bin: 'Ein Papierkorb: Was dort liegt, verschwindet von selbst; deshalb zählt er nicht.',
  snapshot: 'Ein Snapshot oder eine alte Fassung: So etwas verschwindet von selbst; deshalb zählt es nicht.',
  memory:
    'Im Arbeitsspeicher dieses Computers: Nach einem Neustart ist es weg; es zählt also nicht. Kopieren Sie es auf eine Festplatte.',
  unknown: 'Es lässt sich nicht sagen, wo das liegt; deshalb zählt es nicht als eigener Ort.',
  'only-a-copy': 'Sie haben gesagt, dass dieser Ordner nur eine Kopie ist und nichts ihn synchronisiert.',
  'kept-in-step':
    'Sie haben gesagt, dass ein Programm hier löscht, was Sie in iCloud löschen; deshalb zählt der Ort zu iCloud.',
  'made-like': 'Sie haben gesagt, dass ein Programm diesen Ort wie {{name}} macht; deshalb zählen beide als einer.',
  'no-mirror': 'Sie haben gesagt, dass kein Programm hier löscht, was Sie in iCloud löschen.',
  'mirror-open':
    'Hier sieht etwas nach einem Programm aus, das hier löscht, was Sie in iCloud löschen. Bis Sie sagen, ob es das tut, zählt dieser Ort nicht.',
  'same-as': 'Zählt als derselbe Ort wie {{places}}.',
  'part-of': '{{part}} in {{place}}',
  'passed-over': '{{kind}}, übergangen: {{count}}, zum Beispiel {{example}}',
  'passed-over-plain': '{{kind}}, übergangen: {{count}}',
};
