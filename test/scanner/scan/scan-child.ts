// Run as a program by scan-unprivileged.ts: scans a folder and prints the outcome.

import { startScan } from '../../../src/scanner/scan.ts';
import { requestFor } from './run-scan.ts';

const [folder = '', mode] = process.argv.slice(2);
const outcome = await startScan(requestFor(folder, { proof: mode === 'proof' }), () => undefined).done;
process.stdout.write(JSON.stringify(outcome));
