import { asNumber, asText, type PlistDict, type PlistValue, writePlist } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { secureSocket } from './local-socket.ts';
import type { PairRecord } from './pair-record.ts';
import { lockdownProblem, PhoneError } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';
import { HelperConnection, type ListedPhone } from './usbmux.ts';
import { Wire } from './wire.ts';

const LOCKDOWN_PORT = 62078;
const LOCKDOWN_TYPE = 'com.apple.mobile.lockdown';
const MAX_MESSAGE = 16 << 20;

/** The requests that are made of lockdownd. None of them changes a phone; pairing is the system's business. */
type LockdownRequest = 'QueryType' | 'StartSession' | 'GetValue' | 'StartService';

/** A conversation with lockdownd of one phone: who it is, the session, and the one service that is used. */
export class Lockdown {
  readonly #link: PhoneLink;
  readonly #phone: ListedPhone;
  #wire: Wire;

  private constructor(link: PhoneLink, phone: ListedPhone, wire: Wire) {
    this.#link = link;
    this.#phone = phone;
    this.#wire = wire;
  }

  static async open(link: PhoneLink, phone: ListedPhone): Promise<Lockdown> {
    const socket = await connectTo(link, phone, LOCKDOWN_PORT);
    const lockdown = new Lockdown(link, phone, new Wire(socket, link));
    try {
      const answer = await lockdown.#ask('QueryType', {});
      // Another type answers while a phone is being restored.
      if (asText(answer.Type) !== LOCKDOWN_TYPE) throw new PhoneError('phone-strange', 'lockdownd: another type');
      return lockdown;
    } catch (error) {
      lockdown.close();
      throw error;
    }
  }

  /** Each message is a property list after its length in four bytes, big end first. */
  async #ask(request: LockdownRequest, more: PlistDict): Promise<PlistDict> {
    const body = writePlist({ Label: 'two-places', ProtocolVersion: '2', Request: request, ...more });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    this.#wire.write(Buffer.concat([length, body]));
    const size = (await this.#wire.read(4)).readUInt32BE();
    if (size > MAX_MESSAGE) throw new PhoneError('phone-strange', 'lockdownd: an answer that is too long');
    const answer = readPlistDict(await this.#wire.read(size));
    const error = asText(answer.Error);
    if (error !== null) throw new LockdownRefusal(error, request);
    if (asText(answer.Request) !== request) throw new PhoneError('phone-strange', 'lockdownd: an answer to another');
    return answer;
  }

  async #value(key: string): Promise<PlistValue | undefined> {
    return (await this.#ask('GetValue', { Key: key })).Value;
  }

  /** A text that lockdownd knows of its phone, or null where it does not say. */
  async text(key: string): Promise<string | null> {
    try {
      return asText(await this.#value(key));
    } catch (error) {
      if (error instanceof LockdownRefusal && /^(MissingValue|GetProhibited)$/.test(error.word)) return null;
      throw error;
    }
  }

  /** Shows lockdownd that this computer is trusted. */
  async startSession(pair: PairRecord): Promise<void> {
    const answer = await this.#ask('StartSession', { HostID: pair.hostId, SystemBUID: pair.systemBuid });
    if (answer.EnableSessionSSL !== true) return;
    this.#wire = new Wire(await secureSocket(this.#wire.release(), pair, this.#link), this.#link);
    // With TLS 1.3 a phone that threw our certificate out says so only after the handshake, by closing.
    await this.#value('UniqueDeviceID').catch((error: unknown) => {
      const closed = error instanceof PhoneError && error.code === 'phone-unplugged';
      throw closed ? new PhoneError('phone-trust-lost', 'the phone closed the session at once') : error;
    });
  }

  /** Starts a service and connects to it. No escrow bag is sent: it would open what a locked phone keeps shut. */
  async startService(name: string, pair: PairRecord): Promise<Wire> {
    const answer = await this.#ask('StartService', { Service: name });
    const port = asNumber(answer.Port);
    if (port === null) throw new PhoneError('phone-strange', `lockdownd: no port for ${name}`);
    const socket = await connectTo(this.#link, this.#phone, port);
    const secure = answer.EnableServiceSSL === true ? await secureSocket(socket, pair, this.#link) : socket;
    return new Wire(secure, this.#link);
  }

  close(): void {
    this.#wire.close();
  }
}

/** lockdownd answered, and said no with one of its words. */
class LockdownRefusal extends PhoneError {
  readonly word: string;

  constructor(word: string, request: LockdownRequest) {
    super(lockdownProblem(word), `lockdownd: ${request} answered ${word}`);
    this.word = word;
  }
}

async function connectTo(link: PhoneLink, phone: ListedPhone, port: number) {
  const helper = await HelperConnection.open(link);
  try {
    return await helper.connect(phone, port);
  } catch (error) {
    helper.close();
    throw error;
  }
}
