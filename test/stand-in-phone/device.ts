import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { buildBinary } from 'plist';
import { type PlistDict, writePlist } from '../../src/scanner/plist/plist-value.ts';
import { type Identity, type Keys, pairing } from './certificates.ts';

/** How the stand-in behaves. All of it can be changed while it runs. */
export interface Play {
  /** Folder that is the phone's `/var/mobile/Media`. */
  folder: string;
  trust: 'trusted' | 'none' | 'waiting' | 'denied' | 'lost';
  locked: boolean;
  managed: boolean;
  reached: 'cable' | 'wifi' | 'both' | 'no';
  /** The word with which lockdownd refuses a request, by the name of the request. */
  words: ReadonlyMap<string, string>;
  /** The number that the helper answers to every `Connect`; null for the right one. */
  connectAnswer: number | null;
  /** Whether the phone is listed with the dash in its serial number. */
  dash: boolean;
  record: 'xml' | 'binary';
  /** Where it stops answering. */
  silent: 'never' | 'helper' | 'lockdown' | 'files';
  /** Called once it was asked and does not answer. */
  onSilence: () => void;
  /** Waits so long before each answer of the file service. */
  slowMs: number;
  /** Pulls the cable after the file service has sent so many bytes. */
  unplugAfter: number;
  tlsMax: 'TLSv1.2' | 'TLSv1.3';
  /** Answers of the file service that a test wants otherwise: an AFC status for a path of the phone. */
  refusals: ReadonlyMap<string, number>;
  /** Sizes that file info claims, for files that no test can afford to make. */
  sizes: ReadonlyMap<string, number>;
  /** Names that a folder lists besides its own: more than a test can afford to make. */
  moreNames: ReadonlyMap<string, readonly string[]>;
  /** Called before each piece of a file is read, so that a test can change the phone meanwhile. */
  onRead: (file: string, offset: number) => void;
  /** What becomes of a piece on its way. */
  onTheWay: (file: string, piece: Buffer) => Buffer;
}

const QUIET: Omit<Play, 'folder'> = {
  trust: 'trusted',
  locked: false,
  managed: false,
  reached: 'cable',
  words: new Map(),
  connectAnswer: null,
  dash: false,
  record: 'xml',
  silent: 'never',
  onSilence: () => {},
  slowMs: 0,
  unplugAfter: Number.MAX_SAFE_INTEGER,
  tlsMax: 'TLSv1.3',
  refusals: new Map(),
  sizes: new Map(),
  moreNames: new Map(),
  onRead: () => {},
  onTheWay: (_, piece) => piece,
};

/** A phone that is none, with what it needs to talk: names, keys, and the sockets that are open to it. */
export class StandInPhone {
  readonly play: Play;
  readonly name: string;
  readonly serial: string;
  readonly hostId = randomUUID().toUpperCase();
  readonly systemBuid = randomUUID().toUpperCase();
  readonly root: Identity;
  readonly host: Identity;
  readonly phone: Identity;
  readonly sockets = new Set<Socket>();
  /** What clients asked that would have changed the phone. Stays empty with a client that only reads. */
  readonly writes: string[] = [];
  /** Requests of the file service, counted by number. */
  readonly requests = new Map<number, number>();
  sent = 0;

  constructor(
    play: Partial<Play> & { folder: string },
    more: { readonly keys?: Keys; readonly name?: string; readonly serial?: string } = {},
  ) {
    this.play = { ...QUIET, ...play };
    this.name = more.name ?? 'A made-up iPhone';
    this.serial = more.serial ?? '00008101-000A11BB22CC33DD';
    const { root, host, device } = pairing(more.keys ?? 'usual');
    this.root = root;
    this.host = host;
    this.phone = device;
  }

  /** What lockdownd says of itself. */
  get values(): PlistDict {
    return {
      DeviceName: this.name,
      DeviceClass: 'iPhone',
      ProductType: 'iPhone13,2',
      ProductVersion: '26.1',
      BuildVersion: '23B85',
      UniqueDeviceID: this.serial,
      SerialNumber: 'F00000000000',
      WiFiAddress: '02:00:00:00:00:01',
      PasswordProtected: this.play.locked,
    };
  }

  get pairRecord(): Buffer {
    const record = {
      DeviceCertificate: Buffer.from(this.phone.certificate),
      EscrowBag: Buffer.alloc(32, 7),
      HostCertificate: Buffer.from(this.host.certificate),
      HostID: this.hostId,
      HostPrivateKey: Buffer.from(this.host.key),
      RootCertificate: Buffer.from(this.root.certificate),
      RootPrivateKey: Buffer.from(this.root.key),
      SystemBUID: this.systemBuid,
      WiFiMACAddress: '02:00:00:00:00:01',
    };
    return this.play.record === 'xml' ? writePlist(record) : Buffer.from(buildBinary(record));
  }

  /** What usbmuxd lists from a number of its own on: the same phone once by cable, once by Wi-Fi, or both. */
  listed(firstId: number): PlistDict[] {
    const by = (id: number, type: 'USB' | 'Network'): PlistDict => ({
      DeviceID: id,
      MessageType: 'Attached',
      Properties: {
        ConnectionType: type,
        DeviceID: id,
        SerialNumber: type === 'USB' && !this.play.dash ? this.serial.replace('-', '') : this.serial,
        ...(type === 'USB'
          ? { ConnectionSpeed: 480_000_000, LocationID: 0, ProductID: 0x12a8 }
          : {
              EscapedFullServiceName: '02:00:00:00:00:01@fe80::1._apple-mobdev2._tcp.local.',
              InterfaceIndex: 4,
              NetworkAddress: Buffer.alloc(128, 1),
            }),
      },
    });
    const { reached } = this.play;
    return [
      ...(reached === 'cable' || reached === 'both' ? [by(firstId, 'USB')] : []),
      ...(reached === 'wifi' || reached === 'both' ? [by(firstId + 1, 'Network')] : []),
    ];
  }

  unplug(): void {
    this.play.reached = 'no';
    for (const socket of this.sockets) socket.destroy();
  }
}
