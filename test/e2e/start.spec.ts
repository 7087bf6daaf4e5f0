import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('the app opens its one window, answers it, and ends cleanly', async () => {
  const app = await launchApp();
  await expect(app.page).toHaveTitle(/Two Places/);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const info = await app.page.evaluate(() => window.twoPlaces.request('app:info', null));
  expect(info).toMatchObject({ ok: true, value: { version: '0.1.0', firstStart: true } });
  expect(await app.close()).toBe(0);
});
