import type { phoneNotes as english } from '../en/phone-notes.ts';

export const phoneNotes: typeof english = {
  'phone-list': {
    plain: 'Das ist, was das iPhone von iCloud weiß, Stand seiner letzten Synchronisierung.',
    counted: {
      one: 'Das ist, was das iPhone von iCloud weiß, Stand seiner letzten Synchronisierung: {{count}} Objekt.',
      other: 'Das ist, was das iPhone von iCloud weiß, Stand seiner letzten Synchronisierung: {{count}} Objekte.',
    },
  },
  'backup-list': {
    plain:
      'Das ist, was das iPhone wusste, als sein Backup gemacht wurde. Die Fotos selbst müssen nicht in dem Backup sein.',
    counted: {
      one: 'Das ist, was das iPhone wusste, als sein Backup gemacht wurde: {{count}} Objekt. Das Foto selbst muss nicht darin sein.',
      other:
        'Das ist, was das iPhone wusste, als sein Backup gemacht wurde: {{count}} Objekte. Die Fotos selbst müssen nicht darin sein.',
    },
  },
  'icloud-photos-off': {
    plain: 'iCloud-Fotos ist auf diesem iPhone aus: Was darauf ist, ist nicht in iCloud.',
    counted: {
      one: 'iCloud-Fotos ist auf diesem iPhone aus: Sein {{count}} Foto oder Video ist nicht in iCloud.',
      other: 'iCloud-Fotos ist auf diesem iPhone aus: Seine {{count}} Fotos und Videos sind nicht in iCloud.',
    },
  },
  'sync-status-missing': {
    plain: 'Diese Mediathek sagt nicht, wann sie zuletzt mit iCloud synchronisiert wurde.',
    counted: {
      one: 'Diese Mediathek sagt nicht, wann sie zuletzt mit iCloud synchronisiert wurde; sie enthält {{count}} Objekt.',
      other:
        'Diese Mediathek sagt nicht, wann sie zuletzt mit iCloud synchronisiert wurde; sie enthält {{count}} Objekte.',
    },
  },
  'library-detached': {
    plain: 'iCloud hat für diesen Account keine Mediathek mehr: Die Liste sagt, was war, nicht was ist.',
    counted: {
      one: 'iCloud hat für diesen Account keine Mediathek mehr: Die Liste sagt, was war ({{count}} Objekt), nicht was ist.',
      other:
        'iCloud hat für diesen Account keine Mediathek mehr: Die Liste sagt, was war ({{count}} Objekte), nicht was ist.',
    },
  },
  'sync-old': {
    plain:
      'Sie wurde in letzter Zeit nicht mit iCloud synchronisiert und kennt vielleicht die neuesten Fotos in iCloud nicht.',
    counted: {
      one: 'Sie wurde zuletzt vor {{count}} Tag mit iCloud synchronisiert und kennt vielleicht die neuesten Fotos in iCloud nicht.',
      other:
        'Sie wurde zuletzt vor {{count}} Tagen mit iCloud synchronisiert und kennt vielleicht die neuesten Fotos in iCloud nicht.',
    },
  },
  'first-sync-unfinished': {
    plain:
      'Die erste Synchronisierung mit iCloud wurde nie fertig, darum können Fotos von iCloud in dieser Liste fehlen.',
    counted: {
      one: 'Die erste Synchronisierung mit iCloud wurde nie fertig: {{count}} Objekt ist bekannt, andere können fehlen.',
      other:
        'Die erste Synchronisierung mit iCloud wurde nie fertig: {{count}} Objekte sind bekannt, andere können fehlen.',
    },
  },
  'server-has-more': {
    plain: 'iCloud hat gesagt, dass es mehr hat als diese Liste; die Liste ist also nicht alles.',
    counted: {
      one: 'iCloud hat gesagt, dass es {{count}} Objekt mehr hat als diese Liste; die Liste ist also nicht alles.',
      other: 'iCloud hat gesagt, dass es {{count}} Objekte mehr hat als diese Liste; die Liste ist also nicht alles.',
    },
  },
  'server-differs': {
    plain:
      'Die Gesamtzahlen von iCloud weichen von dieser Liste ab. „Zuletzt gelöscht“, Serien oder neuere Fotos können das erklären.',
    counted: {
      one: 'Die Gesamtzahlen von iCloud weichen von dieser Liste um {{count}} ab. „Zuletzt gelöscht“, Serien oder neuere Fotos können das erklären.',
      other:
        'Die Gesamtzahlen von iCloud weichen von dieser Liste um {{count}} ab. „Zuletzt gelöscht“, Serien oder neuere Fotos können das erklären.',
    },
  },
  'edits-waiting': {
    plain: 'Einige Bearbeitungen warten noch auf das Hochladen; die Originale sind in iCloud.',
    counted: {
      one: '{{count}} Bearbeitung wartet noch auf das Hochladen; das Original ist in iCloud.',
      other: '{{count}} Bearbeitungen warten noch auf das Hochladen; die Originale sind in iCloud.',
    },
  },
  'halves-waiting': {
    plain: 'Filme von Live Photos oder RAW-Dateien warten noch auf das Hochladen.',
    counted: {
      one: 'Bei {{count}} Objekt wartet der Film eines Live Photos oder die RAW-Datei noch auf das Hochladen.',
      other: 'Bei {{count}} Objekten warten die Filme von Live Photos oder die RAW-Dateien noch auf das Hochladen.',
    },
  },
  'camera-files-unnamed': {
    plain:
      'Im Kameraordner des iPhones sind Dateien, die seine eigene Liste nicht nennt. Vielleicht hat sie nur das iPhone.',
    counted: {
      one: 'Im Kameraordner des iPhones ist {{count}} Datei, die seine eigene Liste nicht nennt. Vielleicht hat sie nur das iPhone.',
      other:
        'Im Kameraordner des iPhones sind {{count}} Dateien, die seine eigene Liste nicht nennt. Vielleicht hat sie nur das iPhone.',
    },
  },
  'camera-folders-unread': {
    plain:
      'Ein Teil des Kameraordners des iPhones war nicht zu lesen. Was dort liegt und auf keiner Liste steht, weiß niemand.',
    counted: {
      one: '{{count}} Ordner der Kamera des iPhones war nicht zu lesen. Was dort liegt und auf keiner Liste steht, weiß niemand.',
      other:
        '{{count}} Ordner der Kamera des iPhones waren nicht zu lesen. Was dort liegt und auf keiner Liste steht, weiß niemand.',
    },
  },
  'originals-not-found': {
    plain: 'Einige Fotos sind nicht in iCloud, und ihre Dateien wurden auch auf dem iPhone nicht gefunden.',
    counted: {
      one: '{{count}} Foto ist nicht in iCloud, und seine Datei wurde auch auf dem iPhone nicht gefunden.',
      other: '{{count}} Fotos sind nicht in iCloud, und ihre Dateien wurden auch auf dem iPhone nicht gefunden.',
    },
  },
  'shares-unknown': {
    plain:
      'Einige Objekte gehören zu einer Freigabe, deren Art diese App nicht kennt; niemand kann sagen, ob sie Ihnen gehören.',
    counted: {
      one: '{{count}} Objekt gehört zu einer Freigabe, deren Art diese App nicht kennt; niemand kann sagen, ob es Ihnen gehört.',
      other:
        '{{count}} Objekte gehören zu einer Freigabe, deren Art diese App nicht kennt; niemand kann sagen, ob sie Ihnen gehören.',
    },
  },
  'place-is-phone': {
    plain:
      'Dieser Ordner ist das iPhone selbst, als Ordner gezeigt. Er ist kein zweiter Ort; was er nicht zeigt, ist vielleicht nur in iCloud.',
    counted: {
      one: 'Dieser Ordner ist das iPhone selbst, als Ordner gezeigt. {{count}} Datei ließ sich dort nicht lesen: So eine Datei ist meist nicht auf dem iPhone, nur in iCloud. Lesen Sie das iPhone per Kabel, um es zu wissen.',
      other:
        'Dieser Ordner ist das iPhone selbst, als Ordner gezeigt. {{count}} Dateien ließen sich dort nicht lesen: Solche Dateien sind meist nicht auf dem iPhone, nur in iCloud. Lesen Sie das iPhone per Kabel, um es zu wissen.',
    },
  },
  'phone-inside': {
    plain:
      'Ein Ordner darin ist das iPhone selbst, als Ordner gezeigt. Dieser Teil ist kein zweiter Ort; was er nicht zeigt, ist vielleicht nur in iCloud.',
    counted: {
      one: '{{count}} Ordner darin ist ein iPhone selbst, als Ordner gezeigt. Dieser Teil ist kein zweiter Ort; was er nicht zeigt, ist vielleicht nur in iCloud.',
      other:
        '{{count}} Ordner darin sind ein iPhone selbst, als Ordner gezeigt. Sie sind kein zweiter Ort; was sie nicht zeigen, ist vielleicht nur in iCloud.',
    },
  },
  'place-is-backup': {
    plain:
      'Hier ist ein Backup eines iPhones. Das nächste Backup kann ersetzen, was darin ist; es ist kein zweiter Ort.',
    counted: {
      one: 'Hier ist {{count}} Backup eines iPhones. Das nächste Backup kann ersetzen, was darin ist; es ist kein zweiter Ort.',
      other:
        'Hier sind {{count}} Backups von iPhones. Das nächste Backup kann ersetzen, was darin ist; sie sind kein zweiter Ort.',
    },
  },
  'place-is-backup-encrypted': {
    plain:
      'Hier ist ein verschlüsseltes Backup eines iPhones. Ohne sein Passwort lässt sich nichts darin lesen; darum wird darin kein Foto gefunden.',
    counted: {
      one: 'Hier ist {{count}} verschlüsseltes Backup eines iPhones. Ohne sein Passwort lässt sich nichts darin lesen; darum wird darin kein Foto gefunden.',
      other:
        'Hier sind {{count}} verschlüsselte Backups von iPhones. Ohne Passwort lässt sich nichts darin lesen; darum wird darin kein Foto gefunden.',
    },
  },
  'place-is-camera-folder': {
    plain:
      'Das ist der Kameraordner eines iPhones: was dort aufgenommen oder importiert wurde. Fotos, die aus iCloud kamen, liegen auf dem iPhone anderswo.',
    counted: {
      one: 'Das ist der Kameraordner eines iPhones: was dort aufgenommen oder importiert wurde ({{count}} Datei). Fotos, die aus iCloud kamen, liegen anderswo.',
      other:
        'Das ist der Kameraordner eines iPhones: was dort aufgenommen oder importiert wurde ({{count}} Dateien). Fotos, die aus iCloud kamen, liegen anderswo.',
    },
  },
};
