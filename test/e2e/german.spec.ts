import { expect, type Page, test } from '@playwright/test';
import { CARDS_OF_TOPIC, HELP_TOPICS } from '../../src/guidance/help/topics.ts';
import { catalogue as german } from '../../src/words/de/catalogue.ts';
import { flatten } from '../../src/words/words.ts';
import { englishIn, saysDu } from '../words/german-only.ts';
import { temporaryFolder } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// A German reads German on every screen: what is seen, what is read aloud, and what stands folded away.

const DE = flatten(german);

/** Every text of the page, folded parts and names of controls included, a line each. Names of files are no words. */
async function textsOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, code, [lang=en]') === null) said.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) said.push(element.getAttribute(name) ?? '');
    return [...said, document.title];
  });
  return texts
    .map((text) => text.replace(/https?:\S+|\S+\.\w{2,5}\b|“[^”]*”/g, '').trim())
    .filter((text) => text !== '');
}

async function expectGerman(page: Page, where: string): Promise<void> {
  const folded = page.locator('main .folds button[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
  const texts = await textsOf(page);
  expect(texts.length, where).toBeGreaterThan(5);
  expect(
    texts.filter((text) => englishIn(text).length > 0),
    where,
  ).toEqual([]);
  expect(texts.filter(saysDu), where).toEqual([]);
}

test('in German no screen says a word of English', async () => {
  test.slow();
  const { folder, remove } = temporaryFolder();
  const app = await launchApp({ dataFolder: folder });
  const { page } = app;
  const say = (key: string): string => DE[key] ?? key;
  const heading = page.getByRole('heading', { level: 1 });
  const go = async (item: string): Promise<void> => {
    await page
      .getByRole('navigation')
      .first()
      .getByRole('button', { name: new RegExp(`^${say(`window.app.${item}`)}`) })
      .click();
    await expect(heading).toBeFocused();
  };

  await test.step('the language', async () => {
    await page.getByRole('button', { name: 'Check my photos' }).click();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('navigation').first().getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expectGerman(page, 'settings');
  });

  await test.step('welcome, and the sample', async () => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu:go', { screen: 'welcome' }),
    );
    await expect(page.getByRole('button', { name: say('window.welcome.sample') })).toBeVisible();
    await expectGerman(page, 'welcome');
    await page.getByRole('button', { name: say('window.welcome.sample') }).click();
    await expect(page.getByText(say('window.app.sampleBanner')).first()).toBeVisible({ timeout: 60_000 });
  });

  for (const item of ['overview', 'fix', 'erase', 'library', 'help', 'settings'])
    await test.step(item, async () => {
      await go(item);
      await expectGerman(page, item);
    });

  await test.step('each page of the guide', async () => {
    await go('help');
    await page.getByRole('link', { name: new RegExp(`^${say('window.help.tomorrow')}`) }).click();
    await expect(heading).toHaveText(say('tomorrow.title'));
    await expectGerman(page, 'tomorrow');
    await page.keyboard.press('Escape');
    for (const topic of HELP_TOPICS) {
      await page.getByRole('link', { name: new RegExp(`^${say(`window.help.topic-${topic}`)}`) }).click();
      await expectGerman(page, topic);
      for (const card of CARDS_OF_TOPIC[topic]) {
        await page
          .locator('main')
          .getByText(say(`card.${card}.title`), { exact: true })
          .click();
        await expect(heading).toHaveText(say(`card.${card}.title`));
        await expectGerman(page, card);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Escape');
      await expect(heading).toHaveText(say('window.help.title'));
    }
  });
  await app.close();
  remove();
});
