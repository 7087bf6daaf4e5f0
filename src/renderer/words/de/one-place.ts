import type { onePlace as english } from '../en/one-place.ts';
import type { Translation } from '../translation.ts';

export const onePlace: Translation<typeof english> = {
  none: 'Jedes Foto ist an zwei Orten',
  noneLead: 'Jedes bekannte Foto und Video ist an mindestens zwei Orten, die kein Unglück zugleich trifft.',
  notYet: 'Es gibt noch kein Ergebnis',
  notYetLead: 'Wählen Sie zuerst einen Ordner und geben Sie eine Liste.',
  toResult: 'Zum Ergebnis',
  filterPlace: 'Ort',
  allPlaces: 'Jeder einzelne Ort',
  found_one: '{{count, number}} Foto oder Video ist nur an einem Ort',
  found_other: '{{count, number}} Fotos und Videos sind nur an einem Ort',
  listLabel: 'Fotos nur an einem Ort',
  detailLabel: 'Das gewählte Foto und was zu tun ist',
  secondPlaceTitle: 'Ein zweiter Ort',
  maybe:
    'Etwas Ähnliches ist an einem zweiten Ort, oder niemand kann es sagen. Bis das sicher ist, zählt es als nur an einem Ort.',
};
