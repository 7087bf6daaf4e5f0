import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { ParsedList } from '../../../src/lists/parsed-list.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import type { PhoneFacts } from '../../../src/model/phone-facts.ts';
import type { PhoneProgress } from '../../../src/model/phone-progress.ts';
import { findPhones } from '../../../src/scanner/phone/open-phone.ts';
import { type ReadPhoneResult, type ReadPhoneWish, readPhone } from '../../../src/scanner/phone/read-phone.ts';
import { readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { StandInPhone } from '../../stand-in-phone/device.ts';
import { digest } from '../../stand-in-phone/digest.ts';
import type { MadePhone } from '../../stand-in-phone/make-phone.ts';
import { SMALL_PHONE } from '../../stand-in-phone/small-phone.ts';
import { copiesLeft, type Stage, serve, stage } from '../../stand-in-phone/stage.ts';

const NOW = Date.UTC(2026, 10, 2, 9);
const HERE = 'DCIM/100APPLE';

function wish(more: Partial<ReadPhoneWish> = {}): ReadPhoneWish {
  return { phoneId: null, proof: true, onProgress: () => {}, saveIn: null, now: () => NOW, ...more };
}

const read = ({ link }: Pick<Stage, 'link'>, more: Partial<ReadPhoneWish> = {}): Promise<ReadPhoneResult> =>
  readPhone(link, wish(more));

async function listOf(here: Pick<Stage, 'link'>, more: Partial<ReadPhoneWish> = {}): Promise<ParsedList> {
  const result = await read(here, more);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(ledgerTotal(result.list.contents.files)).toBe(0);
  return result.list;
}

async function factsOf(made: MadePhone): Promise<PhoneFacts> {
  const { contents } = await listOf(await stage({}, made));
  if (!contents.phone) throw new Error('no facts');
  return contents.phone;
}

const codes = ({ contents }: ParsedList): string[] => contents.notes.map(({ code }) => code);

describe('a phone on a cable', () => {
  it('is a list of what it knows of iCloud, and says what is on it', async () => {
    const here = await stage();
    const list = await listOf(here);
    expect(list.format).toBe('iphone');
    expect(list.contents).toMatchObject({
      place: { kind: 'icloud', source: 'list', name: 'A made-up iPhone', independenceKey: 'icloud' },
      asOf: Date.UTC(2026, 10, 2, 7, 8, 9),
      list: {
        subject: 'icloud',
        byCable: true,
        age: { source: 'last-sync' },
        totals: { photos: 2, uploadedPhotos: 2 },
      },
      phone: {
        source: 'cable',
        readAt: NOW,
        device: { name: 'A made-up iPhone', model: 'iPhone13,2', system: '26.1' },
        icloudPhotos: 'on',
        firstSyncFinished: true,
        items: { photos: 3, videos: 0, hidden: 1, uploaded: 2, waiting: 1, editsWaiting: 1 },
        files: { originalsHere: 2, originalsElsewhere: 1, originalsLost: 0, unnamed: 0, foldersUnread: 0 },
      },
    });
    expect(list.contents.assets.map(({ name, flags }) => [name, flags.waiting])).toEqual([
      ['IMG_0001.HEIC', false],
      ['IMG_0002.HEIC', false],
      ['IMG_0003.HEIC', true],
    ]);
    expect(codes(list)).toEqual(expect.arrayContaining(['phone-list', 'edits-waiting', 'waiting-to-upload']));
  });

  it('is not changed, is asked for nothing that writes, and nothing is left behind', async () => {
    const here = await stage();
    const before = digest(here.folder);
    await listOf(here);
    expect(digest(here.folder)).toBe(before);
    expect(here.phone.writes).toEqual([]);
    expect([...here.phone.requests.keys()].filter((request) => ![3, 10, 13, 15, 20].includes(request))).toEqual([]);
    // Every file that was opened was closed.
    expect(here.phone.requests.get(20)).toBe(here.phone.requests.get(13));
    expect(copiesLeft()).toEqual([]);
  });

  it('gives what only it has a fingerprint of its bytes, unless that was not asked for', async () => {
    const here = await stage();
    const waiting = (list: ParsedList) => list.contents.assets.find(({ flags }) => flags.waiting)?.resources[0];
    expect(waiting(await listOf(here))?.fingerprint).toBe(fingerprintOfBytes(Buffer.from('waiting one')));
    expect(waiting(await listOf(here, { proof: false }))?.fingerprint).toBeNull();
  });

  it('says how far it is, stage by stage', async () => {
    const seen: PhoneProgress[] = [];
    await listOf(await stage(), { onProgress: (progress) => seen.push(progress) });
    const stages = seen.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1]);
    expect(stages).toEqual(['connecting', 'copying', 'checking', 'looking', 'proving']);
    const copied = seen.filter(({ stage }) => stage === 'copying').at(-1);
    expect(copied?.bytesDone).toBe(copied?.bytesTotal);
  });

  it('of iOS 12 or 13, whose table of photos has another name, is read as well', async () => {
    const here = await stage();
    const database = new DatabaseSync(here.database);
    database.exec('ALTER TABLE ZASSET RENAME TO ZGENERICASSET');
    database.close();
    expect((await listOf(here)).contents.assets).toHaveLength(3);
  });

  it('with names in other scripts and forms', async () => {
    // The list has the name composed, the file system decomposed.
    const name = 'Märchen 写真 🏔.HEIC';
    const assets = [
      { uuid: 'A', name, directory: HERE, fileName: name.normalize('NFC'), uploadState: 1 as const, size: 3 },
    ];
    const files = { [`${HERE}/${name.normalize('NFD')}`]: 'abc' };
    const here = await stage({}, { ...SMALL_PHONE, assets, files }, { name: 'Jürgen’s 電話' });
    const { contents } = await listOf(here);
    expect(contents.phone?.files).toMatchObject({ originalsHere: 1, unnamed: 0 });
    expect(contents.assets[0]?.resources[0].fingerprint).toBe(fingerprintOfBytes(Buffer.from('abc')));
    expect(contents.place.name).toBe('Jürgen’s 電話');
  });
});

describe('files in the camera folder that the list does not name', () => {
  const live = { size: 4, fingerprint: null };
  const made: MadePhone = {
    ...SMALL_PHONE,
    assets: [
      { uuid: 'A', name: 'IMG_0001.HEIC', directory: HERE, fileName: 'IMG_0001.HEIC', live },
      { uuid: 'B', name: 'IMG_0002.JPG', directory: HERE, fileName: 'IMG_0002.JPG', raw: live },
      { uuid: 'C', name: 'IMG_0003.HEIC', directory: HERE, fileName: 'IMG_0003.HEIC', trashed: true },
      { uuid: 'D', name: 'IMG_0004.HEIC', directory: HERE, fileName: 'IMG_0004.HEIC' },
    ],
    files: {
      ...Object.fromEntries(
        [
          ...['IMG_0001.HEIC', 'IMG_0001.MOV', 'IMG_0001.AAE', 'IMG_E0001.HEIC', 'IMG_0002.JPG', 'IMG_0002.DNG'],
          ...['IMG_0003.HEIC', 'IMG_0004.HEIC', '.hidden.jpg', 'notes.txt'],
        ].map((name) => [`${HERE}/${name}`, 'x']),
      ),
    },
  };

  it('films of Live Photos, RAW halves, edits and what is in Recently Deleted are named', async () => {
    expect((await factsOf(made)).files).toMatchObject({ unnamed: 0, foldersUnread: 0 });
  });

  it.each([
    [`${HERE}/IMG_0005.HEIC`],
    // The list knows no Live Photo of this name, and no RAW half.
    [`${HERE}/IMG_0004.MOV`],
    [`${HERE}/IMG_0004.DNG`],
    [`${HERE}/IMG_E0099.HEIC`],
    ['DCIM/101APPLE/IMG_0001.HEIC'],
    ['DCIM/102APPLE/deep/er/IMG_1.HEIC'],
    ['DCIM/loose.jpg'],
    [`${HERE}/without-an-ending`],
  ])('%s is not', async (file) => {
    const facts = await factsOf({ ...made, files: { ...made.files, [file]: 'four' } });
    expect(facts.files).toMatchObject({ unnamed: 1, unnamedBytes: 4, unnamedPaths: [file] });
  });

  it('are said in a note; a folder that the phone does not show is counted', async () => {
    const files = { ...made.files, [`${HERE}/IMG_0009.HEIC`]: 'x' };
    const here = await stage({ refusals: new Map([['/DCIM/101APPLE', 10]]) }, { ...made, files });
    mkdirSync(path.join(here.folder, 'DCIM', '101APPLE'));
    const list = await listOf(here);
    expect(list.contents.notes).toContainEqual({ code: 'camera-files-unnamed', blocks: false, count: 1 });
    expect(list.contents.notes).toContainEqual({ code: 'camera-folders-unread', blocks: false, count: 1 });
    expect(list.contents.phone?.files?.foldersUnread).toBe(1);
  });

  it('100,000 names are read, and a few of many are shown', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `${String(i).padStart(8, '0')}-${'long'.repeat(12)}.TXT`);
    const photos = Array.from({ length: 30 }, (_, i) => [`${HERE}/IMG_${1000 + i}.HEIC`, 'x']);
    const made = { ...SMALL_PHONE, assets: [], files: Object.fromEntries(photos) };
    const here = await stage({ moreNames: new Map([[`/${HERE}`, names]]) }, made);
    const { files } = (await listOf(here)).contents.phone ?? {};
    expect(files?.unnamed).toBe(30);
    expect(files?.unnamedPaths).toHaveLength(20);
  });
});

describe('originals on the phone', () => {
  const item = (uuid: string, more: object = {}) => ({
    uuid,
    name: `${uuid}.HEIC`,
    directory: HERE,
    fileName: `${uuid}.HEIC`,
    size: 4,
    ...more,
  });

  it.each([
    ['is there', { 'A.HEIC': 'four' }, 4, 0],
    ['is there, and its size is not known', { 'A.HEIC': 'four' }, 0, 0],
    ['is not there, whatever the list claims', {}, 4, 1],
    ['is empty', { 'A.HEIC': '' }, 4, 1],
    ['is empty, and its size is not known', { 'A.HEIC': '' }, 0, 1],
    ['is of another size', { 'A.HEIC': 'fourteen' }, 4, 1],
  ])('of an item that waits: the file %s', async (_, files, size, lost) => {
    const paths = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${HERE}/${name}`, bytes]));
    const here = await stage({}, { ...SMALL_PHONE, assets: [item('A', { uploadState: 1, size })], files: paths });
    const list = await listOf(here);
    expect(list.contents.phone?.files).toMatchObject({ originalsLost: lost, originalsHere: 1 - lost });
    expect(codes(list).includes('originals-not-found')).toBe(lost > 0);
  });

  it('of a Live Photo that waits: both halves are proven', async () => {
    const assets = [item('A', { uploadState: 1, live: { size: 5, fingerprint: null } })];
    const files = { [`${HERE}/A.HEIC`]: 'four', [`${HERE}/A.MOV`]: 'movie' };
    const { contents } = await listOf(await stage({}, { ...SMALL_PHONE, assets, files }));
    expect(contents.assets[0]?.resources.map(({ fingerprint }) => fingerprint)).toEqual(
      ['four', 'movie'].map((text) => fingerprintOfBytes(Buffer.from(text))),
    );
  });

  it('that changed while it was read has no fingerprint', async () => {
    const here = await stage(
      {},
      { ...SMALL_PHONE, assets: [item('A', { uploadState: 1 })], files: { [`${HERE}/A.HEIC`]: 'four' } },
    );
    here.phone.play.onTheWay = (file, piece) => (file.endsWith('A.HEIC') ? piece.subarray(0, 2) : piece);
    const { contents } = await listOf(here);
    expect(contents.assets[0]?.resources[0].fingerprint).toBeNull();
  });
});

describe('iCloud Photos', () => {
  const waiting = [{ uuid: 'A', name: 'a.heic', directory: HERE, fileName: 'a.heic', uploadState: null }];
  const note = { images: 0, movies: 0, firstSync: '2024-02-03T04:05:06Z', lastSync: '2026-11-02T07:08:09Z' };

  it('is off when nothing of it was ever there: all is only on the phone', async () => {
    const here = await stage({}, { assets: waiting, status: null });
    const list = await listOf(here);
    expect(list.contents.phone).toMatchObject({ icloudPhotos: 'off', items: { waiting: 1 } });
    expect(list.contents.notes).toContainEqual({ code: 'icloud-photos-off', blocks: true });
    expect(list.contents.list?.subject).toBe('phone');
  });

  it('is on when everything waits', async () => {
    expect((await factsOf({ assets: waiting, status: note })).icloudPhotos).toBe('on');
  });

  it.each([
    [{ iCloudLibraryExists: false }, 'off'],
    [{ iCloudLibraryClientIsNotAuthenticated: true }, 'unknown'],
    [{ containerHasBeenWiped: true }, 'unknown'],
    [{ exitDeleteTime: new Date(NOW) }, 'unknown'],
    [{ iCloudLibraryExists: 'yes' }, 'unknown'],
  ] as const)('with %j it is %s', async (more, state) => {
    expect((await factsOf({ assets: waiting, status: { ...note, more } })).icloudPhotos).toBe(state);
  });

  it('without its note but with its folder it is unknown', async () => {
    const here = await stage({}, { assets: waiting, status: note });
    rmSync(path.join(here.folder, 'PhotoData/CPL/syncstatus.plist'));
    expect((await listOf(here)).contents.phone?.icloudPhotos).toBe('unknown');
  });

  it('a damaged note is one that says nothing, and proves nothing', async () => {
    const here = await stage();
    writeFileSync(path.join(here.folder, 'PhotoData/CPL/syncstatus.plist'), 'bplist00 and nothing');
    const list = await listOf(here);
    expect(list.contents.phone).toMatchObject({ icloudPhotos: 'unknown', lastSync: null, server: null });
    expect(list.contents.notes).toContainEqual({ code: 'sync-old', blocks: true });
  });

  it('a first sync that never finished, and one of another day, forbid a yes', async () => {
    const here = await stage({}, { ...SMALL_PHONE, status: { ...note, lastSync: '2026-10-30T07:08:09Z' } });
    rmSync(path.join(here.folder, 'PhotoData/CPL/initialsync_marker'));
    const { notes } = (await listOf(here)).contents;
    expect(notes).toContainEqual({ code: 'first-sync-unfinished', blocks: true });
    expect(notes).toContainEqual({ code: 'sync-old', blocks: true, count: 3 });
  });

  it('more on the server than the phone knows forbids a yes', async () => {
    const here = await stage({}, { ...SMALL_PHONE, status: { ...note, images: 9 } });
    expect((await listOf(here)).contents.notes).toContainEqual({ code: 'server-has-more', blocks: true, count: 7 });
  });
});

describe('several phones', () => {
  it('are not mixed up: one is chosen by its id', async () => {
    const [one, two] = [await stage(), await stage()];
    const jan = new StandInPhone({ folder: two.folder }, { name: 'Jan', serial: '00008120-001A11BB22CC33DD' });
    const both = await serve(one.phone, jan);
    expect(await read(both)).toMatchObject({ ok: false, problem: { code: 'phone-several' } });
    const found = await findPhones(both.link);
    const id = found.ok ? found.phones.find(({ device }) => device.name === 'Jan')?.id : undefined;
    expect((await listOf(both, { phoneId: id ?? '' })).contents.place.name).toBe('Jan');
    expect(await read(both, { phoneId: 'gone' })).toMatchObject({ ok: false, problem: { code: 'phone-none' } });
  });
});

describe('whatever ends early concludes nothing', () => {
  it.each([
    [{ locked: true }, 'phone-locked'],
    [{ unplugAfter: 200_000 }, 'phone-unplugged'],
    [{ reached: 'no' }, 'phone-none'],
  ] as const)('%j', async (play, code) => {
    expect(await read(await stage(play))).toMatchObject({ ok: false, problem: { code } });
    expect(copiesLeft()).toEqual([]);
  });

  it('pulled while its files are looked at', async () => {
    const here = await stage();
    const onProgress = ({ stage }: PhoneProgress): void => {
      if (stage === 'looking') here.phone.unplug();
    };
    expect(await read(here, { onProgress })).toMatchObject({ ok: false, problem: { code: 'phone-unplugged' } });
    expect(copiesLeft()).toEqual([]);
  });

  it('stopped by the person at any stage', async () => {
    for (const at of ['connecting', 'copying', 'checking', 'looking', 'proving'] as const) {
      const stopping = new AbortController();
      const here = await stage();
      const onProgress = ({ stage }: PhoneProgress): void => {
        if (stage === at) stopping.abort();
      };
      const result = await readPhone({ ...here.link, signal: stopping.signal }, wish({ onProgress }));
      expect(result, at).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
      expect(copiesLeft()).toEqual([]);
    }
  });

  it('a database of another kind is not used', async () => {
    const here = await stage();
    const database = new DatabaseSync(here.database);
    database.exec('DROP TABLE ZASSET');
    database.close();
    expect(await read(here)).toMatchObject({ ok: false, problem: { code: 'phone-photos-damaged' } });
  });
});

describe('the copy that is kept', () => {
  it('is read on another computer as the list of that phone', async () => {
    const saveIn = path.join(tempFolder(), 'new folder');
    const here = await stage({}, SMALL_PHONE, { name: 'Eva: the 2nd / "new"' });
    const result = await read(here, { saveIn });
    if (!result.ok || !result.kept?.ok) throw new Error(JSON.stringify(result));
    const { library } = result.kept;
    expect(path.basename(library)).toBe('Eva  the 2nd    new 2026-11-02.photoslibrary');
    const kept = readLibraryList(library, NOW + 1000);
    if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
    const { phone } = result.list.contents;
    expect(kept.list.format).toBe('iphone');
    expect(kept.list.contents.phone).toEqual({ ...phone, source: 'saved' });
    expect(kept.list.contents.assets.map(({ id, flags }) => [id, flags])).toEqual(
      result.list.contents.assets.map(({ id, flags }) => [id, flags]),
    );
    expect(codes(kept.list)).toEqual(codes(result.list));
    // A second one stands beside it, and nothing half is left.
    const again = await read(here, { saveIn });
    expect(again.ok && again.kept?.ok && path.basename(again.kept.library)).toMatch(/ 2\.photoslibrary$/);
    expect(readdirSync(saveIn)).toHaveLength(2);
  });

  it('that cannot be written is a problem, and the list is there all the same', async () => {
    const file = path.join(tempFolder(), 'a file');
    writeFileSync(file, '');
    const result = await read(await stage(), { saveIn: path.join(file, 'below') });
    expect(result).toMatchObject({ ok: true, kept: { ok: false, problem: { code: 'save-failed' } } });
  });
});
