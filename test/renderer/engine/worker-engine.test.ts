// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import type { FromWorker } from '../../../src/renderer/engine/messages.ts';
import { serve } from '../../../src/renderer/engine/serve.ts';
import { createWorkerEngine, type WorkerPort } from '../../../src/renderer/engine/worker-engine.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';

/** Both ends of a worker in one thread: every message is copied, as it is between threads. */
function pair(): WorkerPort {
  const listeners: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const answer = serve(createCheckCore(), (message) => {
    const data = structuredClone(message);
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  });
  return {
    postMessage: (message) => answer(structuredClone(message)),
    addEventListener: (_, listener) => listeners.push(listener),
  };
}

const options = { folderComparison: null, counts: null, answers: NO_ANSWERS, today: TODAY, language: 'en' } as const;
const TO_COPY = { set: 'to-copy', part: null, month: null, media: null, search: '', newestFirst: false } as const;
const photos = Array.from({ length: 20 }, (_, i) =>
  asset(`IMG_${i}.JPG`, { captured: `2023-01-${String(i + 1).padStart(2, '0')}T10:00:00Z`, content: i }),
);

describe('the engine in a worker', () => {
  it('answers in the order of asking, and sends no row and no gap with the summary', async () => {
    const engine = createWorkerEngine(pair());
    engine.addAssets('here', photos.slice(0, 18));
    engine.setContents('here', about(folder(photos.slice(0, 18))));
    await engine.addList('l1', 'list.csv', 'table', icloudList(photos));
    const summary = await engine.compare(options);
    expect(summary).toMatchObject({ listed: 20, listNames: ['list.csv'], verdict: { answer: 'not-yet' } });
    expect(summary).not.toHaveProperty('rows');
    expect(summary).not.toHaveProperty('gaps');
    expect(summary).not.toHaveProperty('singleCopyPhotos');
    const [found, page] = await Promise.all([engine.findPhotos(TO_COPY), engine.photoPage(0, 10)]);
    expect(found.total).toBe(2);
    expect(page.map(({ name }) => name)).toEqual(['IMG_18.JPG', 'IMG_19.JPG']);
  });

  it('has nothing to compare without a place, or without a list and totals', async () => {
    const engine = createWorkerEngine(pair());
    expect(await engine.compare(options)).toBeNull();
    engine.addAssets('here', photos);
    engine.setContents('here', about(folder(photos)));
    expect(await engine.compare(options)).toBeNull();
    const counts = { view: 'icloud-com', photos: 20, videos: 0, firstDay: null, lastDay: null } as const;
    expect((await engine.compare({ ...options, counts }))?.verdict.answer).toBe('cannot-tell');
  });

  it('a place whose scan has not ended takes no part', async () => {
    const engine = createWorkerEngine(pair());
    engine.addAssets('here', photos);
    await engine.addList('l1', 'list.csv', 'table', icloudList(photos));
    expect(await engine.compare(options)).toBeNull();
  });

  it('reads a dropped list with progress, and gives it back in parts', async () => {
    const engine = createWorkerEngine(pair());
    const text = `name,date\n${photos.map(({ name }, i) => `${name},2023-01-${i + 1} 10:00:00`).join('\n')}\n`;
    const seen: number[] = [];
    const file = new File([text], 'list.csv', { lastModified: TODAY });
    const onProgress = (done: number): void => void seen.push(done);
    const [outcome] = await engine.readLists([{ file, path: 'list.csv' }], { now: TODAY, onProgress });
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
    expect(outcome.list.counts.assets).toBe(20);
    expect(seen.length).toBeGreaterThan(0);
    const first = await engine.listPart(outcome.list.id, 0);
    const second = await engine.listPart(outcome.list.id, 1);
    const other = createWorkerEngine(pair());
    if (!first || !second) throw new Error('two parts were expected');
    expect(await other.addListPart('x', first.name, first.format, first)).toBeNull();
    expect(await other.addListPart('x', first.name, first.format, second)).toMatchObject({
      id: 'x',
      counts: { assets: 20 },
    });
  });

  it('a call that fails rejects, and the next one works', async () => {
    const engine = createWorkerEngine(pair());
    const broken = { part: 0, parts: 1, text: 'not json' };
    await expect(engine.addListPart('x', 'x', 'table', broken)).rejects.toThrow();
    expect(await engine.compare(options)).toBeNull();
  });

  it('a report needs a comparison', async () => {
    const engine = createWorkerEngine(pair());
    const report = { kind: 'html', redact: false, language: 'en', appVersion: '1' } as const;
    expect(await engine.renderReport(report)).toMatchObject({ ok: false });
  });
});
