import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english> = {
  title: 'Lücken und Hilfe',
  none: 'Es wurde keine Lücke gefunden',
  noneLead:
    'Jedes Foto der Liste wurde hier gefunden, und nichts von hier fehlt auf der Liste. Das Ergebnis sagt, wie sicher das ist.',
  notYet: 'Es gibt noch kein Ergebnis',
  notYetLead: 'Wählen Sie zuerst einen Ordner und geben Sie eine Liste.',
  toResult: 'Zum Ergebnis',
  filterKind: 'Art',
  allKinds: 'Alle Arten',
  found_one: '{{count, number}} Lücke',
  found_other: '{{count, number}} Lücken',
  listLabel: 'Lücken',
  detailLabel: 'Die gewählte Lücke und was zu tun ist',
  daysLeft_one: 'noch {{count, number}} Tag in „Zuletzt gelöscht“',
  daysLeft_other: 'noch {{count, number}} Tage in „Zuletzt gelöscht“',
};
