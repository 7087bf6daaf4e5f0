import type { SameKeys } from '../catalogue.ts';
import type { phone as english } from '../en/phone.ts';

export const phone: SameKeys<typeof english> = {
  'stage-connecting': 'Verbindung mit dem iPhone',
  'stage-copying': 'Seine Liste der Fotos wird kopiert',
  'stage-checking': 'Die Kopie wird geprüft',
  'stage-looking': 'Es wird nachgesehen, welche Fotos auf dem iPhone sind',
  'stage-proving': 'Die Fotos, die nur das iPhone hat, werden gelesen',
  'stage-of': '{{stage}}: {{done}} von {{total}}',
  name: '{{name}} ({{model}} mit iOS {{system}})',
  'name-plain': '{{name}}',
  unnamed: 'Ein iPhone',
  items: 'In seiner Mediathek: {{photos}} und {{videos}}.',
  hidden: { one: '{{count}} davon ist ausgeblendet.', other: '{{count}} davon sind ausgeblendet.' },
  deleted: {
    one: 'In „Zuletzt gelöscht“: {{count}} weiteres Objekt.',
    other: 'In „Zuletzt gelöscht“: {{count}} weitere Objekte.',
  },
  'shared-library': {
    one: 'In der geteilten Mediathek: {{count}} Objekt.',
    other: 'In der geteilten Mediathek: {{count}} Objekte.',
  },
  'icloud-on': 'iCloud-Fotos ist an.',
  'icloud-off': 'iCloud-Fotos ist aus: Alles ist nur auf diesem iPhone.',
  'icloud-unknown': 'Ob iCloud-Fotos an ist, lässt sich nicht sagen.',
  'last-sync': 'Zuletzt mit iCloud synchronisiert: {{moment}}.',
  'last-sync-unknown': 'Wann es zuletzt mit iCloud synchronisiert wurde, sagt es nicht.',
  server: 'iCloud hat gesagt, dass es {{photos}} und {{videos}} hat, gefragt {{moment}}.',
  'standstill-icloud-full': 'Es geht nicht weiter: Der iCloud-Speicher ist voll.',
  'standstill-phone-full': 'Es geht nicht weiter: Das iPhone ist fast voll.',
  'standstill-low-power': 'Es geht nicht weiter: Der Stromsparmodus ist an.',
  'standstill-no-network': 'Es geht nicht weiter: Das iPhone hat kein Netz.',
  'standstill-airplane-mode': 'Es geht nicht weiter: Der Flugmodus ist an.',
  'standstill-no-mobile-data': 'Es wartet vielleicht auf WLAN: Mobile Daten sind ihm nicht erlaubt.',
  'standstill-signed-out': 'Es geht nicht weiter: Das iPhone muss sich neu bei iCloud anmelden.',
  'standstill-library-wiped': 'iCloud sagt, dass seine Mediathek gelöscht wurde.',
  'standstill-leaving': 'Das iPhone verlässt iCloud-Fotos gerade.',
  'standstill-changes-waiting': 'Etwas wartet noch darauf, gesendet oder übernommen zu werden.',
  waiting: {
    one: 'Nur auf diesem iPhone: {{count}} Foto oder Video, das nicht hochgeladen ist.',
    other: 'Nur auf diesem iPhone: {{count}} Fotos und Videos, die nicht hochgeladen sind.',
  },
  'waiting-none': 'Nichts wartet auf das Hochladen, soweit das iPhone es weiß.',
  'deleted-waiting': {
    one: 'Auch nur auf diesem iPhone: {{count}} Objekt in „Zuletzt gelöscht“.',
    other: 'Auch nur auf diesem iPhone: {{count}} Objekte in „Zuletzt gelöscht“.',
  },
  'halves-waiting': {
    one: 'Bei {{count}} Objekt ist der Film eines Live Photos oder die RAW-Datei nicht hochgeladen.',
    other: 'Bei {{count}} Objekten sind die Filme von Live Photos oder die RAW-Dateien nicht hochgeladen.',
  },
  'edits-waiting': {
    one: '{{count}} Bearbeitung ist nicht hochgeladen; ihr Original ist es.',
    other: '{{count}} Bearbeitungen sind nicht hochgeladen; ihre Originale sind es.',
  },
  'files-here': 'Originale auf dem iPhone: {{here}}; nur in iCloud: {{elsewhere}}.',
  'files-not-found': {
    one: '{{count}} Objekt ist nicht hochgeladen, und seine Datei wurde auf dem iPhone nicht gefunden.',
    other: '{{count}} Objekte sind nicht hochgeladen, und ihre Dateien wurden auf dem iPhone nicht gefunden.',
  },
  'files-unnamed': {
    one: 'In seinem Kameraordner: {{count}} Datei ({{size}}), die seine eigene Liste nicht nennt. Vielleicht hat sie nur dieses iPhone:',
    other:
      'In seinem Kameraordner: {{count}} Dateien ({{size}}), die seine eigene Liste nicht nennt. Vielleicht hat sie nur dieses iPhone:',
  },
  'files-unread': {
    one: 'In {{count}} Ordner auf dem iPhone konnte nicht gesehen werden.',
    other: 'In {{count}} Ordner auf dem iPhone konnte nicht gesehen werden.',
  },
  'as-of': 'Gelesen {{moment}}.',
  'only-photos':
    'Nur Fotos wurde angesehen. Nachrichten, WhatsApp, Dateien und andere Apps haben ihre Bilder anderswo.',
  'not-proven-yet':
    'Dieses Lesen über das Kabel wurde bisher ohne ein echtes iPhone getestet. Es kann Sie warnen; dass nichts wartet, ist damit nicht bewiesen.',
  several: 'Diese iPhones sind angeschlossen. Sagen Sie mit der Nummer, welches:',
  one: '{{id}}  {{name}}',
  'one-with-problem': '{{id}}  {{name}}: {{problem}}',
  kept: 'Aufbewahrt: {{name}}. Two Places liest es auf jedem Computer, hinter --icloud.',
  backups: 'Backups von iPhones auf diesem Computer (jedes kann hinter --icloud stehen):',
  backup: '{{name}}, {{moment}}: {{path}}',
  'backup-encrypted': '{{name}}, {{moment}}, verschlüsselt: {{path}}',
  'backup-unfinished': '{{name}}, {{moment}}, nicht fertig: {{path}}',
};
