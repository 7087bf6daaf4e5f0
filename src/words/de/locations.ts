import type { SameKeys } from '../catalogue.ts';
import type { locations as english } from '../en/locations.ts';

export const locations: SameKeys<typeof english> = {
  icloud: 'iCloud',
  listed: 'auf der Liste, also in iCloud',
  'listed-files': 'auf dieser Liste von Dateien; hier hat es niemand gelesen',
  'listed-waiting': 'bekannt, aber noch nicht nach iCloud hochgeladen',
  'listed-deleted': 'in „Zuletzt gelöscht“',
  'not-listed': 'nicht auf der Liste',
  'not-listed-open': 'nicht auf der Liste, aber die Liste ist nicht vollständig',
  'itself-read': 'diese Datei, bis zum letzten Byte gelesen',
  itself: 'diese Datei; nicht alle ihre Bytes wurden gelesen',
  'does-not-count': '{{text}} (dieser Ort wurde nicht zu Ende gelesen, darum zählt er nicht)',
  'only-in': 'Nur in {{places}}',
  'only-in-together': 'Nur in {{places}} (zusammen ein Ort)',
  nowhere: 'An keinem Ort sicher',
  title: 'Nur an einem Ort',
  meaning:
    'Ein Foto, auf das es ankommt, sollte an mindestens zwei Orten sein, die kein Unglück zugleich trifft. iPhone und iCloud sind ein Ort, und alle Ordner auf einer Festplatte auch.',
  'next-step':
    'Kopieren Sie diese an einen zweiten Ort, zum Beispiel auf eine Festplatte, die Sie danach abziehen. Prüfen Sie dann noch einmal.',
  count: {
    one: '{{inTwo}} von {{count}} bekannten Foto oder Video ist an mindestens zwei unabhängigen Orten.',
    other: '{{inTwo}} von {{count}} bekannten Fotos und Videos sind an mindestens zwei unabhängigen Orten.',
  },
  'count-seem': {
    one: '{{inTwo}} von {{count}} bekannten Foto oder Video scheint an mindestens zwei unabhängigen Orten zu sein; nicht jede Kopie ist nachgewiesen.',
    other:
      '{{inTwo}} von {{count}} bekannten Fotos und Videos scheinen an mindestens zwei unabhängigen Orten zu sein; nicht jede Kopie ist nachgewiesen.',
  },
  none: 'Jedes bekannte Foto und Video ist an mindestens zwei unabhängigen Orten.',
  uncertain: {
    one: '{{count}} von denen an nur einem Ort ist vielleicht doch an einem zweiten: Das kann niemand sagen.',
    other: '{{count}} von denen an nur einem Ort sind vielleicht doch an einem zweiten: Das kann niemand sagen.',
  },
  'maybe-two': 'vielleicht auch an einem zweiten Ort',
  'icloud-unknown': 'iCloud ist nicht mitgezählt: Es gibt keine Liste, die seine Fotos nennt.',
};
