import { expect, type Page, test } from '@playwright/test';
import { overview as german } from '../../src/words/de/window/overview.ts';
import { overview as english } from '../../src/words/en/window/overview.ts';
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
  { name: 'English', howWeKnow: String(english.howWeKnow), report: String(english.report) },
  { name: 'Deutsch', howWeKnow: String(german.howWeKnow), report: String(german.report) },
] as const;

/** The items of the rail in their order. */
const RAIL = ['overview', 'fix', 'erase', 'library', 'help', 'settings'] as const;

async function go(page: Page, item: (typeof RAIL)[number]): Promise<void> {
  await page.locator('.rail-item').nth(RAIL.indexOf(item)).click();
  await expect(page.locator('.main h1')).toBeFocused();
}

/** What is wrong with the texts on screen: wider than the window, cut off, or over another text. */
async function troubles(page: Page): Promise<string[]> {
  return page.locator('.main').evaluate((main) => {
    const found: string[] = [];
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
  });
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

for (const { name, howWeKnow, report } of LANGUAGES) {
  test(`every screen of the sample at every size: ${name}`, async () => {
    test.setTimeout(900_000);
    const app = await launchApp();
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(SIZES[0]);
    await page.getByRole('button', { name: 'Try it with sample photos' }).click();
    await expect(page.locator('.answer .state')).toHaveClass(/not-yet/, { timeout: 180_000 });
    if (name === 'Deutsch') {
      await go(page, 'settings');
      await page.getByText('Deutsch').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      // The stand-in emulates the theme of the settings, and forgets with it what was emulated before.
      await page.emulateMedia({ reducedMotion: 'reduce' });
    }
    const wrong: string[] = [];
    const look = async (screen: string): Promise<void> => {
      const { moving, red } = await motionAndRed(page);
      wrong.push(...moving.map((each) => `${screen}: moves: ${each}`));
      if (screen === 'erase') expect(red.length, 'red on Erase').toBeGreaterThan(0);
      else wrong.push(...red.map((each) => `${screen}: red: ${each}`));
      for (const size of SIZES) {
        await page.setViewportSize(size);
        wrong.push(...(await troubles(page)).map((each) => `${screen} at ${size.width} x ${size.height}: ${each}`));
      }
      await page.setViewportSize(SIZES[0]);
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
    await go(page, 'help');
    await page.locator('.main .list .item').first().click();
    await expect(page.locator('.main h1')).toBeFocused();
    await look('a page of help');
    expect(wrong).toEqual([]);
    await app.close();
  });
}
