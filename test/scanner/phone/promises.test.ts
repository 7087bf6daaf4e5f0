import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helperAddress } from '../../../src/scanner/phone/helper-address.ts';
import { privateFolder } from '../../../src/scanner/phone/private-folder.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources = (pattern: string): Source[] =>
  globSync(pattern, { cwd: ROOT }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(path.join(ROOT, file), 'utf8'),
  }));

/** Whatever opens connections; `import type` only names a shape. */
const OPENS = /^(?!\s*import type ).*['"](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises)['"]/m;

describe('sockets', () => {
  it('are opened by one file of all of Two Places', () => {
    const all = sources('src/**/*.{ts,tsx}');
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ text }) => OPENS.test(text)).map(({ file }) => file)).toEqual([
      'src/scanner/phone/local-socket.ts',
    ]);
    for (const { file, text } of all) expect(text, file).not.toMatch(/\b(?:WebSocket|EventSource|XMLHttpRequest)\(/);
  });

  it('lead to this computer, whatever address is asked for', () => {
    const text = readFileSync(path.join(ROOT, 'src/scanner/phone/local-socket.ts'), 'utf8');
    expect([...text.matchAll(/\bhost: (\S+?),/g)].map((found) => found[1])).toEqual(['THIS_COMPUTER']);
    expect(text).toContain("const THIS_COMPUTER = '127.0.0.1'");
    const usual = { path: '/var/run/usbmuxd' };
    const strange = [
      ...[
        '10.0.0.1:27015',
        'example.org:27015',
        '[::1]:27015',
        '127.0.0.1.example.org:1',
        '127.0.0.1:0',
        '127.0.0.1:99999',
      ],
      ...['localhost:27015', 'UNIX:relative', 'UNIX:', '127.0.0.1:27015@example.org', '0127.0.0.1:1', ''],
    ];
    for (const address of [...strange, undefined]) expect(helperAddress(address, 'linux'), address).toEqual(usual);
    expect(helperAddress(undefined, 'darwin')).toEqual(usual);
    expect(helperAddress(undefined, 'win32')).toEqual({ port: 27015 });
    expect(helperAddress('127.0.0.1:5000', 'linux')).toEqual({ port: 5000 });
    expect(helperAddress('UNIX:/tmp/mux', 'win32')).toEqual({ path: '/tmp/mux' });
  });
});

describe('a phone is only read', () => {
  const room = sources('src/scanner/phone/*.ts');
  const textOf = (name: string): string => room.find(({ file }) => file.endsWith(`/${name}`))?.text ?? '';

  it('by six operations of its file service, and files are opened in one mode', () => {
    const text = textOf('afc-operations.ts');
    const operations = [...text.matchAll(/^export const [A-Z_]+ = (0x[0-9a-f]+);$/gm)].map((found) => Number(found[1]));
    const answers = [0x01, 0x02, 0x0e];
    expect(operations.filter((number) => !answers.includes(number)).sort((a, b) => a - b)).toEqual([
      3, 10, 11, 13, 15, 20,
    ]);
    expect(text).toMatch(/export const FOR_READING = 1n;/);
    // Nothing else in the room says a number of an operation, and a file is opened in one place.
    const elsewhere = room.filter(({ file }) => /\/afc[^/]*\.ts$/.test(file) && !file.endsWith('/afc-operations.ts'));
    expect(elsewhere.map(({ file }) => file)).toHaveLength(2);
    for (const { file, text: other } of elsewhere)
      expect(other, file).not.toMatch(/0x|\bas ReadingOperation\b|\bas any\b/);
    expect(textOf('afc.ts').match(/OPEN_FILE,/g)).toHaveLength(2);
    expect(textOf('afc.ts').match(/numberBytes\(FOR_READING\)/g)).toHaveLength(1);
  });

  it('lockdownd and usbmuxd are asked for nothing that changes them', () => {
    const asked = [...textOf('lockdown.ts').matchAll(/#ask\('(\w+)'/g)].map((found) => found[1]).sort();
    expect(asked).toEqual(['GetValue', 'QueryType', 'StartService', 'StartSession']);
    const messages = [...textOf('usbmux.ts').matchAll(/MessageType: '(\w+)'/g)].map((found) => found[1]);
    expect([...new Set(messages)].sort()).toEqual(['Connect', 'ListDevices', 'ReadPairRecord']);
    for (const { file, text } of room)
      expect(text, file).not.toMatch(/'Pair'|SavePairRecord|DeletePairRecord|EscrowBag['"]/);
  });

  it('one service of it is used', () => {
    const services = room.flatMap(({ text }) => [...text.matchAll(/'(com\.apple\.[\w.]+)'/g)].map((found) => found[1]));
    expect(services.sort()).toEqual(['com.apple.afc', 'com.apple.mobile.lockdown']);
  });

  it('no file of the system’s trust is read', () => {
    for (const { file, text } of room) expect(text, file).not.toMatch(/\/(db|lib)\/lockdown|Apple\\+Lockdown/i);
  });
});

describe('the copy of a list', () => {
  it('lies in a folder that only this person may open', () => {
    const made = privateFolder(1, [tempFolder()]);
    expect(statSync(made?.folder ?? '').mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
    made?.dispose();
    expect(existsSync(made?.folder ?? '')).toBe(false);
  });

  it('goes where there is room, or nowhere', () => {
    const root = tempFolder();
    expect(privateFolder(1, ['/nowhere at all', root])?.folder.startsWith(root)).toBe(true);
    expect(privateFolder(Number.MAX_SAFE_INTEGER, [root])).toBeNull();
  });

  it('that a killed run left is taken away by the next, and that of one that still runs is not', () => {
    const root = tempFolder();
    // No system has a process of this number.
    const left = path.join(root, 'two-places-phone-2147483646-abcdef');
    const used = path.join(root, `two-places-phone-${process.pid}-abcdef`);
    const other = path.join(root, 'two-places-phone-notes');
    for (const folder of [left, used, other]) {
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'Photos.sqlite'), 'x');
    }
    privateFolder(1, [root])?.dispose();
    expect([left, used, other].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });
});
