// Entry of the scanner process: an Electron utility process that main talks to (scan-messages.ts).
import type { FromScanHost } from './scan-messages.ts';
import { ScanService } from './scan-service.ts';

/** As much of Electron's `process.parentPort` as is used; Node itself has none. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: FromScanHost): void;
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

const port: unknown = Reflect.get(process, 'parentPort');
if (!isParentPort(port)) throw new Error('the scanner process is started by the app');

const service = new ScanService((message) => port.postMessage(message));
port.on('message', (message) => service.receive(message.data));
port.postMessage({ type: 'ready' });
