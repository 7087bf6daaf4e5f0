import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ProblemCode } from '../../../src/model/problem.ts';
import { INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { ScanMemory } from '../../../src/scanner/index/scan-memory.ts';
import { migrate } from '../../../src/scanner/index/schema.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { scannedFile } from '../grouping/scanned-file.ts';

const PAIRS = 100;
const Told = z.object({ problems: z.array(z.string()), remembered: z.number() });

describe('two first runs at once', () => {
  const program = fileURLToPath(new URL('./use-index.ts', import.meta.url));
  let runs: readonly ChildProcess[] = [];
  beforeAll(() => {
    runs = [fork(program), fork(program)];
  });
  afterAll(() => {
    for (const run of runs) run.disconnect();
  });

  async function tell(run: ChildProcess, dataFolder: string) {
    const answer = once(run, 'message');
    run.send(dataFolder);
    const [told] = await answer;
    return Told.parse(told);
  }

  it(`${PAIRS} times: no index is called damaged, and each is whole`, { timeout: 240_000 }, async () => {
    const root = tempFolder();
    let kept = 0;
    for (let i = 0; i < PAIRS; i += 1) {
      const dataFolder = path.join(root, String(i));
      const told = await Promise.all(runs.map((run) => tell(run, dataFolder)));
      // On a computer that is busy one of them may have had to wait too long; that costs it its memory, never the index.
      for (const { problems } of told) expect(new Set([...problems, 'index-locked']), `pair ${i}`).toEqual(LOCKED);
      kept += told.filter(({ problems, remembered }) => problems.length === 0 && remembered > 0).length;
      expect(readdirSync(dataFolder).filter((name) => name.includes('damaged'))).toEqual([]);
      const database = new DatabaseSync(path.join(dataFolder, INDEX_FILE), { readOnly: true });
      expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      database.close();
    }
    expect(kept).toBeGreaterThan(PAIRS);
  });
});

const LOCKED = new Set(['index-locked']);

it('a run that comes second takes no step again that the first one took while it waited', () => {
  const file = path.join(tempFolder(), INDEX_FILE);
  const first = new DatabaseSync(file);
  class Second extends DatabaseSync {
    override exec(sql: string): void {
      // What happens while this one waits for its turn.
      if (sql.startsWith('BEGIN')) migrate(first);
      super.exec(sql);
    }
  }
  const second = new Second(file);
  expect(() => migrate(second)).not.toThrow();
  expect(second.prepare('SELECT count(*) AS n FROM folders').get()).toEqual({ n: 0 });
  first.close();
  second.close();
});

describe('a run that forgets a folder which another run has loaded', () => {
  const problems: ProblemCode[] = [];
  const open = (dataFolder: string) => new ScanMemory(dataFolder, 'folder:photos', ({ code }) => problems.push(code));
  const remember = (memory: ScanMemory, file: string) => {
    memory.remember(scannedFile(file), true);
    memory.flush();
  };

  it('takes nothing from the other, and gives no folder the files of another', () => {
    const dataFolder = tempFolder();
    const one = open(dataFolder);
    remember(one, 'old/1.jpg');
    const two = open(dataFolder);
    one.forgetFolder('old');
    // Gets the number that the forgotten folder had.
    remember(one, 'new/2.jpg');
    expect([...two.files('old').keys()]).toEqual([]);
    const three = open(dataFolder);
    one.forgetFolder('new');
    remember(one, 'other/3.jpg');
    remember(three, 'new/4.jpg');
    three.forgetFiles('old', ['1.jpg']);
    three.forgetFolder('new');
    three.tidy();
    for (const memory of [one, two, three]) memory.close();
    const after = open(dataFolder);
    expect(after.folderPaths.map((folder) => [folder, ...after.files(folder).keys()])).toEqual([['other', '3.jpg']]);
    after.close();
    expect(problems).toEqual([]);
    expect(readdirSync(dataFolder).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('leaves the folder to be remembered again', () => {
    const dataFolder = tempFolder();
    const one = open(dataFolder);
    remember(one, 'old/1.jpg');
    const two = open(dataFolder);
    one.forgetFolder('old');
    remember(two, 'old/2.jpg');
    expect([...two.files('old').keys()]).toEqual(['2.jpg']);
    for (const memory of [one, two]) memory.close();
    expect(problems).toEqual([]);
  });
});
