import { expect, type Page, test } from '@playwright/test';
import { begin, expectAnswer, goTo, openTask, photos, press, toWays } from './journey/steps.ts';
import { launchApp } from './launch-app.ts';

// With the few colours that a person has chosen for everything, what is told by colour elsewhere is told by form: held by what
// the window computes, in a light and in a dark choice.

interface Seen {
  /** The colour of text, and of what is behind it. */
  readonly ink: string;
  readonly paper: string;
  /** Of every sign: its colour and where it stands. */
  readonly signs: readonly string[];
}

/** Signs and shapes on screen that are drawn in another colour than text, links and buttons. */
function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { color: ink } = getComputedStyle(document.body);
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const fitting = ['ButtonText', 'LinkText'].map((name) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    const signs = [...document.querySelectorAll('.icon, .state')]
      .filter((each) => !each.closest('.primary, .thumb, .minis') && each.getBoundingClientRect().width > 0)
      .flatMap((each) => {
        const { color } = getComputedStyle(each);
        return color === ink || fitting.includes(color) ? [] : [`${color} ${each.parentElement?.textContent}`];
      });
    return { ink, paper, signs };
  });
}

function look(page: Page, selector: string, property: string, pseudo?: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll(
      (all, { property: name, pseudo: part }) => all.map((each) => getComputedStyle(each, part).getPropertyValue(name)),
      { property, pseudo },
    );
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: the item that is open, what is chosen, what comes first and the bars are told by form`, async () => {
    test.setTimeout(300_000);
    const app = await launchApp();
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await begin(page);
    await page.reload();
    await page.getByRole('button', { name: 'Try it with sample photos' }).click();
    await expectAnswer(page, 'Not yet');

    expect((await seen(page)).signs).toEqual([]);
    expect(await look(page, '.rail-item[aria-current]', 'outline-style')).toEqual(['solid']);
    expect(new Set(await look(page, '.rail-item:not([aria-current])', 'outline-style'))).toEqual(new Set(['none']));
    expect(await look(page, '.banner', 'border-bottom-style')).toEqual(['solid']);
    const [first] = await look(page, '.main .button.primary', 'background-color');
    const others = await look(page, '.main .button:not(.primary)', 'background-color');
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain(first);
    // Solid, striped and dotted.
    const [down] = await look(page, '.bar .box.down', 'background-image', '::before');
    const [up] = await look(page, '.bar .box.up', 'background-image', '::before');
    expect(down).toBe('none');
    expect(up).toContain('repeating-linear-gradient');
    const { ink } = await seen(page);
    expect(await look(page, '.bar .box.down', 'background-color', '::before')).toEqual([ink]);
    expect(await look(page, '.swatch.down', 'background-color')).toEqual([ink]);
    expect(up).toContain(ink);
    expect(await look(page, '.lanes > svg path', 'stroke')).toEqual([ink, ink, ink]);

    await goTo(page, 'Erase');
    expect((await seen(page)).signs).toEqual([]);
    await openTask(page, /not the same$/);
    await photos(page).getByRole('option').first().click();
    const chosen = await look(page, '.thumb.chosen', 'border-top-color', '::after');
    expect(chosen).toHaveLength(1);
    expect(chosen).not.toContain((await seen(page)).paper);
    expect((await seen(page)).signs).toEqual([]);

    await toWays(page);
    await page.getByRole('radiogroup', { name: 'Is Advanced Data Protection on?' }).getByText('Yes').click();
    expect(await look(page, '.choice[data-selected]', 'outline-style')).toEqual(['solid']);
    expect((await seen(page)).signs).toEqual([]);

    await press(page, 'Settings');
    const on = await look(page, '.switch[data-selected] i', 'background-color');
    const off = await look(page, '.switch:not([data-selected]) i', 'background-color');
    expect(on.length * off.length).toBeGreaterThan(0);
    expect(off).not.toContain(on[0]);
    expect((await seen(page)).signs).toEqual([]);
    await app.close();
  });
