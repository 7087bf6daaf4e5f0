import './asar-fs.ts';
import { EventEmitter } from 'node:events';

// Loaded into a forked Node before its own code: gives it the `process.parentPort` of a utility process.

class ParentPort extends EventEmitter {
  postMessage(message: object): void {
    process.send?.(message);
  }
}

const port = new ParentPort();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
Object.assign(process, { parentPort: port });
