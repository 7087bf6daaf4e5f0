import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Afc } from '../../../src/scanner/phone/afc.ts';
import { type CopyListener, copyPhotos, type PhotosCopy } from '../../../src/scanner/phone/copy-photos.ts';
import { openPhone, phonesByCable } from '../../../src/scanner/phone/open-phone.ts';
import { PhoneError } from '../../../src/scanner/phone/phone-error.ts';
import type { PhoneLink } from '../../../src/scanner/phone/phone-link.ts';
import { addNoise } from '../../stand-in-phone/make-phone.ts';
import { copiesLeft, type Stage, stage } from '../../stand-in-phone/stage.ts';

const QUIETLY: CopyListener = { onBytes: () => {}, onCopied: () => {} };

async function filesOf(link: PhoneLink): Promise<Afc> {
  const [first] = await phonesByCable(link);
  if (!first) throw new Error('no phone');
  const phone = await openPhone(link, first);
  onTestFinished(() => phone.close());
  return phone.files;
}

async function copyOf({ link }: Stage): Promise<PhotosCopy> {
  const copy = await copyPhotos(await filesOf(link), QUIETLY);
  onTestFinished(() => copy.dispose());
  return copy;
}

/** The problem that a copy ends in; nothing may be left behind then. */
async function problemOf({ link }: Stage, listener = QUIETLY): Promise<string> {
  const before = copiesLeft();
  try {
    (await copyPhotos(await filesOf(link), listener)).dispose();
    return 'none';
  } catch (error) {
    return error instanceof PhoneError ? error.code : `not a PhoneError: ${error}`;
  } finally {
    expect(copiesLeft()).toEqual(before);
  }
}

function ask(copy: PhotosCopy, query: string): number {
  const database = new DatabaseSync(copy.file);
  try {
    return Number(database.prepare(query).get()?.n);
  } finally {
    database.close();
  }
}

const WAITING = 'SELECT COUNT(*) AS n FROM ZCLOUDMASTER WHERE ZCLOUDLOCALSTATE <> 3';
const NOISE = 'SELECT COUNT(*) AS n FROM NOISE';

/** The phone's own connection to its database, with a log that is only moved when the test says so. */
function phoneWriter({ database }: Stage): DatabaseSync {
  const writer = new DatabaseSync(database);
  writer.exec('PRAGMA wal_autocheckpoint = 0');
  onTestFinished(() => writer.close());
  return writer;
}

/** Moves the log into the database file and starts a new log: the change that tears a copy. */
function turnOver(writer: DatabaseSync): void {
  addNoise(writer, 3);
  writer.exec('PRAGMA wal_checkpoint(RESTART)');
  addNoise(writer, 1);
}

const isDatabase = (file: string): boolean => file.endsWith('.sqlite');

describe('a copy of the phone’s list', () => {
  it('is the file byte for byte when the phone rests', async () => {
    const here = await stage();
    const copy = await copyOf(here);
    expect(copy.tries).toBe(1);
    expect(readFileSync(copy.file).equals(readFileSync(here.database))).toBe(true);
  });

  it('has the changes that are only in the log', async () => {
    const here = await stage();
    phoneWriter(here).exec('UPDATE ZCLOUDMASTER SET ZCLOUDLOCALSTATE = 3');
    const copy = await copyOf(here);
    expect(copy.logFrames).toBeGreaterThan(0);
    expect(ask(copy, WAITING)).toBe(0);
  });

  it('needs one try when the log only grows', async () => {
    const here = await stage();
    const writer = phoneWriter(here);
    addNoise(writer, 1);
    here.phone.play.onRead = (file) => {
      if (isDatabase(file)) addNoise(writer, 1);
    };
    const copy = await copyOf(here);
    expect([copy.tries, ask(copy, NOISE)]).toEqual([1, 601]);
  });

  it('is made again when the phone moved its log in the middle, and then is whole', async () => {
    const here = await stage();
    const writer = phoneWriter(here);
    addNoise(writer, 40);
    let once = true;
    here.phone.play.onRead = (file, offset) => {
      if (!once || !isDatabase(file) || offset === 0) return;
      once = false;
      turnOver(writer);
    };
    const copy = await copyOf(here);
    expect([copy.tries, ask(copy, NOISE)]).toEqual([2, 644]);
  });

  it('is made again when the log turned over while the log was read', async () => {
    const here = await stage();
    const writer = phoneWriter(here);
    addNoise(writer, 600);
    let once = true;
    here.phone.play.onRead = (file, offset) => {
      if (!once || !file.endsWith('-wal') || offset === 0) return;
      once = false;
      turnOver(writer);
    };
    const copy = await copyOf(here);
    expect([copy.tries, ask(copy, NOISE)]).toEqual([2, 1204]);
  });

  it('of a phone that never rests is none: it is busy', async () => {
    const here = await stage();
    const writer = phoneWriter(here);
    here.phone.play.onRead = (file, offset) => {
      if (isDatabase(file) && offset > 0) turnOver(writer);
    };
    expect(await problemOf(here)).toBe('phone-photos-busy');
  });

  it('is made again when the log arrived with fewer changes than the phone knew of', async () => {
    const here = await stage();
    addNoise(phoneWriter(here), 20);
    let once = true;
    here.phone.play.onTheWay = (file, piece) => {
      if (!once || !file.endsWith('-wal') || piece.length < 20_000) return piece;
      once = false;
      return Buffer.concat([piece.subarray(0, 9_000), Buffer.alloc(piece.length - 9_000)]);
    };
    const copy = await copyOf(here);
    expect([copy.tries, ask(copy, NOISE)]).toEqual([2, 620]);
  });

  it('is not made again for ever when only the shared memory cannot be read, and the log grows', async () => {
    const here = await stage({ refusals: new Map([['/PhotoData/Photos.sqlite-shm', 10]]) });
    const writer = phoneWriter(here);
    addNoise(writer, 1);
    here.phone.play.onRead = (file) => {
      if (isDatabase(file)) addNoise(writer, 1);
    };
    expect(await problemOf(here)).toBe('phone-photos-busy');
  });

  it('without the shared memory is good when the log stood still', async () => {
    const here = await stage();
    addNoise(phoneWriter(here), 5);
    here.phone.play.refusals = new Map([['/PhotoData/Photos.sqlite-shm', 10]]);
    expect(ask(await copyOf(here), NOISE)).toBe(605);
  });
});

describe('a copy that fails leaves nothing behind', () => {
  it.each([1, 400, 5_000, 1_000_000, 1_500_000])('the cable is pulled after %d bytes', async (unplugAfter) => {
    expect(await problemOf(await stage({ unplugAfter }))).toBe('phone-unplugged');
  });

  it('a slow phone is waited for', async () => {
    expect(await problemOf(await stage({ slowMs: 5 }))).toBe('none');
  });

  it('the database is damaged', async () => {
    const here = await stage();
    writeFileSync(here.database, Buffer.alloc(8192, 'no database '));
    expect(await problemOf(here)).toBe('phone-photos-damaged');
  });

  it('a page of the database is damaged', async () => {
    const here = await stage();
    const bytes = readFileSync(here.database);
    bytes.fill(0xa5, 4096 * 8, 4096 * 9);
    writeFileSync(here.database, bytes);
    expect(await problemOf(here)).toBe('phone-photos-damaged');
  });

  it('there is no database', async () => {
    const here = await stage();
    rmSync(here.database);
    expect(await problemOf(here)).toBe('phone-no-photos');
  });

  it.each([9, 10])('the phone does not give it (status %d)', async (status) => {
    const here = await stage({ refusals: new Map([['/PhotoData/Photos.sqlite', status]]) });
    expect(await problemOf(here)).toBe('phone-no-photos');
  });

  it('there is no room for it: nothing is copied', async () => {
    const here = await stage({ sizes: new Map([['/PhotoData/Photos.sqlite', 1e15]]) });
    expect(await problemOf(here)).toBe('phone-no-room');
    // Nothing was opened: 13 is the number of opening a file.
    expect(here.phone.requests.get(0x0d) ?? 0).toBe(0);
  });

  it('the person stops in the middle', async () => {
    const stopping = new AbortController();
    const here = await stage();
    const link = { ...here.link, signal: stopping.signal };
    const onBytes = (done: number): void => {
      if (done > 1_000_000) stopping.abort();
    };
    expect(await problemOf({ ...here, link }, { ...QUIETLY, onBytes })).toBe('cancelled');
  });
});

it('says how far it is, to the last byte', async () => {
  const here = await stage();
  const seen: [number, number][] = [];
  const copy = await copyPhotos(await filesOf(here.link), {
    ...QUIETLY,
    onBytes: (done, all) => seen.push([done, all]),
  });
  copy.dispose();
  const size = readFileSync(here.database).length;
  expect(seen.at(-1)).toEqual([size, size]);
  expect(seen.length).toBeGreaterThan(1);
});
