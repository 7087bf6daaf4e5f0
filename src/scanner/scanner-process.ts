// Entry of the scanner process: an Electron utility process that main talks to (scan-messages.ts).
import { showArchivesAsFiles } from './archives-as-files.ts';
import { locateFileWorker } from './pool/worker-location.ts';
import { ScanService } from './scan-service.ts';
import { portToMain } from './utility-entry.ts';

const port = portToMain();
const service = new ScanService((message) => port.postMessage(message));
// While the app's archive can still be looked into.
locateFileWorker();
showArchivesAsFiles();
port.on('message', (message) => service.receive(message.data));
port.postMessage({ type: 'ready' });
