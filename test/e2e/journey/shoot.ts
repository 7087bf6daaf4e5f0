import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../engine.ts';

/** What pictures are wanted for: `docs` writes those of docs/screenshots, anything else leaves them beside the results. */
const WANTED = process.env.SCREENSHOTS;

const FOLDER = WANTED === 'docs' ? path.join(ROOT, 'docs', 'screenshots') : path.join(ROOT, 'out-e2e', 'screenshots');

/** How screens are shown in the docs. The first is how a spec sees them. */
const LOOKS = [
  { name: 'light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'small', width: 900, height: 600, colorScheme: 'light' },
] as const;

/**
 * Waits until every picture on screen is there or has given way to its tile, and holds that the screen has not failed. A picture
 * of it is taken only where somebody asked for pictures (`SCREENSHOTS`): that takes longer than what it shows.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  );
  expect(await page.locator('h1').first().textContent(), name).not.toMatch(/^(This part of the window stopped.*)?$/);
  if (WANTED === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  // From the top: where a press has led to may be further down.
  await page.locator('.main').evaluate((main) => main.scrollTo(0, 0));
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** The same in each look. Dark and small screens are held by `accessibility.spec.ts` and `every-screen.spec.ts`. */
export async function shootLooks(page: Page, name: string): Promise<void> {
  if (WANTED === undefined) return shoot(page, name);
  for (const look of LOOKS) {
    await setLook(page, look);
    await shoot(page, `${name}-${look.name}`);
  }
  await setLook(page, LOOKS[0]);
}

async function setLook(page: Page, { width, height, colorScheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}
