import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createScannerClient } from '../../../src/main/scan/scanner-client.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { canShowByProgram, shownSlowly, stopInTheMiddle } from '../../fixtures/slow-mount.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';
import { memoryLog } from '../fake-log.ts';
import { forkedChild } from '../forked-child.ts';

const CHILD = fileURLToPath(new URL('./waiting-child.ts', import.meta.url));

/** A client over processes that begin a scan and wait for ever as soon as they open the file of the place. */
function setUp() {
  const told: string[] = [];
  let forks = 0;
  const client = createScannerClient(
    () => {
      forks += 1;
      return forkedChild(CHILD).asUtility;
    },
    { event: (placeId, event) => told.push(`${placeId} ${sayEvent(event)}`), phone: () => undefined },
    memoryLog(),
    { everyMs: 200, limitMs: 700 },
  );
  onTestFinished(() => client.stop());
  const start = (id: string, folder: string) =>
    client.start({
      place: { id, kind: 'network', source: 'scan', name: id, independenceKey: 'k' },
      folder,
      proof: true,
      dataFolder: null,
    });
  return { client, told, start, forks: () => forks };
}

function sayEvent(event: ScanEvent): string {
  return event.type === 'failed' ? event.problem.code : event.type;
}

describe.skipIf(!canShowByProgram)('a mount that begins to hang while the window scans (needs root and bindfs)', () => {
  it('the process is left, what it read is begun anew, and the second time it is said', async () => {
    const source = tempFolder();
    writeFileSync(path.join(source, 'IMG_1.MOV'), Buffer.alloc(24_000_000));
    const point = path.join(tempFolder(), 'share');
    const program = await shownSlowly(source, point, 1_000_000);
    const { client, told, start, forks } = setUp();
    start('share', point);
    await stopInTheMiddle(program, point);
    await expect.poll(() => told.at(-1), { timeout: 60_000 }).toBe('share folder-silent');
    // A slow computer may not have started the second process before the mount is found to be silent again.
    expect(told.slice(0, -1).every((one) => one === 'share started')).toBe(true);
    expect(forks()).toBe(2);
    // The window asks on: there is a process that answers.
    expect(await client.describe('/', null)).toMatchObject({ ok: true });
  }, 120_000);

  it('a paused scan is not taken for one that waits', async () => {
    const source = tempFolder();
    writeFileSync(path.join(source, 'IMG_1.MOV'), Buffer.alloc(24_000_000));
    const point = path.join(tempFolder(), 'share');
    const program = await shownSlowly(source, point, 1_000_000);
    const { client, told, start } = setUp();
    start('share', point);
    client.tell('pause', 'share');
    await stopInTheMiddle(program, point);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(told).toEqual(['share started']);
    program.kill('SIGCONT');
  }, 120_000);
});
