import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { ReportKind } from '../../src/bridge/contract.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

// Nothing of ours ever comes into a folder of photos, or over a photo: whatever a person picks in the system's dialog.

const PHOTO = makeJpeg({ width: 32, height: 32 });

async function save(app: RunningApp, kind: ReportKind, file: string | null) {
  await app.answerSaveDialog(file);
  const wish = { kind, suggestedName: 'report', text: 'text' };
  return app.page.evaluate((asked) => window.twoPlaces.request('report:save', asked), wish);
}

test('reports, tables, lists, calendars and diagnostics: never into a place, never over a photo', async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'two-places-saving-'));
  const photos = path.join(base, 'Photos');
  mkdirSync(photos);
  writeFileSync(path.join(photos, 'IMG_1.JPG'), PHOTO);
  writeFileSync(path.join(base, 'IMG_2.JPG'), PHOTO);
  const app = await launchApp();
  await app.answerMessageBoxes(0);
  await app.answerFolderDialog(photos);
  expect(await app.page.evaluate(() => window.twoPlaces.request('places:choose', null))).toMatchObject({ ok: true });

  for (const kind of ['html', 'pdf', 'csv', 'json', 'two-places', 'checksums', 'calendar', 'text'] as const) {
    const inside = await save(app, kind, path.join(photos, 'new', `report.${kind}`));
    expect(inside, kind).toMatchObject({ ok: false, problem: { code: 'save-inside-photos' } });
    const over = await save(app, kind, path.join(photos, 'IMG_1.JPG'));
    expect(over, kind).toMatchObject({ ok: false, problem: { code: 'save-inside-photos' } });
  }
  const beside = await save(app, 'csv', path.join(base, 'IMG_2.JPG'));
  expect(beside).toMatchObject({ ok: true, value: { label: 'IMG_2.JPG.csv' } });
  // A second time the system's dialog did not ask about the name with its ending, so the app does; the person says no.
  expect(await save(app, 'csv', path.join(base, 'IMG_2.JPG'))).toEqual({ ok: true, value: null });
  expect((await app.messageBoxes())[0]?.message).toContain('IMG_2.JPG.csv');
  expect(await save(app, 'text', null)).toEqual({ ok: true, value: null });

  expect(readdirSync(photos)).toEqual(['IMG_1.JPG']);
  expect(readdirSync(base).sort()).toEqual(['IMG_2.JPG', 'IMG_2.JPG.csv', 'Photos']);
  for (const file of [path.join(photos, 'IMG_1.JPG'), path.join(base, 'IMG_2.JPG')])
    expect(readFileSync(file)).toEqual(Buffer.from(PHOTO));
  await app.close();
  rmSync(base, { recursive: true, force: true });
});
