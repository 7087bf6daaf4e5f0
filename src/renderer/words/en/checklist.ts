export const checklist = {
  title: 'Checklist',
  lead: 'Points tick themselves when the app can see that they are done. The others are yours to answer.',
  done: '{{done}} of {{total}} done',
  'state-done': 'Done',
  'state-open': 'Open',
  'state-ask': 'Not answered',
  seenByApp: 'The app sees this itself.',
  seenByPerson: 'Only you can say this.',
  how: 'How',
  toIPhone: 'Answer',
  howLabel: 'How to: {{title}}',
} as const;
