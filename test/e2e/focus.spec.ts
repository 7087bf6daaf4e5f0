import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAnswer, goTo, openICloud, openTask, photos, press, temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// Whoever works by keyboard stays where they are when what they pressed is replaced, taken away or busy. (In sheets: help.spec.ts.)

/** Presses Enter on a button, and waits until something of the window has the focus again. */
async function enter(page: Page, name: string | RegExp): Promise<void> {
  const button = page.locator('.main').getByRole('button', { name }).first();
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active === null || active === document.body ? 'nothing' : (active.textContent ?? '').trim();
  });
}

test('a press never leaves the keyboard on nothing: saving, printing, answering, removing', async () => {
  test.setTimeout(240_000);
  const { folder, remove } = temporaryFolder();
  const app = await launchApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');

  await goTo(page, 'Report');
  await app.answerSaveDialog(null);
  await enter(page, 'Save as PDF…');
  await expect(page.locator('.main').getByRole('button', { name: 'Save as PDF…' })).toBeFocused();
  await app.answerSaveDialog(path.join(folder, 'report.pdf'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: report.pdf')).toBeVisible();
  await expect.poll(() => focused(page)).toBe('Show in folder');

  // Answered one after the other: the next question has the focus.
  await press(page, 'Erase');
  await enter(page, 'I don’t know');
  await expect.poll(() => focused(page)).not.toMatch(/^(nothing|I don’t know)$/);

  await openICloud(page);
  await enter(page, /^Remove/);
  await expect(page.getByText('Photo Details.csv', { exact: true })).toBeHidden();
  await expect.poll(() => focused(page)).not.toBe('nothing');
  await app.close();
  remove();
});

/** How much lighter one colour is than the one it lies on by WCAG 2, 1 to 21. As computed: `rgb(…)`, or `rgba(…)` that lets it through. */
function contrast(one: string, ground: string): number {
  const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const below = parts(ground);
  const [alpha = 1] = parts(one).slice(3);
  const seen = below.map((part, i) => alpha * (parts(one)[i] ?? 0) + (1 - alpha) * part);
  const light = (color: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = color
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(seen), light(below)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The frame of an element and the colours around it. */
function frameOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const behind = (at: Element | null): string => {
        for (let each = at; each !== null; each = each.parentElement) {
          const { backgroundColor } = getComputedStyle(each);
          if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const empty = element.querySelector('.nopic, .thumb');
      return {
        frame: `${outlineStyle} ${outlineWidth} ${outlineColor}`,
        color: outlineColor,
        offset: outlineOffset,
        page: behind(element.parentElement),
        tile: behind(empty),
      };
    });
}

const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('the frames of the photo grid are as clear as every other one, in light, dark and forced colours', async () => {
  test.setTimeout(300_000);
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Try it with sample photos' }).click();
  await expectAnswer(page, 'Not yet');
  await openTask(page, /not the same$/);

  for (const media of MEDIA) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await test.step(`${media.colorScheme}, forced colours ${media.forcedColors}`, async () => {
      // A key first: what is focused without one shows no frame.
      await page.keyboard.press('Tab');
      await page.locator('.main .button').first().focus();
      const { frame } = await frameOf(page, '.main .button:focus-visible');
      await photos(page).focus();
      const grid = await frameOf(page, '.task-photos:focus-visible');
      const tile = await frameOf(page, '.task-photos:focus-visible .tile.active');
      expect(frame).toMatch(/^solid 3px /);
      expect([grid.frame, tile.frame]).toEqual([frame, frame]);
      for (const { color, page: around, tile: inside } of [grid, tile]) {
        expect(contrast(color, around)).toBeGreaterThanOrEqual(3);
        expect(contrast(color, inside)).toBeGreaterThanOrEqual(3);
      }
      // Between the frame and the picture is the page, whatever the picture shows.
      expect(Number.parseFloat(tile.offset)).toBeGreaterThan(0);
    });
  }
  await app.close();
});
