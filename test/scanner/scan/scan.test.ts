import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { essentialResources } from '../../../src/model/asset.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { assetsHeard, ledgerLine, requestFor, resourcesOf, runScan } from './run-scan.ts';
import { scanInChild } from './scan-unprivileged.ts';

const LIVE = '7C1F2B1E-0000-4000-8000-000000000001';
const HEIC = makeHeic({
  date: '2023:06:01 12:00:00',
  offset: '+02:00',
  contentIdentifier: LIVE,
  pictureBytes: 100_000,
});
const MOV = makeMovie({ created: Date.UTC(2023, 5, 1, 10), contentIdentifier: LIVE, padding: 100_000 });
const JPEG = makeJpeg({ date: '2023:06:02 12:00:00', camera: { make: 'Canon', model: 'Canon EOS R5' } });

describe('a scan', () => {
  it('lists first, then proves', async () => {
    const folder = tempTree({ 'IMG_1.HEIC': HEIC, 'IMG_1.MOV': MOV, 'b/photo.jpg': JPEG, 'plain.png': 'no picture' });
    const { contents, events, stats } = await runScan(folder, { proof: true });
    expect(contents.assets.map(({ id, kind, camera }) => [id, kind, camera])).toEqual([
      ['IMG_1.HEIC', 'live-photo', null],
      ['plain.png', 'photo', null],
      ['b/photo.jpg', 'photo', 'Canon EOS R5'],
    ]);
    expect(contents.assets[0]?.captured).toEqual({
      kind: 'instant',
      ms: Date.UTC(2023, 5, 1, 10),
      offsetMinutes: 120,
      precision: 'second',
    });
    expect(contents.assets[0]?.resources.map((resource) => resource.fingerprint)).toEqual([
      fingerprintOfBytes(HEIC),
      fingerprintOfBytes(MOV),
    ]);
    expect(resourcesOf(contents)).toContain('plain.png: original unreadable');
    expect(contents.problems).toEqual([{ code: 'file-not-recognised', path: 'plain.png' }]);
    expect(stats).toMatchObject({ files: 4, filesRead: 4 });
    const order = [...new Set(events.map((event) => event.type))];
    expect(order.indexOf('started')).toBe(0);
    expect(order.indexOf('counting')).toBe(1);
    expect(events.at(-1)?.type).toBe('finished');
    const quick = events.findIndex((event) => event.type === 'stage-finished');
    const told = assetsHeard(events.slice(0, quick));
    expect(told.map((asset) => asset.id)).toEqual(['IMG_1.HEIC', 'b/photo.jpg', 'plain.png']);
    expect(told[0]?.resources[0].fingerprint).toBeNull();
    expect(assetsHeard(events)).toEqual([...contents.assets].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('proves a photo whose name has no ending, in two stages as in one', async () => {
    // As Shortcuts and some exports write them. Larger than what the quick pass reads whole.
    const folder = tempTree({ IMG_1: HEIC, notes: 'x'.repeat(100_000) });
    for (const inOnePass of [false, true]) {
      const { contents } = await runScan(folder, { proof: true, inOnePass });
      expect(contents.assets.map(({ id, resources }) => [id, resources[0].fingerprint])).toEqual([
        ['IMG_1', fingerprintOfBytes(HEIC)],
      ]);
    }
  });

  it('proves first what somebody looks at', async () => {
    const photos = Array.from({ length: 40 }, (_, i) => [`a/${i}.heic`, HEIC] as const);
    const folder = tempTree({ ...Object.fromEntries(photos), 'z/looked-at.heic': HEIC });
    const vanished: (string | undefined)[] = [];
    const scan = startScan(
      requestFor(folder, { proof: true }),
      (event) => {
        if (event.type === 'warning' && event.problem.code === 'file-vanished') vanished.push(event.problem.path);
        if (event.type !== 'stage-finished') return;
        scan.prefer(['z/looked-at.heic', 'z/not-there.heic', 'not/there.heic']);
        // Each file that is gone is told when its turn comes: so the order shows.
        for (const name of ['a', 'z']) rmSync(path.join(folder, name), { recursive: true });
      },
      { workers: 1 },
    );
    await scan.done;
    expect(vanished[0]).toBe('z/looked-at.heic');
    expect([...vanished].sort()).toEqual([...photos.map(([name]) => name), 'z/looked-at.heic'].sort());
  });

  it('quick: says that nothing is proven', async () => {
    const folder = tempTree({ 'IMG_1.HEIC': HEIC, 'IMG_1.MOV': MOV });
    const { contents } = await runScan(folder);
    expect(contents.notes).toEqual([{ code: 'not-proved', count: 2, blocks: false }]);
    expect(contents.assets.flatMap(essentialResources).every((resource) => resource.fingerprint === null)).toBe(true);
  });

  it('in one pass: says the same as in two', async () => {
    const folder = tempTree({ 'IMG_1.HEIC': HEIC, 'v/IMG_1.MOV': MOV, 'b/photo.jpg': JPEG, 'x.jpg': 'no photo' });
    const [one, two] = [
      await runScan(folder, { proof: true, inOnePass: true }),
      await runScan(folder, { proof: true }),
    ];
    const { asOf: _, ...contents } = timeless(one.contents);
    expect(timeless(two.contents)).toMatchObject(contents);
    expect(one.stats.filesRead).toBe(4);
  });

  it('falls back to the date of the file, and says so', async () => {
    const { contents } = await runScan(tempTree({ 'a.jpg': makeJpeg() }));
    expect(contents.assets[0]?.captured).toEqual({
      kind: 'file',
      ms: Math.floor(FILE_DATE.getTime()),
      precision: 'second',
    });
  });

  it('joins halves in different folders, and takes the video back that was told alone', async () => {
    const folder = tempTree({ 'stills/a.HEIC': HEIC, 'videos/b.MOV': MOV });
    const { contents, events } = await runScan(folder);
    expect(contents.assets.map((asset) => [asset.id, asset.kind])).toEqual([['stills/a.HEIC', 'live-photo']]);
    expect(assetsHeard(events)).toEqual(contents.assets);
    expect(ledgerLine(contents, 'live-videos')).toBe(-1);
  });

  it('reports a copy that was cut short', async () => {
    const { contents } = await runScan(tempTree({ 'a.MOV': MOV.subarray(0, 60_000), 'b.jpg': JPEG }), { proof: true });
    expect(resourcesOf(contents)).toEqual(['a.MOV: original cut-short', 'b.jpg: original present']);
    expect(contents.problems).toEqual([{ code: 'file-cut-short', path: 'a.MOV' }]);
  });

  it('tells progress that only grows and ends complete', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.jpg`, makeJpeg({ seed: i })]));
    const { events } = await runScan(tempTree({ ...files, 'big.bmp': noise(70_000, 1) }), { proof: true });
    for (const stage of ['reading', 'proving']) {
      const steps = events.flatMap((e) => (e.type === 'progress' && e.progress.stage === stage ? [e.progress] : []));
      expect(steps.map((step) => step.filesDone)).toEqual(steps.map((step) => step.filesDone).sort((a, b) => a - b));
      expect(steps.at(-1)?.filesDone).toBe(steps.at(-1)?.filesTotal);
      for (const step of steps) expect(step.bytesDone).toBeLessThanOrEqual(step.bytesTotal);
    }
  });

  it('is the same in every time zone', () => {
    const folder = tempTree({ 'IMG_1.HEIC': HEIC, 'IMG_1.MOV': MOV, 'photo.jpg': JPEG, 'plain.jpg': makeJpeg() });
    const [tokyo, losAngeles] = ['Asia/Tokyo', 'America/Los_Angeles'].map((TZ) => scanInChild(folder, { env: { TZ } }));
    expect(tokyo?.contents?.assets).toHaveLength(3);
    const read = [tokyo, losAngeles].map((run) => (run?.contents ? timeless(run.contents).assets : null));
    expect(read[0]).toEqual(read[1]);
  });
});

describe('a folder that cannot be scanned', () => {
  it.each([
    ['missing', 'folder-missing'],
    ['file.jpg', 'folder-not-a-folder'],
    ['file.jpg/below', 'folder-not-a-folder'],
  ])('%s: %s', async (name, code) => {
    const folder = tempTree({ 'file.jpg': JPEG });
    const events: ScanEvent[] = [];
    const outcome = await startScan(requestFor(path.join(folder, name)), (event) => events.push(event)).done;
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    expect(events.map((event) => event.type)).toEqual(['started', 'failed']);
  });

  it.skipIf(process.platform === 'win32')('unreadable', () => {
    const folder = tempTree({ 'a.jpg': JPEG });
    expect(scanInChild(folder, { closed: ['.'] })).toMatchObject({ ok: false, problem: { code: 'folder-unreadable' } });
  });

  it('empty: is complete, and says so', async () => {
    const { contents } = await runScan(tempFolder());
    expect(contents.problems.map((problem) => problem.code)).toEqual(['folder-empty']);
    expect(contents.notes).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what may not be read', () => {
  it('is reported, and an unreadable folder forbids a yes', () => {
    const folder = tempTree({ 'a.jpg': JPEG, 'closed/b.jpg': JPEG, 'closed.jpg': JPEG, 'closed.unknown': JPEG });
    const { contents } = scanInChild(folder, { closed: ['closed', 'closed.jpg', 'closed.unknown'] });
    expect(contents?.problems.map((problem) => [problem.code, problem.path])).toEqual([
      ['folder-unreadable', 'closed'],
      ['file-unreadable', 'closed.jpg'],
      ['file-unreadable', 'closed.unknown'],
    ]);
    expect(contents?.notes).toEqual([
      { code: 'unreadable-folders', count: 1, blocks: true },
      { code: 'unreadable-files', count: 2, blocks: false },
    ]);
    expect(contents?.files).toEqual([
      { code: 'files-found', count: 3 },
      { code: 'assets', count: -2 },
      { code: 'unreadable-files', count: -1 },
    ]);
  });
});

describe('a disk that goes away', () => {
  const files = { 'a/IMG_1.HEIC': HEIC, 'b/photo.jpg': JPEG, 'c.jpg': makeJpeg({ width: 900, height: 900 }) };

  it.each(['counting', 'stage-finished'] as const)('at %s: what was seen stays, nothing is deleted', async (moment) => {
    const folder = tempTree(files);
    const dataFolder = tempFolder();
    const elsewhere = path.join(tempFolder(), 'unplugged');
    const before = await runScan(folder, { dataFolder });
    let gone = false;
    const run = await runScan(
      folder,
      { proof: true, dataFolder },
      {
        onEvent: (event) => {
          // Enough was counted, or the quick pass is over.
          if (gone || event.type !== moment || (event.type === 'counting' && event.files === 0)) return;
          gone = true;
          renameSync(folder, elsewhere);
        },
      },
    );
    expect(run.contents.notes).toContainEqual({ code: 'scan-unfinished', blocks: true });
    expect(run.contents.problems.map((problem) => problem.code)).toContain('folder-vanished');
    expect(run.contents.assets.map((asset) => asset.id)).toEqual(before.contents.assets.map((asset) => asset.id));
    expect(run.events.some((event) => event.type === 'removed')).toBe(false);
    renameSync(elsewhere, folder);
    const back = await runScan(folder, { proof: true, dataFolder });
    expect(back.contents.notes).toEqual([]);
  });

  it('and leaves an empty folder behind: nothing is deleted', async () => {
    const folder = tempTree(files);
    const dataFolder = tempFolder();
    await runScan(folder, { proof: true, dataFolder });
    const elsewhere = path.join(tempFolder(), 'unplugged');
    renameSync(folder, elsewhere);
    mkdirSync(folder);
    const run = await runScan(folder, { proof: true, dataFolder });
    expect(run.contents.notes).toEqual([{ code: 'scan-unfinished', blocks: true }]);
    expect(run.events.some((event) => event.type === 'removed')).toBe(false);
    rmSync(folder, { recursive: true });
    renameSync(elsewhere, folder);
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(0);
  });

  it('one file that goes between listing and reading is no asset, and is told', async () => {
    const folder = tempTree({ ...files, 'd.jpg': JPEG });
    const run = await runScan(
      folder,
      { proof: true },
      {
        onEvent: (event) => {
          if (event.type === 'counting' && event.files > 0) rmSync(path.join(folder, 'd.jpg'), { force: true });
        },
      },
    );
    expect(run.contents.assets).toHaveLength(3);
    expect(run.contents.problems).toEqual([{ code: 'file-vanished', path: 'd.jpg' }]);
  });
});

describe('pause, resume and cancel', () => {
  const many = () =>
    tempTree(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.jpg`, makeJpeg({ seed: i })])));

  it('a paused scan waits, and then gives the same', async () => {
    const folder = many();
    const events: ScanEvent[] = [];
    const scan = startScan(requestFor(folder, { proof: true }), (event) => {
      events.push(event);
      if (event.type === 'counting' && event.files > 0) scan.pause();
    });
    let done = false;
    void scan.done.then(() => {
      done = true;
    });
    // A scan that is not held ends, sooner or later; one that is held falls silent.
    let told = -1;
    while (!done && (told < 1 || told !== events.length)) {
      told = events.length;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(done).toBe(false);
    scan.resume();
    const outcome = await scan.done;
    expect(outcome.ok && outcome.contents.assets.length).toBe(60);
  });

  it.each(['started', 'counting', 'progress', 'stage-finished'] as const)('cancelled at %s', async (moment) => {
    const folder = many();
    const dataFolder = tempFolder();
    const events: ScanEvent[] = [];
    const scan = startScan(requestFor(folder, { proof: true, dataFolder }), (event) => {
      events.push(event);
      if (event.type === moment) scan.cancel();
    });
    expect(await scan.done).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(events.at(-1)).toEqual({ type: 'failed', problem: { code: 'cancelled' } });
    expect((await runScan(folder, { proof: true, dataFolder })).contents.assets).toHaveLength(60);
  });

  it('a paused scan can be cancelled', async () => {
    const scan = startScan(requestFor(many(), { proof: true }), (event) => {
      if (event.type === 'counting') scan.pause();
    });
    setTimeout(() => scan.cancel(), 50);
    expect(await scan.done).toMatchObject({ ok: false });
  });

  it('goes on where it was cancelled', async () => {
    const folder = many();
    const dataFolder = tempFolder();
    const scan = startScan(requestFor(folder, { proof: true, dataFolder }), (event) => {
      if (event.type === 'stage-finished') scan.cancel();
    });
    await scan.done;
    writeFileSync(path.join(folder, 'new.jpg'), JPEG);
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(1);
  });
});

describe('a copy that broke off after the room for it was taken', () => {
  const brokenOff = (bytes: Uint8Array, from: number) => {
    const copy = Buffer.from(bytes);
    copy.fill(0, from);
    return copy;
  };
  const whole = makeHeic({ date: '2023:06:01 12:00:00', pictureBytes: 300_000 });

  it('is cut short by its bytes, though its size and its boxes are right', async () => {
    const film = makeMovie({ created: Date.UTC(2023, 5, 1), padding: 3 << 20 });
    const folder = tempTree({
      'whole.heic': whole,
      'broken.heic': brokenOff(whole, whole.length - 100_000),
      'broken.jpg': brokenOff(JPEG, JPEG.length - 10),
      'film.mov': film,
    });
    const { contents } = await runScan(folder, { proof: true });
    expect(resourcesOf(contents)).toEqual([
      'broken.heic: original cut-short',
      'broken.jpg: original cut-short',
      'film.mov: original present',
      'whole.heic: original present',
    ]);
    expect(contents.problems).toContainEqual({ code: 'file-zeros-inside', path: 'broken.heic' });
  });

  it('says the same of a file that is nothing but zeros, or begins with many, and remembers it', async () => {
    const half = new Uint8Array(9000);
    half.set(makeJpeg({ seed: 5 }).slice(0, 4000), 5000);
    const folder = tempTree({
      'all.jpg': new Uint8Array(5000),
      'begin.heic': half,
      'text.jpg': 'no photo'.repeat(400),
    });
    const dataFolder = tempFolder();
    for (const turn of ['first', 'again']) {
      const { contents } = await runScan(folder, { proof: true, dataFolder });
      const states = contents.assets.map(({ id, resources: [{ state, fingerprint }] }) => [
        id,
        state,
        fingerprint !== null,
      ]);
      expect(states.sort(), turn).toEqual([
        ['all.jpg', 'cut-short', true],
        ['begin.heic', 'cut-short', true],
        ['text.jpg', 'unreadable', true],
      ]);
      for (const path of ['all.jpg', 'begin.heic'])
        expect(contents.problems, turn).toContainEqual({ code: 'file-zeros-inside', path });
    }
  });

  it('says it of a film whose pictures never came', async () => {
    const film = makeMovie({ created: Date.UTC(2023, 5, 1), moovFirst: true });
    const frame = film.subarray(0, Buffer.from(film).indexOf('mdat') - 4);
    const { contents } = await runScan(tempTree({ 'film.mov': frame }), { proof: true });
    expect(resourcesOf(contents)).toEqual(['film.mov: original cut-short']);
    expect(contents.problems).toEqual([{ code: 'file-no-media-data', path: 'film.mov' }]);
  });

  it('stays so when it is remembered', async () => {
    const folder = tempTree({ 'broken.heic': brokenOff(whole, whole.length - 100_000) });
    const dataFolder = tempFolder();
    await runScan(folder, { proof: true, dataFolder });
    const again = await runScan(folder, { proof: true, dataFolder });
    expect(again.stats.filesRead).toBe(0);
    expect(resourcesOf(again.contents)).toEqual(['broken.heic: original cut-short']);
  });
});
