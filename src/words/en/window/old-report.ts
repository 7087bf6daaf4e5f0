export const oldReport = {
  title: 'An earlier report',
  lead: '{{name}}',
  saidThen: 'What it said then',
  thenOn: 'What it said on {{when}}',
  question: 'Is every photo on the list here, whole?',
  notToday:
    'This is what the file says about that day. It proves nothing about today: erase nothing because of it, and make a new check first.',
  now: 'Its gaps today',
  noGaps: 'This report has no gaps.',
  counts: {
    one: '{{count}} gap: {{closed, number}} closed, {{open, number}} still open, {{unknown, number}} where nobody can tell.',
    other:
      '{{count}} gaps: {{closed, number}} closed, {{open, number}} still open, {{unknown, number}} where nobody can tell.',
  },
  newer: {
    one: '{{count}} gap in it is of a kind that this version does not know.',
    other: '{{count}} gaps in it are of a kind that this version does not know.',
  },
  redacted: 'Names were taken out of this report, so its gaps cannot be found again.',
  noCheck:
    'There is no check to compare with yet. Choose a folder and add a list; then you see here which gaps are closed.',
  toResult: 'To today’s result',
  toCheck: 'Begin a check',
  gap: 'Photo or video',
  captured: 'Taken',
  kind: 'What was wrong',
  fate: 'Today',
  'fate-open': 'Still open',
  'fate-unknown': 'Cannot tell: not on today’s list',
  'fate-closed': 'Closed: it is here now',
  noName: 'A count',
  noDate: 'No date',
  more: {
    one: 'And {{count}} more.',
    other: 'And {{count}} more.',
  },
} as const;
