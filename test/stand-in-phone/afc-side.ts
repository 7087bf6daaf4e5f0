import { closeSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Wire } from '../../src/scanner/phone/wire.ts';
import type { StandInPhone } from './device.ts';
import { securePhoneSide } from './lockdown-side.ts';
import { fallSilent, PATIENT } from './patient.ts';

const MAGIC = 'CFA6LPAA';
const HEADER = 40;
const MAX_READ = 64 << 20;
const [STATUS, DATA, OPENED] = [1, 2, 14];
const [OK, INVALID, NOT_FOUND, DENIED, UNSUPPORTED] = [0, 7, 8, 10, 15];
/** Operations that change a phone, by number (libimobiledevice `afc.h`). */
const WRITING: ReadonlyMap<number, string> = new Map([
  [0x05, 'write file'],
  [0x06, 'write part'],
  [0x07, 'truncate'],
  [0x08, 'remove'],
  [0x09, 'make folder'],
  [0x0c, 'write file atomically'],
  [0x10, 'write'],
  [0x15, 'set size'],
  [0x18, 'rename'],
  [0x1c, 'link'],
  [0x1e, 'set time'],
  [0x20, 'set flags'],
  [0x22, 'remove all'],
  [0x28, 'write'],
]);
const DISK = [
  'Model',
  'iPhone13,2',
  'FSTotalBytes',
  '127881465856',
  'FSFreeBytes',
  '64000000000',
  'FSBlockSize',
  '4096',
];

interface Answer {
  readonly kind: number;
  readonly body: Buffer;
}

interface OpenFile {
  readonly fd: number;
  readonly file: string;
  at: number;
}

const status = (number: number): Answer => ({ kind: STATUS, body: u64(number) });

/** The file service over the stand-in's folder. Refuses, and notes, whatever would change it. */
export async function serveAfc(phone: StandInPhone, socket: Socket): Promise<void> {
  const wire = new Wire(await securePhoneSide(phone, socket), PATIENT);
  const handles = new Map<bigint, OpenFile>();
  try {
    for (let next = 1n; ; ) {
      const header = await wire.read(HEADER);
      if (header.toString('latin1', 0, 8) !== MAGIC) throw new Error('no AFC packet');
      const body = await wire.read(Number(header.readBigUInt64LE(8)) - HEADER);
      const request = Number(header.readBigUInt64LE(32));
      phone.requests.set(request, (phone.requests.get(request) ?? 0) + 1);
      if (phone.play.silent === 'files') await fallSilent(phone);
      if (phone.play.slowMs > 0) await wait(phone.play.slowMs);
      const answer = work(phone, handles, request, body, () => next++);
      header.writeBigUInt64LE(BigInt(HEADER + answer.body.length), 8);
      header.writeBigUInt64LE(BigInt(answer.kind === DATA ? HEADER : HEADER + answer.body.length), 16);
      header.writeBigUInt64LE(BigInt(answer.kind), 32);
      const whole = Buffer.concat([header, answer.body]);
      const left = phone.play.unplugAfter - phone.sent;
      phone.sent += whole.length;
      if (left >= whole.length) wire.write(whole);
      else {
        // The cable is pulled in the middle of an answer.
        wire.write(whole.subarray(0, Math.max(0, left)));
        await new Promise((resolve) => setImmediate(resolve));
        return phone.unplug();
      }
    }
  } finally {
    for (const { fd } of handles.values()) closeSync(fd);
  }
}

function work(
  phone: StandInPhone,
  handles: Map<bigint, OpenFile>,
  request: number,
  body: Buffer,
  nextHandle: () => bigint,
): Answer {
  const writing = WRITING.get(request);
  if (writing !== undefined) {
    phone.writes.push(writing);
    return status(DENIED);
  }
  try {
    if (request === 0x03) return listed(phone, body);
    if (request === 0x0a) return { kind: DATA, body: zeroEnded(facts(phone, body)) };
    if (request === 0x0b) return { kind: DATA, body: zeroEnded(DISK) };
    if (request === 0x0d) return opened(phone, handles, body, nextHandle);
    const open = handles.get(body.readBigUInt64LE(0));
    if (!open) return status(INVALID);
    if (request === 0x0f) return { kind: DATA, body: piece(phone, open, Number(body.readBigUInt64LE(8))) };
    // Seek, of programs that nobody here wrote.
    if (request === 0x11) open.at = Number(body.readBigInt64LE(16));
    else if (request === 0x14) {
      closeSync(open.fd);
      handles.delete(body.readBigUInt64LE(0));
    } else return status(UNSUPPORTED);
    return status(OK);
  } catch (error) {
    return status(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? NOT_FOUND : DENIED);
  }
}

function listed(phone: StandInPhone, body: Buffer): Answer {
  const { shown, file } = inside(phone, body);
  const refusal = phone.play.refusals.get(shown);
  if (refusal !== undefined) return status(refusal);
  return { kind: DATA, body: zeroEnded(['.', '..', ...readdirSync(file), ...(phone.play.moreNames.get(shown) ?? [])]) };
}

function opened(phone: StandInPhone, handles: Map<bigint, OpenFile>, body: Buffer, nextHandle: () => bigint): Answer {
  const mode = Number(body.readBigUInt64LE(0));
  if (mode !== 1) {
    phone.writes.push(`open with mode ${mode}`);
    return status(DENIED);
  }
  const { shown, file } = inside(phone, body.subarray(8));
  const refusal = phone.play.refusals.get(shown);
  if (refusal !== undefined) return status(refusal);
  const handle = nextHandle();
  handles.set(handle, { fd: openSync(file, 'r'), file, at: 0 });
  return { kind: OPENED, body: u64(handle) };
}

function piece(phone: StandInPhone, open: OpenFile, size: number): Buffer {
  phone.play.onRead(open.file, open.at);
  const bytes = Buffer.allocUnsafe(Math.min(size, MAX_READ));
  const got = readSync(open.fd, bytes, 0, bytes.length, open.at);
  open.at += got;
  return phone.play.onTheWay(open.file, bytes.subarray(0, got));
}

/** A path of the phone, and the file of the folder it stands for; `..` leads nowhere. */
function inside(phone: StandInPhone, body: Buffer): { readonly shown: string; readonly file: string } {
  const asked = body.toString('utf8').replace(/\0[\s\S]*$/, '');
  const shown = path.posix.normalize(`/${asked}`);
  return { shown, file: path.join(phone.play.folder, shown) };
}

function facts(phone: StandInPhone, body: Buffer): string[] {
  const { shown, file } = inside(phone, body);
  const stat: Stats = lstatSync(file);
  const kind = stat.isDirectory() ? 'S_IFDIR' : stat.isSymbolicLink() ? 'S_IFLNK' : 'S_IFREG';
  const ns = (ms: number): string => String(BigInt(Math.round(ms * 1000)) * 1000n);
  const size = phone.play.sizes.get(shown) ?? stat.size;
  return ['st_size', String(size), 'st_blocks', String(stat.blocks ?? 0), 'st_nlink', String(stat.nlink)].concat([
    'st_ifmt',
    kind,
    'st_mtime',
    ns(stat.mtimeMs),
    'st_birthtime',
    ns(stat.birthtimeMs),
  ]);
}

function zeroEnded(all: readonly string[]): Buffer {
  return Buffer.from(all.map((text) => `${text}\0`).join(''));
}

function u64(number: number | bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(number));
  return bytes;
}
