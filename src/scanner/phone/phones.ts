import { createHash } from 'node:crypto';
import type { PhoneDevice } from '../../model/phone-facts.ts';
import type { Problem } from '../../model/problem.ts';
import { openPhone, phonesByCable } from './open-phone.ts';
import { PhoneError, phoneProblem } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';
import type { ListedPhone } from './usbmux.ts';

/** A phone on a cable: the same id each time it is plugged in, and what keeps it from being read. */
export interface FoundPhone {
  readonly id: string;
  readonly device: PhoneDevice;
  readonly problem: Problem | null;
}

/** The id of a phone. Not its serial number, which names its owner to whoever sold it. */
export function phoneIdOf({ serial }: ListedPhone): string {
  return createHash('sha256').update(serial.replace('-', '')).digest('hex').slice(0, 12);
}

export type FindPhonesResult =
  | { readonly ok: true; readonly phones: readonly FoundPhone[] }
  | { readonly ok: false; readonly problem: Problem };

/** The phones on cables, each with its name or with what is in the way; a problem when there is none. */
export async function findPhones(link: PhoneLink): Promise<FindPhonesResult> {
  try {
    const listed = await phonesByCable(link);
    const phones: FoundPhone[] = [];
    for (const phone of listed) phones.push({ id: phoneIdOf(phone), ...(await greet(link, phone)) });
    return { ok: true, phones };
  } catch (error) {
    return { ok: false, problem: phoneProblem(error) };
  }
}

async function greet(link: PhoneLink, phone: ListedPhone): Promise<Omit<FoundPhone, 'id'>> {
  try {
    const opened = await openPhone(link, phone);
    opened.close();
    return { device: opened.device, problem: null };
  } catch (error) {
    return { device: { name: null, model: null, system: null }, problem: phoneProblem(error) };
  }
}

/** The phone that is meant: the one with an id, or the only one. Throws a PhoneError. */
export async function choosePhone(link: PhoneLink, phoneId: string | null): Promise<ListedPhone> {
  const phones = await phonesByCable(link);
  const [first, second] = phoneId === null ? phones : phones.filter((phone) => phoneIdOf(phone) === phoneId);
  if (first === undefined) throw new PhoneError('phone-none', 'the phone that was chosen is not there');
  if (second !== undefined) throw new PhoneError('phone-several', `${phones.length} phones`);
  return first;
}
