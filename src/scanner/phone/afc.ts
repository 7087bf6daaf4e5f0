import { numberBytes, pairsIn, pathBytes, textsIn } from './afc-bytes.ts';
import {
  CLOSE_FILE,
  DATA_ANSWER,
  DISK_INFO,
  FILE_INFO,
  FOR_READING,
  HANDLE_ANSWER,
  LIST_FOLDER,
  OPEN_FILE,
  READ_FILE,
  type ReadingOperation,
  STATUS_ANSWER,
} from './afc-operations.ts';
import { PhoneError } from './phone-error.ts';
import type { Wire } from './wire.ts';

const MAGIC = Buffer.from('CFA6LPAA', 'latin1');
const HEADER = 40;
const PIECE = 1 << 20;
const MAX_ANSWER = 64 << 20;

/** Statuses of an answer. */
const [NOT_FOUND, IS_FOLDER, DENIED] = [8, 9, 10];

export interface PhoneFileInfo {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Nanoseconds since 1970, as text: two equal texts are the same moment. */
  readonly changedNs: string;
}

/** Apple's file service over the phone's media folder (`/` is `/var/mobile/Media`), read only. One request at a time. */
export class Afc {
  readonly #wire: Wire;
  #packet = 0n;
  /** What is read of files goes through this one piece, so that a file of gigabytes takes no memory. */
  readonly #piece = Buffer.allocUnsafe(PIECE);

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Sends a request and reads the head of its answer. A status that is not 0 is thrown. */
  async #send(operation: ReadingOperation, payload: Buffer): Promise<{ kind: number; size: number }> {
    const packet = Buffer.alloc(HEADER + payload.length);
    const length = BigInt(packet.length);
    MAGIC.copy(packet);
    numberBytes(length, length, this.#packet, BigInt(operation)).copy(packet, MAGIC.length);
    payload.copy(packet, HEADER);
    this.#wire.write(packet);
    const header = await this.#wire.read(HEADER);
    const size = Number(header.readBigUInt64LE(8)) - HEADER;
    const isOurs = header.subarray(0, 8).equals(MAGIC) && header.readBigUInt64LE(24) === this.#packet;
    if (!isOurs || size < 0 || size > MAX_ANSWER) throw new PhoneError('phone-strange', 'afc: header');
    this.#packet += 1n;
    const kind = Number(header.readBigUInt64LE(32));
    if (kind !== STATUS_ANSWER) return { kind, size };
    const body = await this.#wire.read(size);
    const status = size >= 8 ? Number(body.readBigUInt64LE(0)) : -1;
    if (status !== 0) throw new AfcStatusError(status, operation);
    return { kind, size: 0 };
  }

  async #data(operation: ReadingOperation, payload: Buffer): Promise<Buffer> {
    const { kind, size } = await this.#send(operation, payload);
    if (kind !== DATA_ANSWER) throw new PhoneError('phone-strange', `afc: ${operation} answered ${kind}`);
    return this.#wire.read(size);
  }

  /** The names in a folder, or null when there is none. */
  async list(folder: string): Promise<string[] | null> {
    const body = await nullIfNotFound(this.#data(LIST_FOLDER, pathBytes(folder)));
    return body && textsIn(body).filter((name) => name !== '.' && name !== '..');
  }

  /** Kind, size and time of a file or folder, or null when there is none. */
  async info(file: string): Promise<PhoneFileInfo | null> {
    const body = await nullIfNotFound(this.#data(FILE_INFO, pathBytes(file)));
    if (!body) return null;
    const facts = pairsIn(body);
    const type = facts.get('st_ifmt');
    const kind = type === 'S_IFREG' ? 'file' : type === 'S_IFDIR' ? 'folder' : 'other';
    const size = Number(facts.get('st_size'));
    const changedNs = facts.get('st_mtime');
    if (!Number.isSafeInteger(size) || size < 0 || !changedNs) throw new PhoneError('phone-strange', 'afc: file info');
    return { kind, size, changedNs };
  }

  /** Facts about the phone's disk, such as `FSTotalBytes` and `FSFreeBytes`. */
  async disk(): Promise<ReadonlyMap<string, string>> {
    return pairsIn(await this.#data(DISK_INFO, Buffer.alloc(0)));
  }

  /**
   * Reads a file from its start, piece by piece, until it ends or `limit` bytes came: a file that grows while it is read
   * would never end. A piece is good until the next one is asked for.
   */
  async *read(file: string, limit: number): AsyncGenerator<Buffer> {
    const opened = await this.#send(OPEN_FILE, Buffer.concat([numberBytes(FOR_READING), pathBytes(file)]));
    if (opened.kind !== HANDLE_ANSWER || opened.size < 8) throw new PhoneError('phone-strange', 'afc: no handle');
    const handle = (await this.#wire.read(opened.size)).readBigUInt64LE(0);
    let broken = false;
    try {
      for (let left = limit; left > 0; ) {
        const wanted = Math.min(PIECE, left);
        const { kind, size } = await this.#send(READ_FILE, numberBytes(handle, BigInt(wanted)));
        if (kind !== DATA_ANSWER || size > wanted) throw new PhoneError('phone-strange', `afc: read answered ${kind}`);
        if (size === 0) return;
        await this.#wire.readInto(this.#piece, size);
        left -= size;
        yield this.#piece.subarray(0, size);
      }
    } catch (error) {
      broken = !(error instanceof AfcStatusError);
      throw error;
    } finally {
      // Old systems have few handles. On a connection that broke there is nobody to tell.
      if (!broken) await this.#send(CLOSE_FILE, numberBytes(handle));
    }
  }

  /** The first bytes of a small file, all of it when it has no more than `limit`. */
  async readStart(file: string, limit: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.read(file, limit)) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  }

  close(): void {
    this.#wire.close();
  }
}

/** The phone answered, and said no. */
export class AfcStatusError extends PhoneError {
  readonly status: number;

  constructor(status: number, operation: number) {
    const code = [NOT_FOUND, IS_FOLDER, DENIED].includes(status) ? 'phone-no-photos' : 'phone-strange';
    super(code, `afc: ${operation} answered status ${status}`);
    this.status = status;
  }
}

async function nullIfNotFound(answer: Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AfcStatusError && error.status === NOT_FOUND) return null;
    throw error;
  }
}
