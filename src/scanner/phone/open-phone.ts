import type { PhoneDevice } from '../../model/phone-facts.ts';
import { Afc } from './afc.ts';
import { Lockdown } from './lockdown.ts';
import { PhoneError } from './phone-error.ts';
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
