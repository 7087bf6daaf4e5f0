import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../engine.ts';

/** Screenshots go to docs/screenshots only when somebody asks for new ones (`SCREENSHOTS=docs`): a test run changes no document. */
const FOLDER =
  process.env.SCREENSHOTS === 'docs'
    ? path.join(ROOT, 'docs', 'screenshots')
    : path.join(ROOT, 'out-e2e', 'screenshots');

/** Takes a screenshot of the window, once every picture on screen is there or has given way to its tile. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  );
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
