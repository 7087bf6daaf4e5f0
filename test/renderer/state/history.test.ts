// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../src/bridge/contract.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import { changesBetween } from '../../../src/renderer/history/since-view.ts';
import { createHistoryStore, nextDue } from '../../../src/renderer/state/history-store.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { memoryApi } from '../support/memory-api.ts';

const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'check-1',
  at: TODAY,
  answer: 'not-yet',
  eraseAnswer: 'not-yet',
  listed: 10,
  here: 8,
  verified: 8,
  matched: 0,
  gaps: 2,
  listName: 'list.csv',
  all: 12,
  inOnePlace: 2,
  gapKeys: ['missing-here:list:a', 'missing-here:list:b'],
  ...part,
});

async function summaryAt(today: number, here: number) {
  const engine = createCheckCore();
  const photos = Array.from({ length: 4 }, (_, i) => asset(`${i}.JPG`, { content: i, captured: '2023-01-01' }));
  engine.addAssets('here', photos.slice(0, here));
  engine.setContents('here', about(folder(photos.slice(0, here))));
  await engine.addList('l1', 'list.csv', 'table', icloudList(photos));
  const summary = await engine.compare({
    folderComparison: null,
    counts: null,
    answers: NO_ANSWERS,
    today,
    language: 'en',
  });
  if (!summary) throw new Error('a comparison was expected');
  return summary;
}

describe('what changed between two checks', () => {
  it('is told by the keys of the gaps, not by their number', () => {
    const later = entry({ gapKeys: ['missing-here:list:b', 'missing-here:list:c'], here: 9, verified: 9 });
    const none = { uploaded: 0, newHere: 0, gone: 0 };
    expect(changesBetween(entry({}), later)).toEqual({ at: TODAY, copied: 1, newMissing: 1, ...none });
  });

  it('calls nothing copied or uploaded that may have been deleted', () => {
    const before = entry({ gapKeys: ['missing-here:list:a', 'missing-in-icloud:here:b'] });
    const after = entry({ gapKeys: [], listed: 9, here: 7 });
    expect(changesBetween(before, after)).toMatchObject({ copied: 0, uploaded: 0, gone: 1 });
  });

  it('the next check is due on the 1st of the next month, also over the end of a year', () => {
    const due = new Date(nextDue(new Date(2026, 11, 31, 23, 59).getTime()));
    expect([due.getFullYear(), due.getMonth(), due.getDate()]).toEqual([2027, 0, 1]);
  });
});

describe('the history', () => {
  it('keeps a check, and not the same one again on the same day', async () => {
    const api = memoryApi();
    const history = createHistoryStore(api, () => {});
    await history.record(await summaryAt(TODAY, 3));
    await history.record(await summaryAt(TODAY + 60_000, 3));
    expect(history.get().entries).toHaveLength(1);
    await history.record(await summaryAt(TODAY + 120_000, 4));
    expect(history.get().entries.map(({ gaps }) => gaps)).toEqual([0, 1]);
    await history.record(await summaryAt(TODAY + 2 * 86_400_000, 4));
    expect(history.get().entries).toHaveLength(3);
    expect(api.asked.filter(({ name }) => name === 'history:add')).toHaveLength(3);
  });

  it('comes newest first', async () => {
    const api = memoryApi();
    api.answer('history:list', () => [entry({ id: 'old', at: 1 }), entry({ id: 'new', at: 2 })]);
    const history = createHistoryStore(api, () => {});
    await history.load();
    expect(history.get().entries.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
