export const onePlace = {
  none: 'Every photo is in two places',
  noneLead: 'Every photo and video that is known is in at least two places that one accident cannot reach together.',
  notYet: 'There is no result yet',
  notYetLead: 'Choose a folder and add a list first.',
  toResult: 'To the result',
  filterPlace: 'Place',
  allPlaces: 'Every single place',
  found_one: '{{count, number}} photo or video is in only one place',
  found_other: '{{count, number}} photos and videos are in only one place',
  listLabel: 'Photos in only one place',
  detailLabel: 'The chosen photo and what to do',
  secondPlaceTitle: 'A second place',
  maybe:
    'Something like it is in a second place, or nobody can tell. It is counted as being in one place until that is sure.',
} as const;
