import { createServer, type Server, type Socket } from 'node:net';
import { Wire } from '../../src/scanner/phone/wire.ts';
import { asNumber, asText, type PlistDict, writePlist } from '../../src/scanner/plist/plist-value.ts';
import { readPlistDict } from '../../src/scanner/plist/read-plist.ts';
import { serveAfc } from './afc-side.ts';
import type { StandInPhone } from './device.ts';
import { serveLockdown } from './lockdown-side.ts';
import { fallSilent, PATIENT } from './patient.ts';

const HEADER = 16;
const PLIST_MESSAGE = 8;
const [OK, BAD_COMMAND, BAD_DEVICE, REFUSED] = [0, 1, 2, 3];
/** ReadPairRecord without a record: ENOENT. */
const NO_ENTRY = 2;
const LOCKDOWN_PORT = 62078;
const FILE_SERVICE = 'com.apple.afc';

type Service = (socket: Socket) => Promise<void>;

/** One phone behind the helper: its numbers there, and its services by port. */
interface Behind {
  readonly phone: StandInPhone;
  readonly firstId: number;
  readonly services: Map<number, Service>;
}

/** usbmuxd with phones behind it. Services live on ports that lockdownd hands out. */
export function standInHelper(...phones: readonly StandInPhone[]): Server {
  const behind = phones.map((phone, i): Behind => {
    const services = new Map<number, Service>();
    services.set(LOCKDOWN_PORT, (socket) =>
      serveLockdown(phone, socket, (name) => {
        if (name !== FILE_SERVICE) return null;
        const port = 49_152 + services.size;
        services.set(port, (opened) => serveAfc(phone, opened));
        return port;
      }),
    );
    return { phone, firstId: 3 + i * 2, services };
  });
  return createServer((socket) => {
    socket.on('error', () => {});
    serve(behind, socket).catch(() => socket.destroy());
  });
}

async function serve(behind: readonly Behind[], socket: Socket): Promise<void> {
  const wire = new Wire(socket, PATIENT);
  const say = (tag: number, answer: PlistDict): void => {
    const body = writePlist(answer);
    const header = Buffer.alloc(HEADER);
    for (const [i, number] of [HEADER + body.length, 1, PLIST_MESSAGE, tag].entries())
      header.writeUInt32LE(number, i * 4);
    wire.write(Buffer.concat([header, body]));
  };
  const result = (tag: number, number: number): void => say(tag, { MessageType: 'Result', Number: number });
  const devices = (): PlistDict[] => behind.flatMap(({ phone, firstId }) => phone.listed(firstId));
  for (;;) {
    const header = await wire.read(HEADER);
    const tag = header.readUInt32LE(12);
    const message = readPlistDict(await wire.read(header.readUInt32LE(0) - HEADER));
    const silent = behind.find(({ phone }) => phone.play.silent === 'helper');
    if (silent) await fallSilent(silent.phone);
    const type = asText(message.MessageType);
    if (type === 'ListDevices') say(tag, { DeviceList: devices() });
    else if (type === 'ReadBUID') say(tag, { BUID: behind[0]?.phone.systemBuid ?? '' });
    else if (type === 'Listen') {
      result(tag, OK);
      for (const attached of devices()) say(0, attached);
    } else if (type === 'ReadPairRecord') {
      // Records are kept under the serial number with its dash.
      const id = asText(message.PairRecordID);
      const found = behind.find(({ phone }) => phone.serial === id && phone.play.trust !== 'none');
      if (found) say(tag, { PairRecordData: found.phone.pairRecord });
      else result(tag, NO_ENTRY);
    } else if (type === 'SavePairRecord' || type === 'DeletePairRecord') {
      behind[0]?.phone.writes.push(type);
      result(tag, BAD_COMMAND);
    } else if (type === 'Connect') {
      const asked = asNumber(message.DeviceID);
      const found = behind.find(({ phone, firstId }) =>
        phone.listed(firstId).some(({ DeviceID }) => DeviceID === asked),
      );
      const swapped = asNumber(message.PortNumber) ?? 0;
      const service = found?.services.get(((swapped & 0xff) << 8) | (swapped >> 8));
      const said = found?.phone.play.connectAnswer ?? null;
      if (said !== null) result(tag, said);
      else if (!found) result(tag, BAD_DEVICE);
      else if (!service) result(tag, REFUSED);
      else {
        result(tag, OK);
        return service(follow(found.phone, wire.release()));
      }
    } else result(tag, BAD_COMMAND);
  }
}

/** Keeps a connection in mind, so that it ends when the cable is pulled. */
function follow({ sockets }: StandInPhone, socket: Socket): Socket {
  socket.on('error', () => {});
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  return socket;
}
