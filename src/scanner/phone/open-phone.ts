import { createHash } from 'node:crypto';
import type { PhoneDevice } from '../../model/phone-facts.ts';
import type { Problem } from '../../model/problem.ts';
import { Afc } from './afc.ts';
import { Lockdown } from './lockdown.ts';
import { PhoneError, phoneProblem } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';
import { HelperConnection, type ListedPhone } from './usbmux.ts';

/** Serves the phone's media folder. */
const FILE_SERVICE = 'com.apple.afc';

/** A phone on a cable, with its media folder open for reading. */
export interface OpenPhone {
  readonly device: PhoneDevice;
  readonly files: Afc;
  close(): void;
}

/**
 * The phones on a cable; never empty. One that is only reached over Wi-Fi is left out, and said when there is no other.
 * Throws a PhoneError.
 */
export async function phonesByCable(link: PhoneLink): Promise<ListedPhone[]> {
  const all = await listPhones(link);
  const wired = all.filter(({ byCable }) => byCable);
  if (wired.length === 0)
    throw new PhoneError(all.length > 0 ? 'phone-only-wifi' : 'phone-none', `${all.length} phones listed`);
  return wired;
}

async function listPhones(link: PhoneLink): Promise<ListedPhone[]> {
  const helper = await HelperConnection.open(link);
  try {
    return await helper.listPhones();
  } finally {
    helper.close();
  }
}

/** Opens a phone. Reads the trust that the system keeps; never makes one. Throws a PhoneError. */
export async function openPhone(link: PhoneLink, phone: ListedPhone): Promise<OpenPhone> {
  try {
    return await open(link, phone);
  } catch (error) {
    // A cable that was pulled in the handshake looks like trust that was lost, until one asks who is still there.
    if (!(error instanceof PhoneError) || error.code !== 'phone-trust-lost') throw error;
    const still = await listPhones(link).catch(() => []);
    if (still.some(({ id }) => id === phone.id)) throw error;
    throw new PhoneError('phone-unplugged', error.message);
  }
}

async function open(link: PhoneLink, phone: ListedPhone): Promise<OpenPhone> {
  const helper = await HelperConnection.open(link);
  const pair = await helper.readPairRecord(phone.serial).finally(() => helper.close());
  const lockdown = await Lockdown.open(link, phone);
  try {
    await lockdown.startSession(pair);
    const device: PhoneDevice = {
      name: await lockdown.text('DeviceName'),
      model: await lockdown.text('ProductType'),
      system: await lockdown.text('ProductVersion'),
    };
    const files = new Afc(await lockdown.startService(FILE_SERVICE, pair));
    const close = (): void => {
      files.close();
      lockdown.close();
    };
    return { device, files, close };
  } catch (error) {
    lockdown.close();
    throw error;
  }
}

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
