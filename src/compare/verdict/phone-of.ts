import { PHONE_SOURCES, type PhoneFacts } from '../../model/phone-facts.ts';
import type { PlaceContents } from '../../model/place.ts';

/** The facts of the phone that some lists are of; null for lists of none. A phone on its cable knows more than a copy or a backup. */
export function phoneOf(lists: readonly Pick<PlaceContents, 'phone'>[]): PhoneFacts | null {
  for (const source of PHONE_SOURCES) for (const { phone } of lists) if (phone?.source === source) return phone;
  return null;
}
