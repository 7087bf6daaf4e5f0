import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScannedFile, ScannedFolder } from '../../../src/scanner/files/scanned-file.ts';
import type { ReadJob } from '../../../src/scanner/reading/read-job.ts';
import { FileQueue, type QueueOptions } from '../../../src/scanner/scan/file-queue.ts';

const LARGE = 40 * 1024 * 1024;

function makeFiles(sizes: readonly number[]): ScannedFile[] {
  const folder: ScannedFolder = { path: 'a', rawPath: null, zip: null, files: [], waiting: sizes.length };
  return sizes.map((size, i) => ({
    folder,
    name: `${i}.jpg`,
    rawPath: null,
    nameClass: 'photo',
    size,
    mtimeMs: 0,
    ctimeMs: 0,
    inode: i,
    state: 'unread',
    problem: null,
    facts: null,
    fingerprint: null,
    zeros: null,
    entry: -1,
    readAt: null,
    writtenSinceAttached: false,
    wasRead: false,
  }));
}

/** A queue over files, and the names of all that were given out, in order. `again` files are asked for twice. */
function setUp(
  files: readonly ScannedFile[],
  again: ReadonlySet<string> = new Set(),
  later: Iterable<readonly ScannedFile[]> = [],
) {
  const asked = new Map<string, number>();
  const options: QueueOptions = {
    root: '/photos',
    want: () => ({ facts: true, fingerprint: true }),
    isOpen: (file) => file.state === 'unread',
    onOutcome: (file) => {
      const times = (asked.get(file.name) ?? 0) + 1;
      asked.set(file.name, times);
      if (again.has(file.name) && times === 1) return true;
      file.state = 'present';
      return false;
    },
  };
  const queue = new FileQueue(files, options, later);
  const given: string[] = [];
  const take = (): readonly ReadJob[] => {
    const jobs = queue.next();
    given.push(...jobs.map((job) => String(job.path).replace('/photos/a/', '')));
    return jobs;
  };
  const finish = (jobs: readonly ReadJob[]) => {
    for (const { id } of jobs) queue.done({ id, outcome: { kind: 'gone' } });
  };
  return { queue, given, take, finish };
}

describe('the files of one stage', () => {
  it('come in their order, in batches that begin small', () => {
    const files = makeFiles(Array.from({ length: 100 }, () => 1000));
    const { given, take } = setUp(files);
    const sizes = [take().length, take().length, take().length, take().length, take().length];
    expect(sizes[0]).toBeLessThan(sizes[2] ?? 0);
    expect(given).toEqual(files.slice(0, given.length).map(({ name }) => name));
  });

  it('what somebody looks at comes next, in that order, and is not read again later', () => {
    const files = makeFiles(Array.from({ length: 30 }, () => 1000));
    const { queue, given, take, finish } = setUp(files);
    finish(take());
    const before = given.length;
    const looked = [25, 0, 20].map((i) => files[i]).filter((file) => file !== undefined);
    queue.prefer(looked);
    for (let jobs = take(); jobs.length > 0; jobs = take()) finish(jobs);
    // The first file was done already.
    expect(given.slice(before, before + 2)).toEqual(['25.jpg', '20.jpg']);
    expect(new Set(given).size).toBe(given.length);
    expect(given).toHaveLength(30);
  });

  it('are told to readers ahead once, in their order, and not far ahead', () => {
    const files = makeFiles(Array.from({ length: 2000 }, () => 1000));
    const { queue, given, take, finish } = setUp(files);
    const told: string[] = [];
    const tell = () => {
      for (let next = queue.ahead(32); next.length > 0; next = queue.ahead(32))
        told.push(...next.map((file) => String(file.path).replace('/photos/a/', '')));
    };
    tell();
    const far = told.length;
    expect(far).toBeLessThanOrEqual(512);
    for (let jobs = take(); jobs.length > 0; jobs = take()) {
      finish(jobs);
      tell();
      expect(told.length - given.length).toBeLessThanOrEqual(far);
    }
    expect(told).toEqual(files.map(({ name }) => name));
  });

  it('are told to readers ahead of further folders too, with what is wanted of them', () => {
    const files = makeFiles(Array.from({ length: 40 }, () => 1000));
    const { queue, take, finish, given } = setUp(files.slice(0, 10), new Set(), [files.slice(10, 20), files.slice(20)]);
    expect(queue.ahead(15)).toHaveLength(15);
    expect(queue.ahead(100)).toHaveLength(25);
    expect(queue.ahead(100)).toEqual([]);
    for (let jobs = take(); jobs.length > 0; jobs = take()) finish(jobs);
    expect(given).toEqual(files.map(({ name }) => name));
    const queueOf = (fingerprint: boolean) =>
      new FileQueue(files, {
        root: '/photos',
        want: () => ({ facts: true, fingerprint }),
        isOpen: () => true,
        onOutcome: () => false,
      });
    expect(queueOf(true).ahead(1)).toEqual([{ path: '/photos/a/0.jpg', whole: true }]);
    expect(queueOf(false).ahead(1)).toEqual([{ path: '/photos/a/0.jpg', whole: false }]);
  });

  it('are told to readers ahead with their twins, where both are read whole, and only so many bytes', () => {
    const MB = 1024 * 1024;
    const files = makeFiles(Array.from({ length: 200 }, () => MB));
    const status = { size: MB, mtimeMs: 0, ctimeMs: 0, inode: 0 };
    const queue = new FileQueue(files, {
      root: '/photos',
      want: () => ({ facts: true, fingerprint: true }),
      isOpen: () => true,
      onOutcome: () => false,
      twinsOf: ({ name }) => [{ job: { path: `/copy/${name}`, status }, done: () => undefined }],
    });
    const told = [...queue.ahead(2), ...queue.ahead(1000)].map(({ path }) => path);
    expect(told.slice(0, 3)).toEqual(['/photos/a/0.jpg', '/copy/0.jpg', '/photos/a/1.jpg']);
    expect(told).toHaveLength(64);
    expect(queue.ahead(1000)).toEqual([]);
    const [job] = queue.next();
    expect(job?.twins).toHaveLength(1);
    expect(queue.ahead(1000).length).toBeGreaterThan(1);
  });

  it('that are not to be opened, were given out already or are large are not told to readers ahead', () => {
    const files = makeFiles([1000, 1000, 1000, LARGE, 1000]);
    const [first, second] = files;
    if (first) first.state = 'placeholder';
    const { queue, take } = setUp(files);
    if (second) queue.prefer([second]);
    take();
    expect(queue.ahead(10).map(({ path }) => path)).toEqual(['/photos/a/2.jpg', '/photos/a/4.jpg']);
  });

  it('that lie in an archive are not told to readers ahead', () => {
    const zip = {
      archive: { path: '/photos/a.zip', status: { size: 0, mtimeMs: 0, ctimeMs: 0, inode: 0 } },
      entries: new Map(),
      texts: new Map(),
    };
    const [inside, beside] = makeFiles([1000, 1000]);
    if (!inside || !beside) throw new Error('two files');
    const { queue } = setUp([{ ...inside, folder: { ...inside.folder, zip } }, beside]);
    expect(queue.ahead(10).map(({ path }) => path)).toEqual(['/photos/a/1.jpg']);
  });

  it('records of later folders are made when it is their turn, and all their files come in order', () => {
    const files = makeFiles(Array.from({ length: 300 }, () => 1000));
    let made = 0;
    function* folders() {
      for (let at = 20; at < files.length; at += 40) {
        made += 1;
        yield files.slice(at, at + 40);
        // A folder in which everything was read meanwhile is no end.
        yield [];
      }
    }
    const { given, take, finish } = setUp(files.slice(0, 20), new Set(), folders());
    finish(take());
    expect(made).toBe(0);
    for (let jobs = take(); jobs.length > 0; jobs = take()) {
      finish(jobs);
      expect(made * 40).toBeLessThanOrEqual(given.length + 40);
    }
    expect(given).toEqual(files.map(({ name }) => name));
  });

  it('one large file is in hand at most, as long as there are small ones', () => {
    const { take } = setUp(makeFiles([LARGE, LARGE, 1000, 1000]));
    const [first, second, third] = [take(), take(), take()];
    expect([first.length, second.length]).toEqual([1, 2]);
    expect(third).toHaveLength(1);
  });

  it('whatever is preferred and whenever: every file is read, and none twice unless it is asked for', () => {
    const size = fc.constantFrom(1000, LARGE);
    const step = fc.oneof(
      fc.constant('take' as const),
      fc.constant('finish' as const),
      fc.array(fc.nat({ max: 30 }), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(size, { maxLength: 30 }),
        fc.array(step, { maxLength: 60 }),
        fc.nat({ max: 30 }),
        fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 })),
        (sizes, steps, odd, [first, folder]) => {
          const files = makeFiles(sizes);
          const again = new Set(odd < files.length ? [`${odd}.jpg`] : []);
          const later: ScannedFile[][] = [];
          for (let at = first; at < files.length; at += folder) later.push(files.slice(at, at + folder));
          const { queue, given, take, finish } = setUp(files.slice(0, first), again, later);
          const hand: (readonly ReadJob[])[] = [];
          for (const what of steps) {
            if (what === 'take') hand.push(take());
            else if (what === 'finish') finish(hand.shift() ?? []);
            else queue.prefer(what.flatMap((i) => files[i] ?? []));
          }
          for (let jobs = take(); jobs.length > 0 || hand.length > 0; jobs = take()) {
            finish(jobs);
            finish(hand.shift() ?? []);
          }
          const expected = [...files.map(({ name }) => name), ...again];
          expect([...given].sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});
