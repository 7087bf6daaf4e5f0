import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('the app opens its one window, answers it, and ends cleanly', async () => {
  const app = await launchApp();
  await expect(app.page).toHaveTitle(/Two Places/);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  const info = await app.page.evaluate(() => window.twoPlaces.request('app:info', null));
  expect(info).toMatchObject({ ok: true, value: { version: '0.1.0', firstStart: true } });
  console.log(`start: ${await startPath(app.page)}`);
  expect(await app.close()).toBe(0);
});

/** What the page loaded until its first picture, and when that was, for bench/RESULTS.md; never asserted. */
function startPath(page: Page): Promise<string> {
  return page.evaluate(() => {
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming);
    const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
    const kilobytes = Math.round(scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0) / 1000);
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return `first picture ${Math.round(paint)} ms after the page began to load; ${scripts.length} scripts, ${kilobytes} kB`;
  });
}
