import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { noHelper } from '../../../src/scanner/phone/helper-address.ts';
import { oldKeysToo } from '../../../src/scanner/phone/local-socket.ts';
import { findPhones, openPhone, phoneIdOf, phonesByCable } from '../../../src/scanner/phone/open-phone.ts';
import { PhoneError } from '../../../src/scanner/phone/phone-error.ts';
import type { PhoneLink } from '../../../src/scanner/phone/phone-link.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { type Play, StandInPhone } from '../../stand-in-phone/device.ts';
import { standInHelper } from '../../stand-in-phone/helper-side.ts';
import { linkTo, serve, stage } from '../../stand-in-phone/stage.ts';

async function problemOf(link: PhoneLink): Promise<string> {
  try {
    const [first] = await phonesByCable(link);
    if (!first) return 'nobody';
    (await openPhone(link, first)).close();
    return 'none';
  } catch (error) {
    return error instanceof PhoneError ? error.code : `not a PhoneError: ${error}`;
  }
}

const CASES: readonly (readonly [Partial<Play>, string])[] = [
  [{}, 'none'],
  [{ tlsMax: 'TLSv1.2' }, 'none'],
  [{ record: 'binary' }, 'none'],
  [{ reached: 'both' }, 'none'],
  [{ dash: true }, 'none'],
  [{ reached: 'wifi' }, 'phone-only-wifi'],
  [{ reached: 'no' }, 'phone-none'],
  [{ trust: 'none' }, 'phone-never-trusted'],
  [{ trust: 'waiting' }, 'phone-trust-waiting'],
  [{ trust: 'denied' }, 'phone-trust-denied'],
  [{ trust: 'lost' }, 'phone-trust-lost'],
  [{ locked: true }, 'phone-locked'],
  [{ managed: true }, 'phone-managed'],
];

describe('the way to a phone', () => {
  it.each(CASES)('%j ends in %s', async (play, problem) => {
    const { link } = await stage(play);
    expect(await problemOf(link)).toBe(problem);
  });

  // Every word and number that docs/cable.md names, wherever in the conversation it is said.
  const WORDS: readonly (readonly [string, string])[] = [
    ['PasswordProtected', 'phone-locked'],
    ['EscrowLocked', 'phone-locked'],
    ['DeviceLocked', 'phone-locked'],
    ['MissingPairRecord', 'phone-never-trusted'],
    ['PairingDialogResponsePending', 'phone-trust-waiting'],
    ['UserDeniedPairing', 'phone-trust-denied'],
    ['InvalidHostID', 'phone-trust-lost'],
    ['MissingHostID', 'phone-trust-lost'],
    ['InvalidPairRecord', 'phone-trust-lost'],
    ['InvalidConnection', 'phone-trust-lost'],
    ['SessionInactive', 'phone-trust-lost'],
    ['PairingProhibitedOverThisConnection', 'phone-only-wifi'],
    ['ServiceProhibited', 'phone-managed'],
    ['MCProtected', 'phone-managed'],
    ['MCChallengeRequired', 'phone-managed'],
    ['FMiPProtected', 'phone-managed'],
    ['InvalidService', 'phone-strange'],
    ['AWordOfTomorrow', 'phone-strange'],
    ['', 'phone-strange'],
  ];
  it.each(WORDS)('the word “%s” is %s', async (word, problem) => {
    for (const request of ['QueryType', 'StartSession', 'StartService']) {
      const { link } = await stage({ words: new Map([[request, word]]) });
      expect(await problemOf(link), request).toBe(problem);
    }
  });

  it.each([
    [1, 'phone-strange'],
    [2, 'phone-unplugged'],
    [3, 'phone-silent'],
    [6, 'phone-strange'],
    [99, 'phone-strange'],
  ])('the number %i to Connect is %s', async (connectAnswer, problem) => {
    expect(await problemOf((await stage({ connectAnswer })).link)).toBe(problem);
  });

  it('every word that is known is in the documentation', () => {
    const text = readFileSync(new URL('../../../docs/cable.md', import.meta.url), 'utf8');
    for (const [word, problem] of WORDS) if (problem !== 'phone-strange') expect(text).toContain(`\`${word}\``);
  });

  it('old keys with SHA-1 and 1024 bits are taken', async () => {
    const { link } = await stage({ tlsMax: 'TLSv1.2' }, undefined, { keys: 'old' });
    expect(await problemOf(link)).toBe('none');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('a certificate of another pairing is thrown out by %s', async (tlsMax) => {
    const [here, other] = await Promise.all([stage({ tlsMax }), stage({}, undefined, { keys: 'other' })]);
    const foreign = other.phone.pairRecord.toString().replace(other.phone.hostId, here.phone.hostId);
    Object.defineProperty(here.phone, 'pairRecord', { get: () => Buffer.from(foreign) });
    expect(await problemOf(here.link)).toBe('phone-trust-lost');
  });

  it('a damaged pair record is trust that was lost, and is not quoted', async () => {
    const { link, phone } = await stage();
    Object.defineProperty(phone, 'pairRecord', {
      get: () => Buffer.from('<dict><key>HostPrivateKey</key><oops>SECRET'),
    });
    const [first] = await phonesByCable(link);
    if (!first) throw new Error('no phone');
    const opened = openPhone(link, first);
    await expect(opened).rejects.toMatchObject({ code: 'phone-trust-lost' });
    await expect(opened).rejects.not.toThrow(/SECRET/);
  });

  it('a cable pulled before the handshake is a cable that was pulled, not trust that was lost', async () => {
    const { link, phone } = await stage();
    const [first] = await phonesByCable(link);
    if (!first) throw new Error('no phone');
    Object.defineProperty(phone, 'phone', {
      get: () => {
        phone.unplug();
        throw new Error('gone');
      },
    });
    await expect(openPhone(link, first)).rejects.toMatchObject({ code: 'phone-unplugged' });
  });

  it('says the phone’s name, model and system', async () => {
    const { link } = await stage({}, undefined, { name: 'Évas 電話' });
    const [first] = await phonesByCable(link);
    if (!first) throw new Error('no phone');
    const phone = await openPhone(link, first);
    expect(phone.device).toEqual({ name: 'Évas 電話', model: 'iPhone13,2', system: '26.1' });
    phone.close();
  });
});

describe('the helper of the system', () => {
  it('is not there', async () => {
    expect(await problemOf(linkTo('/nowhere/usbmuxd'))).toBe(noHelper());
  });

  it.each([
    ['darwin', 'phone-no-helper-mac'],
    ['win32', 'phone-no-helper-windows'],
    ['linux', 'phone-no-helper-linux'],
  ] as const)('has its own sentence on %s', (platform, code) => expect(noHelper(platform)).toBe(code));

  it.each([
    ['says something else', (text: string) => `HTTP/1.0 400 Bad Request\r\n\r\n${text}`],
    ['closes at once', null],
  ])('is another program that %s', async (_, answer) => {
    const socket = `${tempFolder()}/s`;
    const server = createServer((client) => {
      client.on('error', () => {});
      if (answer === null) client.destroy();
      else client.end(answer('x'.repeat(100)));
    });
    await new Promise<void>((resolve) => {
      server.listen(socket, resolve);
    });
    onTestFinished(() => void server.close());
    expect(await problemOf(linkTo(socket))).toBe(noHelper());
  });
});

describe('the port of Windows', () => {
  it('is spoken with like the socket of the others', async () => {
    const server = standInHelper(new StandInPhone({ folder: tempFolder() }));
    const port = await new Promise<number>((resolve, reject) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
    onTestFinished(() => void server.close());
    expect(await problemOf({ ...linkTo(''), address: { port } })).toBe('none');
  });

  it('is refused where nobody listens', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
      });
    });
    expect(await problemOf({ ...linkTo(''), address: { port } })).toBe(noHelper());
  });
});

describe('TLS', () => {
  it('takes old keys by the word of OpenSSL, which the library of Electron does not know', () => {
    expect(oldKeysToo({ electron: undefined })).toEqual({ ciphers: 'DEFAULT:@SECLEVEL=0' });
    expect(oldKeysToo({ electron: '45.4.1' })).toEqual({});
  });
});

describe('silence', () => {
  /** The clock stands still until the phone was asked and says nothing; then a quarter of a minute is over. */
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const onSilence = (): void => void vi.advanceTimersByTime(15_000);

  it.each([
    ['helper', noHelper()],
    ['lockdown', 'phone-silent'],
  ] as const)('of %s ends in %s', async (silent, problem) => {
    const { link } = await stage({ silent, onSilence });
    expect(await problemOf(link)).toBe(problem);
  });

  it('of the file service', async () => {
    const { link } = await stage({ silent: 'files', onSilence });
    const [first] = await phonesByCable(link);
    if (!first) throw new Error('no phone');
    const phone = await openPhone(link, first);
    await expect(phone.files.list('/')).rejects.toMatchObject({ code: 'phone-silent' });
    phone.close();
  });
});

describe('several phones', () => {
  it('are named one by one, each with what is in its way; their ids stay', async () => {
    const folder = tempFolder();
    const eva = new StandInPhone({ folder }, { name: 'Eva', serial: '00008101-000A11BB22CC33DD' });
    const jan = new StandInPhone({ folder, locked: true }, { name: 'Jan', serial: '00008120-001A11BB22CC33DD' });
    const { link } = await serve(eva, jan);
    const found = await findPhones(link);
    const none = { name: null, model: null, system: null };
    expect(found).toMatchObject({
      ok: true,
      phones: [
        { device: { name: 'Eva' }, problem: null },
        { device: none, problem: { code: 'phone-locked' } },
      ],
    });
    const ids = found.ok ? found.phones.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(2);
    const dashed = { id: 9, serial: eva.serial, byCable: true };
    expect(phoneIdOf(dashed)).toBe(ids[0]);
    expect(ids.join()).not.toContain('11BB22CC33DD');
  });

  it('nobody there is a problem, not an empty list', async () => {
    const { link } = await stage({ reached: 'no' });
    expect(await findPhones(link)).toMatchObject({ ok: false, problem: { code: 'phone-none' } });
  });
});
