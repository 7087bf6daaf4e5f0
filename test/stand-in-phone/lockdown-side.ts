import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { Wire } from '../../src/scanner/phone/wire.ts';
import { asText, type PlistDict, type PlistValue, writePlist } from '../../src/scanner/plist/plist-value.ts';
import { readPlistDict } from '../../src/scanner/plist/read-plist.ts';
import type { StandInPhone } from './device.ts';
import { fallSilent, PATIENT } from './patient.ts';

/** Without a session lockdownd tells little. */
const OPEN_KEYS = [
  'DeviceName',
  'DeviceClass',
  'ProductType',
  'ProductVersion',
  'UniqueDeviceID',
  'WiFiAddress',
  'BuildVersion',
];

/** Puts TLS on a connection, on the phone's side. Whoever shows neither the host's nor the root's certificate is cut off. */
export async function securePhoneSide(phone: StandInPhone, socket: Socket): Promise<TLSSocket> {
  const tls = new TLSSocket(socket, {
    isServer: true,
    requestCert: true,
    rejectUnauthorized: false,
    secureContext: createSecureContext({
      key: phone.phone.key,
      cert: phone.phone.certificate,
      ca: [phone.root.certificate],
      minVersion: 'TLSv1',
      maxVersion: phone.play.tlsMax,
      ciphers: 'ALL:!aNULL:!eNULL:@SECLEVEL=0',
    }),
  });
  await new Promise<void>((resolve, reject) => {
    tls.once('secure', resolve).once('error', reject).once('close', reject);
  });
  tls.on('error', () => {});
  const shown = tls.getPeerCertificate().raw?.toString('base64');
  const known = [phone.host, phone.root].map((one) => one.certificate.replace(/-----[^-]+-----|\n/g, ''));
  if (shown === undefined || !known.includes(shown)) tls.destroy(new Error('a certificate that is not of the pairing'));
  return tls;
}

/** lockdownd over one connection. `startService` answers the port of a service, or null when there is none. */
export async function serveLockdown(
  phone: StandInPhone,
  socket: Socket,
  startService: (name: string) => number | null,
): Promise<void> {
  let wire = new Wire(socket, PATIENT);
  let session = false;
  const say = (answer: PlistDict): void => {
    const body = writePlist(answer);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    wire.write(Buffer.concat([length, body]));
  };
  for (;;) {
    const message = readPlistDict(await wire.read((await wire.read(4)).readUInt32BE()));
    if (phone.play.silent === 'lockdown') await fallSilent(phone);
    const request = asText(message.Request) ?? '';
    const ok = (more: PlistDict = {}): void => say({ Request: request, ...more });
    const no = (error: string): void => say({ Request: request, Error: error });
    const word = phone.play.words.get(request);
    if (word !== undefined) no(word);
    else if (request === 'QueryType') ok({ Type: 'com.apple.mobile.lockdown' });
    else if (request === 'GetValue') {
      const found = value(phone, session, message);
      if (found === undefined) no(session ? 'MissingValue' : 'GetProhibited');
      else ok({ ...(message.Key === undefined ? {} : { Key: message.Key }), Value: found });
    } else if (request === 'StartSession') {
      const refused = refusal(phone, asText(message.HostID));
      if (refused !== null) no(refused);
      else {
        ok({ SessionID: phone.systemBuid, EnableSessionSSL: true });
        wire = new Wire(await securePhoneSide(phone, wire.release()), PATIENT);
        session = true;
      }
    } else if (request === 'StartService') {
      const port = startService(asText(message.Service) ?? '');
      if (!session) no('SessionInactive');
      else if (phone.play.managed) no('ServiceProhibited');
      else if (port === null) no('InvalidService');
      else ok({ Service: message.Service ?? '', Port: port, EnableServiceSSL: true });
    } else if (request === 'Pair' || request === 'ValidatePair') {
      phone.writes.push(request);
      no(refusal(phone, null) ?? 'PairingDialogResponsePending');
    } else if (request === 'StopSession' || request === 'Goodbye') {
      ok();
      if (request === 'StopSession') wire.close();
    } else no('InvalidRequest');
  }
}

function value(phone: StandInPhone, session: boolean, message: PlistDict): PlistValue | undefined {
  if (message.Domain !== undefined) return undefined;
  const open = Object.fromEntries(Object.entries(phone.values).filter(([key]) => session || OPEN_KEYS.includes(key)));
  const key = asText(message.Key);
  return key === null ? open : open[key];
}

/** Why a session is refused: the words are lockdownd's own. */
function refusal(phone: StandInPhone, hostId: string | null): string | null {
  if (phone.play.locked) return 'PasswordProtected';
  if (phone.play.trust === 'waiting') return 'PairingDialogResponsePending';
  if (phone.play.trust === 'denied') return 'UserDeniedPairing';
  return phone.play.trust === 'trusted' && (hostId === null || hostId === phone.hostId) ? null : 'InvalidHostID';
}
