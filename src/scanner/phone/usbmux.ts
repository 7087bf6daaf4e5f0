import { asBytes, asDict, asNumber, asText, type PlistDict, writePlist } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { noHelper } from './helper-address.ts';
import { type LocalSocket, openLocalSocket } from './local-socket.ts';
import { type PairRecord, readPairRecord, recordNames } from './pair-record.ts';
import { PhoneError } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';
import { Wire } from './wire.ts';

/** A phone as the helper names it. `id` is good until it is unplugged; `serial` stays. */
export interface ListedPhone {
  readonly id: number;
  readonly serial: string;
  readonly byCable: boolean;
}

const HEADER = 16;
const VERSION = 1;
const PLIST_MESSAGE = 8;
const MAX_MESSAGE = 4 << 20;
/** Results of `Connect`. */
const [OK, NO_SUCH_DEVICE, REFUSED] = [0, 2, 3];

/** The requests that are made of usbmuxd. None of them changes what it keeps. */
type HelperRequest =
  | { readonly MessageType: 'ListDevices' }
  | { readonly MessageType: 'ReadPairRecord'; readonly PairRecordID: string }
  | { readonly MessageType: 'Connect'; readonly DeviceID: number; readonly PortNumber: number };

/** One connection to usbmuxd (libusbmuxd `usbmuxd-proto.h`). After `connect` it belongs to the phone. */
export class HelperConnection {
  readonly #wire: Wire;
  #tag = 0;

  private constructor(wire: Wire) {
    this.#wire = wire;
  }

  static async open(link: PhoneLink): Promise<HelperConnection> {
    return new HelperConnection(new Wire(await openLocalSocket(link), link));
  }

  async #ask(request: HelperRequest): Promise<PlistDict> {
    this.#tag += 1;
    const who = { ClientVersionString: 'two-places', ProgName: 'two-places', kLibUSBMuxVersion: 3 };
    const body = writePlist({ ...request, ...who });
    const header = Buffer.alloc(HEADER);
    for (const [i, number] of [HEADER + body.length, VERSION, PLIST_MESSAGE, this.#tag].entries())
      header.writeUInt32LE(number, i * 4);
    this.#wire.write(Buffer.concat([header, body]));
    const answer = await this.#wire.read(HEADER);
    const length = answer.readUInt32LE(0);
    const isOurs = answer.readUInt32LE(8) === PLIST_MESSAGE && answer.readUInt32LE(12) === this.#tag;
    if (!isOurs || length < HEADER || length > MAX_MESSAGE) throw new PhoneError('phone-strange', 'usbmuxd: header');
    return readPlistDict(await this.#wire.read(length - HEADER));
  }

  /** Every phone the helper knows, by cable and by Wi-Fi. Whoever listens there and is no usbmuxd counts as no helper. */
  async listPhones(): Promise<ListedPhone[]> {
    const list = await this.#ask({ MessageType: 'ListDevices' }).then(
      ({ DeviceList }) => DeviceList,
      (error: unknown) => {
        if (error instanceof PhoneError && error.code === 'cancelled') throw error;
        throw new PhoneError(noHelper(), `no usbmuxd: ${error instanceof Error ? error.message : ''}`);
      },
    );
    if (!Array.isArray(list)) throw new PhoneError(noHelper(), 'usbmuxd: no DeviceList');
    return list.flatMap((item) => {
      const properties = asDict(asDict(item)?.Properties);
      const id = asNumber(properties?.DeviceID) ?? asNumber(asDict(item)?.DeviceID);
      const serial = asText(properties?.SerialNumber);
      // Only the word USB is a cable: `Network` is Wi-Fi, and a word that is not known is not trusted to be a cable.
      const byCable = asText(properties?.ConnectionType) === 'USB';
      return id === null || !serial ? [] : [{ id, serial, byCable }];
    });
  }

  async readPairRecord(serial: string): Promise<PairRecord> {
    for (const name of recordNames(serial)) {
      const bytes = asBytes((await this.#ask({ MessageType: 'ReadPairRecord', PairRecordID: name })).PairRecordData);
      if (bytes) return readPairRecord(bytes);
    }
    throw new PhoneError('phone-never-trusted', 'usbmuxd has no pair record');
  }

  /** Turns this connection into one to a port of the phone. */
  async connect({ id }: ListedPhone, port: number): Promise<LocalSocket> {
    const swapped = ((port & 0xff) << 8) | (port >> 8);
    const answer = await this.#ask({ MessageType: 'Connect', DeviceID: id, PortNumber: swapped });
    const number = asNumber(answer.Number);
    if (number === OK) return this.#wire.release();
    this.close();
    if (number === NO_SUCH_DEVICE) throw new PhoneError('phone-unplugged', 'usbmuxd: the device is gone');
    throw new PhoneError(number === REFUSED ? 'phone-silent' : 'phone-strange', `usbmuxd: Connect answered ${number}`);
  }

  close(): void {
    this.#wire.close();
  }
}
