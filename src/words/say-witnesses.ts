import type { Missing, Reason, Step } from '../model/witness.ts';
import { plainValues } from './say-codes.ts';
import { sayDayOrMonth } from './say-values.ts';
import type { Say } from './words.ts';

/** What a witness saw, as a sentence. */
export function saySight(say: Say, saw: Reason): string {
  return say(`sight.${saw.code}`, spoken(say, saw.values));
}

/** What is missing for a yes, as a sentence; the step that supplies it is another one (`sayStep`). */
export function sayMissing(say: Say, { code, values }: Pick<Missing, 'code' | 'values'>): string {
  return say(`missing.${code}`, spoken(say, values));
}

/** The one step that supplies what is missing. */
export function sayStep(say: Say, step: Step): string {
  return say(`step.${step}`);
}

/** Values with our own codes among them put into words: a note, a view, a kind of thing that was passed over. */
function spoken(say: Say, values: Reason['values']): Record<string, string | number> {
  const plain = plainValues(say, values);
  const { note, noted, view, kind, day } = values;
  if (typeof day === 'string' && /^[\d-]+$/.test(day)) plain.day = sayDayOrMonth(say, day);
  if (typeof note === 'string')
    plain.note =
      typeof noted === 'number' && noted > 0 ? say(`note.${note}.counted`, { count: noted }) : say(`note.${note}`);
  if (typeof view === 'string') plain.view = say(`view.${view}`);
  if (typeof kind === 'string') plain.kind = say(`passed-over.${kind}`);
  return plain;
}
