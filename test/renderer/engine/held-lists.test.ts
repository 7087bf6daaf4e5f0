// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import { asset, folder, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

const options = { folderComparison: null, counts: null, answers: NO_ANSWERS, today: TODAY, language: 'en' } as const;
const HERE = asset('a.jpg', { captured: '2024-01-01T10:00:00Z', content: 'a', size: 9 });
const HEAD = 'Name,Date taken';
const row = (name: string) => `${name},2024-01-01T10:00:00Z`;

/** The window with one photo here, `a.jpg`. */
function windowWith() {
  const core = createCheckCore();
  core.addAssets('here', [HERE]);
  core.setContents('here', about(folder([HERE])));
  const read = (path: string, rows: readonly string[], ageDays = 0) => {
    const lastModified = TODAY - ageDays * 86_400_000;
    const file = new File([[HEAD, ...rows.map(row)].join('\n')], path, { lastModified });
    return core.readLists([{ file, path }], { now: TODAY });
  };
  const answer = async () => {
    const check = await core.compare(options);
    return [check?.verdict.answer, check?.listed];
  };
  return { core, read, answer };
}

describe('lists in the window', () => {
  it('two of one file name are two lists: the first is not forgotten', async () => {
    const { read, answer } = windowWith();
    await read('list.csv', ['a.jpg', 'b.jpg', 'c.jpg']);
    expect(await answer()).toEqual(['not-yet', 3]);
    const [second] = await read('list.csv', ['a.jpg']);
    expect(await answer()).toEqual(['not-yet', 3]);
    expect(second).toMatchObject({ ok: true, list: { id: 'list:table:list.csv#2' } });
  });

  it('the newer issue of a list takes its place', async () => {
    const { read, answer } = windowWith();
    await read('list.csv', ['a.jpg', 'gone.jpg'], 30);
    const [again] = await read('list.csv', ['a.jpg']);
    expect(await answer()).toEqual(['unproven', 1]);
    expect(again).toMatchObject({ ok: true, list: { id: 'list:table:list.csv' } });
  });

  it('an older issue does not: what was added since stays on the list', async () => {
    const { read, answer } = windowWith();
    await read('list.csv', ['a.jpg', 'new.jpg']);
    await read('list.csv', ['a.jpg'], 30);
    expect((await answer())[0]).toBe('not-yet');
  });

  it('one beside a file that cannot be read is not everything', async () => {
    const { core, answer } = windowWith();
    const files = [
      { file: new File([`${HEAD}\n${row('a.jpg')}\n`], 'list.csv', { lastModified: TODAY }), path: 'list.csv' },
      { file: new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'part-2.zip'), path: 'part-2.zip' },
    ];
    const outcomes = await core.readLists(files, { now: TODAY });
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await answer()).toEqual(['cannot-tell', 1]);
  });

  it('one of the last time that cannot be read forbids a yes, until that is settled', async () => {
    const { core, read, answer } = windowWith();
    await read('list.csv', ['a.jpg']);
    core.missLists(1);
    expect(await answer()).toEqual(['cannot-tell', 1]);
    core.missLists(0);
    expect(await answer()).toEqual(['unproven', 1]);
  });
});
