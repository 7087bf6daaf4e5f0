import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('native/read-files.c', import.meta.url));

/**
 * Builds the small C program that reads files as fast as this system lets anybody (native/read-files.c) into `folder`. Null
 * where there is no C compiler or no OpenSSL to build against; then nothing is held against it.
 */
export function buildNativeReader(folder: string): string | null {
  const program = path.join(folder, 'read-files');
  const built = spawnSync('cc', ['-O2', '-pthread', SOURCE, '-o', program, '-lcrypto'], { stdio: 'ignore' });
  return built.status === 0 ? program : null;
}
