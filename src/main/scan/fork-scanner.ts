import { utilityProcess } from 'electron';
import type { ScanProcess } from './scan-host.ts';

/**
 * Starts the scanner in a process of its own. It inherits nothing it does not need. (On macOS `disclaim` stays off: the
 * system must see its file accesses as ours, or the privacy prompts would name another program.)
 */
export function forkScanner(file: string): ScanProcess {
  return utilityProcess.fork(file, [], { serviceName: 'Two Places scanner', stdio: 'ignore' });
}
