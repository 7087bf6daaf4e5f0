export const gaps = {
  title: 'Gaps and fixes',
  none: 'No gap was found',
  noneLead:
    'Every photo of the list was found here, and nothing here is missing on the list. The result says how sure that is.',
  notYet: 'There is no result yet',
  notYetLead: 'Choose a folder and add a list first.',
  toResult: 'To the result',
  filterKind: 'Kind',
  allKinds: 'All kinds',
  found_one: '{{count, number}} gap',
  found_other: '{{count, number}} gaps',
  listLabel: 'Gaps',
  detailLabel: 'The chosen gap and what to do',
  daysLeft_one: '{{count, number}} day left in Recently Deleted',
  daysLeft_other: '{{count, number}} days left in Recently Deleted',
} as const;
