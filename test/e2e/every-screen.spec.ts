import { expect, type Page, test } from '@playwright/test';
import { window as german } from '../../src/words/de/window.ts';
import { catalogue } from '../../src/words/en/catalogue.ts';
import { window as english } from '../../src/words/en/window.ts';
import { flatten } from '../../src/words/words.ts';
import { launchApp } from './launch-app.ts';

// Every screen of the sample: in both languages, at every size and at 200 %, with nothing moving and red only on Erase.

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 640, height: 400 },
  // 900 x 600 at 200 % has this many pixels of the page's own.
  { width: 450, height: 300 },
] as const;

const LANGUAGES = [
  { name: 'English', words: english },
  { name: 'Deutsch', words: german },
].map(({ name, words: { overview, welcome } }) => ({
  name,
  howWeKnow: String(overview.howWeKnow),
  report: String(overview.report),
  start: String(welcome.start),
  sample: String(welcome.sample),
  notTheSame: name === 'English' ? 'but not the same' : 'aber nicht dieselben',
}));

/** Names of sentences: one that stands on screen is a sentence that was not found. */
const KEYS = Object.keys(flatten(catalogue)).map((key) => key.replace(/_(one|other)$/, ''));

/** The items of the rail in their order. */
const RAIL = ['overview', 'fix', 'erase', 'library', 'help', 'settings'] as const;

async function go(page: Page, item: (typeof RAIL)[number]): Promise<void> {
  await page.locator('.rail-item').nth(RAIL.indexOf(item)).click();
  await expect(page.locator('.main h1')).toBeFocused();
}

/** What is wrong with the texts on screen: wider than the window, cut off, or over another text. */
async function troubles(page: Page, where = '.main'): Promise<string[]> {
  return page.locator(where).evaluate((main, keys) => {
    const found: string[] = [];
    const said = (main.textContent ?? '').match(/[a-z]+(\.[\w-]+)+|\{\{.*?\}\}/g) ?? [];
    found.push(
      ...said.filter((each) => each.startsWith('{{') || keys.includes(each)).map((each) => `no sentence: ${each}`),
    );
    if (main.scrollWidth - main.clientWidth > 1)
      found.push(
        `wider than the window by ${main.scrollWidth - main.clientWidth}: ${[...main.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > main.getBoundingClientRect().right + 1)
          .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class')}`)
          .join(', ')}`,
      );
    for (const each of main.querySelectorAll('h1, h2, h3, p, dt, dd, li, .button, .pill, .choice, .chip')) {
      const isCut = each.clientWidth > 0 && each.scrollWidth - each.clientWidth > 2;
      if (isCut && getComputedStyle(each).overflowX !== 'visible' && !each.closest('.hide'))
        found.push(`cut off: ${each.textContent}`);
    }
    // Lines of text as they stand on screen. What is laid over the rest on purpose (bars that stay, pictures) is no text here.
    const lines: { text: string; parent: Element; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('.hide, [aria-hidden="true"], svg, iframe, .paper, .thumb'))
        continue;
      let isLaidOver = false;
      for (let above: Element | null = parent; above && above !== main; above = above.parentElement)
        isLaidOver ||= ['sticky', 'fixed'].includes(getComputedStyle(above).position);
      if (isLaidOver) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ text, parent, box });
    }
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) {
        if (a.parent === b.parent || a.parent.contains(b.parent) || b.parent.contains(a.parent)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 2 && down > a.box.height / 3 && down > b.box.height / 3)
          found.push(`over each other: ${a.text} | ${b.text}`);
      }
    return found;
  }, KEYS);
}

/** Elements that move for longer than an instant, and whether anything is red. */
async function motionAndRed(page: Page): Promise<{ moving: string[]; red: string[] }> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const reds = ['--stop', '--stop-soft', '--stop-wash'].map((name) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`i[data-probe] { color: var(${name}) }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      probe.dataset.probe = '';
      const color = getComputedStyle(probe).color;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      return color;
    });
    probe.remove();
    const moving: string[] = [];
    const red: string[] = [];
    const seconds = (text: string): number =>
      Math.max(
        ...text.split(',').map((part) => (part.trim().endsWith('ms') ? parseFloat(part) / 1000 : parseFloat(part))),
      );
    for (const each of document.querySelectorAll('body *')) {
      const style = getComputedStyle(each);
      const name = `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`;
      const moves = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
      if (moves || seconds(style.transitionDuration) > 0.01) moving.push(name);
      const used = `${style.color} ${style.backgroundColor} ${style.backgroundImage} ${style.fill} ${style.stroke} ${style.borderTopColor}`;
      if (reds.some((color) => used.includes(color))) red.push(name);
    }
    return { moving: [...new Set(moving)], red: [...new Set(red)] };
  });
}

/** Sets the language for the start that follows. */
async function inGerman(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = await window.twoPlaces.request('settings:get', null);
    if (kept.ok) await window.twoPlaces.request('settings:set', { ...kept.value, language: 'de' });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
}

for (const { name, howWeKnow, report, start, sample, notTheSame } of LANGUAGES) {
  test(`every screen of the sample at every size: ${name}`, async () => {
    test.setTimeout(900_000);
    const app = await launchApp();
    const { page } = app;
    if (name === 'Deutsch') await inGerman(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(SIZES[0]);
    const wrong: string[] = [];
    const sizes = async (screen: string, where?: string): Promise<void> => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        wrong.push(
          ...(await troubles(page, where)).map((each) => `${screen} at ${size.width} x ${size.height}: ${each}`),
        );
      }
      await page.setViewportSize(SIZES[0]);
    };
    await expect(page.locator('.welcome h1')).toBeVisible();
    await sizes('welcome');
    await page.getByRole('button', { name: start }).click();
    await expect(page.locator('.welcome .drop')).toBeVisible();
    await sizes('where are your photos');
    await page.reload();
    await page.getByRole('button', { name: sample }).click();
    await expect(page.locator('.answer .state')).toHaveClass(/not-yet/, { timeout: 180_000 });
    const look = async (screen: string): Promise<void> => {
      const { moving, red } = await motionAndRed(page);
      wrong.push(...moving.map((each) => `${screen}: moves: ${each}`));
      if (screen === 'erase') expect(red.length, 'red on Erase').toBeGreaterThan(0);
      else wrong.push(...red.map((each) => `${screen}: red: ${each}`));
      await sizes(screen);
    };
    for (const item of RAIL) {
      await go(page, item);
      await look(item);
    }
    await go(page, 'overview');
    await page.getByRole('link', { name: howWeKnow, exact: true }).click();
    await look('how we know');
    await go(page, 'overview');
    await page.getByRole('button', { name: report, exact: true }).click();
    await look('report');
    await go(page, 'fix');
    await page.locator('.task .button').nth(0).click();
    await expect(page.locator('.main h1')).toBeFocused();
    await look('the first task');
    await go(page, 'fix');
    await page.locator('.task', { hasText: notTheSame }).locator('.button').nth(0).click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog').getByRole('figure')).toHaveCount(2);
    await sizes('a photo and its two versions', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await go(page, 'library');
    await page.locator('.item.lib').last().click();
    await expect(page.locator('.main h1')).toBeFocused();
    await look('a place');
    await go(page, 'help');
    await page.locator('.main .list .item').first().click();
    await expect(page.locator('.main h1')).toBeFocused();
    await look('a page of help');
    expect(wrong).toEqual([]);
    await app.close();
  });
}
