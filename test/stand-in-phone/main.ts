// node test/stand-in-phone/main.ts SOCKET FOLDER [--locked] [--managed] [--trust WORD] [--reached WORD] [--slow MS]
//   [--unplug BYTES] [--tls12] [--old] [--sample]
// A phone to play with: FOLDER is its media folder; --sample fills it first. Then, in another terminal:
//   USBMUXD_SOCKET_ADDRESS=UNIX:SOCKET two-places phone
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StandInPhone } from './device.ts';
import { standInHelper } from './helper-side.ts';
import { makePhone } from './make-phone.ts';
import { SMALL_PHONE } from './small-phone.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locked: { type: 'boolean' },
    managed: { type: 'boolean' },
    trust: { type: 'string' },
    reached: { type: 'string' },
    slow: { type: 'string' },
    unplug: { type: 'string' },
    tls12: { type: 'boolean' },
    old: { type: 'boolean' },
    sample: { type: 'boolean' },
  },
});
const [socket, folder] = z.tuple([z.string(), z.string()]).parse(positionals);
if (values.sample) makePhone(folder, SMALL_PHONE);
const phone = new StandInPhone(
  {
    folder,
    locked: values.locked ?? false,
    managed: values.managed ?? false,
    trust: z.enum(['trusted', 'none', 'waiting', 'denied', 'lost']).parse(values.trust ?? 'trusted'),
    reached: z.enum(['cable', 'wifi', 'both', 'no']).parse(values.reached ?? 'cable'),
    slowMs: Number(values.slow ?? 0),
    unplugAfter: Number(values.unplug ?? Number.MAX_SAFE_INTEGER),
    tlsMax: values.tls12 ? 'TLSv1.2' : 'TLSv1.3',
  },
  { keys: values.old ? 'old' : 'usual' },
);
const port = Number(/^127\.0\.0\.1:(\d+)$/.exec(socket)?.[1]);
const server = standInHelper(phone);
const ready = (): void => console.log('ready');
if (port > 0) server.listen(port, '127.0.0.1', ready);
else server.listen(socket, ready);
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ writes: phone.writes, requests: Object.fromEntries(phone.requests) }));
  process.exit(0);
});
