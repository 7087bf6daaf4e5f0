import type { checklist as english } from '../en/checklist.ts';
import type { Translation } from '../translation.ts';

export const checklist: Translation<typeof english> = {
  title: 'Checkliste',
  lead: 'Punkte haken sich selbst ab, wenn die App sehen kann, dass sie erledigt sind. Die anderen beantworten Sie.',
  done: '{{done}} von {{total}} erledigt',
  'state-done': 'Erledigt',
  'state-open': 'Offen',
  'state-ask': 'Nicht beantwortet',
  seenByApp: 'Das sieht die App selbst.',
  seenByPerson: 'Das können nur Sie sagen.',
  how: 'Wie',
  toIPhone: 'Antworten',
  howLabel: 'So geht es: {{title}}',
};
