import { asBytes, asText, type PlistDict } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { PhoneError } from './phone-error.ts';

/**
 * What the system keeps of the trust between this computer and a phone. A secret: it stays in memory, and no message, log
 * or report may hold any of it.
 */
export interface PairRecord {
  readonly hostId: string;
  readonly systemBuid: string;
  /** PEM. */
  readonly hostCertificate: Buffer;
  /** PEM. */
  readonly hostKey: Buffer;
}

/** The record as usbmuxd gives it: a property list of either kind. */
export function readPairRecord(bytes: Buffer): PairRecord {
  const record = parse(bytes);
  const hostId = asText(record.HostID);
  const hostCertificate = asBytes(record.HostCertificate);
  const hostKey = asBytes(record.HostPrivateKey);
  if (!hostId || !hostCertificate || !hostKey)
    throw new PhoneError('phone-never-trusted', 'the pair record has no key of this computer');
  return { hostId, hostCertificate, hostKey, systemBuid: asText(record.SystemBUID) ?? '' };
}

function parse(bytes: Buffer): PlistDict {
  try {
    return readPlistDict(bytes);
  } catch {
    // What was wrong with it may quote it.
    throw new PhoneError('phone-trust-lost', 'the pair record is damaged');
  }
}

/** Names under which a record may be kept: some systems list newer phones (24 signs) without the dash of their records. */
export function recordNames(serial: string): string[] {
  return /^[0-9A-Fa-f]{24}$/.test(serial) ? [serial, `${serial.slice(0, 8)}-${serial.slice(8)}`] : [serial];
}
