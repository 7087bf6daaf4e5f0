import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A key with the certificate of it, both as PEM, as pair records keep them. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
}

const SHA256_RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
const SHA1_RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const KEY_USAGE = [0x55, 0x1d, 0x0f];

function tlv(tag: number, ...parts: readonly (Buffer | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = body.length > 0xffff ? 3 : body.length > 0xff ? 2 : 1;
  const head = Buffer.alloc(2 + size);
  head[0] = tag;
  head[1] = 0x80 | size;
  head.writeUIntBE(body.length, 2, size);
  return Buffer.concat([head, body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
const oid = (bytes: readonly number[]): Buffer => tlv(0x06, bytes);
const critical = tlv(0x01, [0xff]);
const time = (date: Date): Buffer =>
  tlv(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`, 'latin1'));
const pem = (name: string, der: Buffer): string =>
  `-----BEGIN ${name}-----\n${der
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END ${name}-----\n`;

interface Wish {
  readonly publicKey: KeyObject;
  readonly issuerKey: KeyObject;
  readonly isRoot: boolean;
  readonly oldSignature: boolean;
}

/** An X.509 certificate as pairing makes them: empty names, serial 0, ten years. */
function certificate(wish: Wish): string {
  const algorithm = sequence(oid(wish.oldSignature ? SHA1_RSA : SHA256_RSA), tlv(0x05));
  const now = Date.now();
  const constraints = sequence(
    oid(BASIC_CONSTRAINTS),
    critical,
    tlv(0x04, wish.isRoot ? sequence(tlv(0x01, [0xff])) : sequence()),
  );
  const usage = sequence(oid(KEY_USAGE), critical, tlv(0x04, tlv(0x03, [0x05, 0xa0])));
  const body = sequence(
    tlv(0xa0, tlv(0x02, [2])),
    tlv(0x02, [0]),
    algorithm,
    sequence(),
    sequence(time(new Date(now - 86_400_000)), time(new Date(now + 3650 * 86_400_000))),
    sequence(),
    wish.publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, wish.isRoot ? sequence(constraints) : sequence(constraints, usage)),
  );
  const signature = sign(wish.oldSignature ? 'sha1' : 'sha256', body, wish.issuerKey);
  return pem('CERTIFICATE', sequence(body, algorithm, tlv(0x03, [0], signature)));
}

/** `usual` ones are made once a run; `old` ones have SHA-1 and 1024 bits; `other` ones are of another pairing. */
export type Keys = 'usual' | 'old' | 'other';

interface Pairing {
  readonly root: Identity;
  readonly host: Identity;
  readonly device: Identity;
}

let usual: Pairing | null = null;

/** The three identities of a pairing: the root, this computer, the phone. */
export function pairing(keys: Keys): Pairing {
  if (keys !== 'usual') return newPairing(keys === 'old');
  usual ??= newPairing(false);
  return usual;
}

function newPairing(old: boolean): Pairing {
  const [root, host, device] = [0, 1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: old ? 1024 : 2048 }));
  if (!root || !host || !device) throw new Error('no keys');
  const make = (pair: { publicKey: KeyObject; privateKey: KeyObject }, isRoot: boolean): Identity => ({
    key: pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    certificate: certificate({ publicKey: pair.publicKey, issuerKey: root.privateKey, isRoot, oldSignature: old }),
  });
  return { root: make(root, true), host: make(host, false), device: make(device, false) };
}
