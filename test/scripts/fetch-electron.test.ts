import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = path.join(ROOT, 'scripts', 'fetch-electron.ts');

/** Electron's package without its program, where it finds what it needs of the project. */
function electronPackage(): { readonly folder: string; readonly version: string } {
  mkdirSync(path.join(ROOT, 'out'), { recursive: true });
  const parent = mkdtempSync(path.join(ROOT, 'out', 'fetch-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = path.join(parent, 'electron');
  const filter = (from: string): boolean => !/[\\/]electron[\\/](dist|path\.txt)/.test(from);
  cpSync(path.join(ROOT, 'node_modules', 'electron'), folder, { recursive: true, filter });
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { folder, version };
}

/** A mirror on this computer with a made-up Electron for Linux, and the checksum that it says it has. */
async function mirror(version: string, checksumOf: (zip: Uint8Array) => Uint8Array): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  await writer.add('version', new TextReader(version));
  await writer.add('electron', new TextReader('#!/bin/sh\n'));
  const zip = await writer.close();
  const name = `electron-v${version}-linux-x64.zip`;
  const sums = `${createHash('sha256').update(checksumOf(zip)).digest('hex')} *${name}\n`;
  const server = createServer(({ url }, response) => {
    if (url === `/v${version}/${name}`) response.end(zip);
    else if (url === `/v${version}/SHASUMS256.txt`) response.end(sums);
    else response.writeHead(404).end();
  });
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`);
    });
  });
}

/** What `fetchElectron` says, asked in a process of its own, so that the mirror can answer. */
function fetchFrom(address: string, folder: string): Promise<string> {
  const code = `import(${JSON.stringify(SCRIPT)}).then(({ fetchElectron }) => console.log(JSON.stringify(fetchElectron(${JSON.stringify(folder)}))))`;
  const env = {
    ...process.env,
    ELECTRON_MIRROR: address,
    electron_config_cache: tempFolder(),
    electron_use_remote_checksums: '1',
    ELECTRON_INSTALL_PLATFORM: 'linux',
    ELECTRON_INSTALL_ARCH: 'x64',
  };
  const run = spawn(process.execPath, ['-e', code], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    run.once('close', () => resolve(said.trim().split('\n').at(-1) ?? ''));
  });
}

describe('Electron’s own installer', () => {
  test('brings the program, held against its checksum', async () => {
    const { folder, version } = electronPackage();
    expect(await fetchFrom(await mirror(version, (zip) => zip), folder)).toBe('null');
    expect(readFileSync(path.join(folder, 'dist', 'version'), 'utf8')).toBe(version);
    expect(readFileSync(path.join(folder, 'path.txt'), 'utf8')).toBe('electron');
  });

  test('of another program than the one of the checksum brings nothing, and says why', async () => {
    const { folder, version } = electronPackage();
    const other = await mirror(version, () => Buffer.from('another'));
    expect(await fetchFrom(other, folder)).toMatch(/checksum/i);
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
  });

  test('without a mirror says so', async () => {
    const { folder } = electronPackage();
    expect(await fetchFrom('http://127.0.0.1:1/', folder)).toMatch(/ECONNREFUSED|no connection/);
    expect(existsSync(path.join(folder, 'path.txt'))).toBe(false);
  });
});
