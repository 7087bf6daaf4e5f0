/** What the window says otherwise when two folders are compared: nothing of iCloud or of a list. Keys: feature and key. */
export const pair = {
  'result.comparingLead': 'Every photo of the first folder is looked for in the other.',
  'result.question': 'Is every photo of the first folder also in the other, whole?',
  'result.coverageTitle': 'How the photos of the first folder are in the other',
  'result.sidesTitle': 'Both folders',
  'result.ledgerHint':
    'The account from the first folder to the other. It adds up to the last photo, or it says what is left unexplained.',
  'result.ledgerHere': 'In the other folder, and whole as far as is known',
  'result.notesTitle': 'What the folders cannot show',
  'result.calendarHint':
    'Each field is a month: how many photos of the first folder are in the other. Choose a month with a gap to see its photos.',
  'result.calendarICloud': 'First folder',
  'result.calendarHere': 'Other folder',
  'result.calendarMissing': 'Not in the other',
  'result.calendarFull': '{{month}}: all {{icloud}} of the first folder are in the other',
  'result.calendarSome': '{{month}}: {{missing}} of {{icloud}} are not in the other folder',
  'result.calendarHole': '{{month}}: none of {{icloud}} is in the other folder',
  'result.calendarOnlyHere': '{{month}}: {{here}} in the other folder, none in the first',
  'result.calendarUnknown': 'Without a date: {{icloud}} in the first folder, {{here}} in the other, {{both}} in both.',
  'result.legendFull': 'All in both',
  'result.legendSome': 'Some are not in the other',
  'result.legendHole': 'None is in the other',
  'result.legendOnlyHere': 'Only in the other',
  'result.chartLabel': 'Photos by year: in both folders, and only in the first. The table says the same in numbers.',
  'result.chartHere': 'In both folders',
  'result.chartMissing': 'In the first folder only',
  'gaps.noneLead': 'Every photo of the first folder was found in the other. The result says how sure that is.',
} as const;
