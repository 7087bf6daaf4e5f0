import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NOTHING_SAID } from '../../src/model/place-standing.ts';
import type { FromScannerProcess } from '../../src/scanner/scan-messages.ts';
import { ScanService } from '../../src/scanner/scan-service.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../fixtures/temp-tree.ts';
import { PLACE, requestFor } from './scan/run-scan.ts';

/** A scanner and everything it says; `until` waits for a message. */
function service() {
  const heard: FromScannerProcess[] = [];
  let look: () => void = () => undefined;
  const scanner = new ScanService((message) => {
    heard.push(structuredClone(message));
    look();
  });
  onTestFinished(() => scanner.stop());
  const until = (test: (message: FromScannerProcess) => boolean, after = 0) =>
    new Promise<FromScannerProcess>((resolve) => {
      look = () => {
        const found = heard.slice(after).find(test);
        if (found) resolve(found);
      };
      look();
    });
  return { scanner, heard, until };
}

const isEvent = (type: string) => (message: FromScannerProcess) =>
  message.type === 'event' && message.event.type === type;

describe('the scanner behind its messages', () => {
  it('describes, scans, and remembers', async () => {
    const { scanner, heard, until } = service();
    const folder = tempTree({ 'a.jpg': makeJpeg() });
    const request = requestFor(folder, { proof: true, dataFolder: tempFolder() });
    scanner.receive({ type: 'describe', folder, only: null, word: NOTHING_SAID, replyId: 1 });
    expect(await until((m) => m.type === 'described')).toMatchObject({ replyId: 1, place: { source: 'scan' } });
    scanner.receive({ type: 'contents', request, replyId: 2 });
    expect(await until((m) => m.type === 'contents')).toMatchObject({ replyId: 2, contents: null });
    scanner.receive({ type: 'start', request });
    await until(isEvent('finished'));
    const from = heard.length;
    scanner.receive({ type: 'contents', request, replyId: 3 });
    expect(await until((m) => m.type === 'assets', from)).toMatchObject({ replyId: 3, assets: [{ id: 'a.jpg' }] });
    expect(await until((m) => m.type === 'contents', from)).toMatchObject({ replyId: 3, assetsAhead: 1 });
    expect(heard.every((message) => message.type !== 'event' || message.placeId === PLACE.id)).toBe(true);
  });

  it('finds out anew what a folder is: a disk that was there before makes it no second place', async () => {
    const { scanner, until } = service();
    const place = { ...PLACE, kind: 'external-disk', independenceKey: 'disk:gone' } as const;
    scanner.receive({ type: 'start', request: requestFor(tempTree({ 'a.jpg': makeJpeg() }), { place }) });
    expect(await until(isEvent('finished'))).toMatchObject({
      event: { contents: { place: { id: PLACE.id, kind: 'folder', independenceKey: 'computer' } } },
    });
  });

  it('describes the zips of one Takeout as one place, and finds out anew where they lie', async () => {
    const { scanner, until } = service();
    const folder = tempTree({ 'takeout-20260101T101010Z-001.zip': 'x', 'takeout-20260101T101010Z-002.zip': 'x' });
    const only = ['takeout-20260101T101010Z-001.zip', 'takeout-20260101T101010Z-002.zip'] as const;
    scanner.receive({ type: 'describe', folder, only, word: NOTHING_SAID, replyId: 1 });
    const name = `${only[0]} … ${only[1]}`;
    expect(await until((m) => m.type === 'described')).toMatchObject({ replyId: 1, place: { name } });
    const place = { ...PLACE, independenceKey: 'disk:gone' } as const;
    scanner.receive({ type: 'start', request: { ...requestFor(folder, { place }), only } });
    expect(await until(isEvent('finished'))).toMatchObject({
      event: { contents: { place: { id: PLACE.id, name, independenceKey: 'computer' } } },
    });
  });

  it('scans again after a scan, not beside it', async () => {
    const { scanner, heard, until } = service();
    const request = requestFor(tempTree({ 'a.jpg': makeJpeg() }));
    scanner.receive({ type: 'start', request });
    scanner.receive({ type: 'start', request });
    scanner.receive({ type: 'start', request });
    await until(isEvent('finished'));
    const first = heard.findIndex(isEvent('finished'));
    await until(isEvent('finished'), first + 1);
    const starts = heard.flatMap((message, i) => (isEvent('started')(message) ? [i] : []));
    expect(starts).toHaveLength(2);
    expect(starts[1]).toBeGreaterThan(first);
  });

  it('cancels a scan and the one that waits for it', async () => {
    const { scanner, heard, until } = service();
    const request = requestFor(tempTree({ 'a.jpg': makeJpeg() }));
    scanner.receive({ type: 'start', request });
    scanner.receive({ type: 'start', request });
    scanner.receive({ type: 'cancel', placeId: PLACE.id });
    await until(isEvent('failed'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.filter(isEvent('started'))).toHaveLength(1);
  });

  it('watches: a change is told and scanned', async () => {
    const { scanner, heard, until } = service();
    const folder = tempTree({ 'a.jpg': makeJpeg() });
    scanner.receive({ type: 'watch', request: requestFor(folder) });
    // Set up after an unknown time: written until noticed.
    let n = 0;
    const timer = setInterval(() => writeFileSync(path.join(folder, `${n++}.jpg`), makeJpeg({ seed: n })), 3000);
    onTestFinished(() => clearInterval(timer));
    await until((message) => message.type === 'changed');
    await until(isEvent('finished'));
    expect(heard.some(isEvent('batch'))).toBe(true);
  });

  it('answers what cannot be answered, and is not moved by nonsense', async () => {
    const { scanner, heard, until } = service();
    for (const nonsense of [null, 1, 'start', {}, { type: 'start' }, { type: 'start', request: { folder: 7 } }]) {
      scanner.receive(nonsense);
    }
    expect(heard).toEqual([]);
    scanner.receive({ type: 'describe', folder: 7, only: null, replyId: 9 });
    expect(await until((m) => m.type === 'problem')).toMatchObject({ replyId: 9, problem: { code: 'internal' } });
    scanner.receive({ type: 'read-library', folder: '/no/such.photoslibrary', now: 0, replyId: 10 });
    await until((m) => m.type === 'problem' && m.replyId === 10);
  });
});
