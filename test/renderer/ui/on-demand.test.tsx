import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../src/renderer/shell/screens.ts';
import { ScreenBoundary } from '../../../src/renderer/shell/shell.tsx';
import { onDemand } from '../../../src/renderer/ui/on-demand.tsx';
import { loadWords } from '../../../src/words/load-words.ts';
import { testWindow } from '../support/window.tsx';

const Page = () => <h1>Here it is</h1>;
const show = async (Screen: React.ComponentType) =>
  (await testWindow()).show(
    <ScreenBoundary>
      <Suspense fallback={<p>On its way</p>}>
        <Screen />
      </Suspense>
    </ScreenBoundary>,
  );

describe('a screen that is read on demand', () => {
  it('is on its way until its script is there', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof Page>();
    await show(onDemand(() => promise).Part);
    expect(screen.getByText('On its way')).toBeDefined();
    resolve(Page);
    expect(await screen.findByRole('heading', { name: 'Here it is' })).toBeDefined();
  });

  it('is drawn at once when it was read before, and is read only once', async () => {
    let times = 0;
    const page = onDemand(async () => {
      times += 1;
      return Page;
    });
    await loadWords('en');
    await page.load('en');
    await show(page.Part);
    expect(screen.getByRole('heading', { name: 'Here it is' })).toBeDefined();
    await page.load('en');
    expect(times).toBe(1);
  });

  it('that cannot be read is a fault of this screen, in words', async () => {
    const page = onDemand(async () => {
      throw new Error('no such file');
    });
    await show(page.Part);
    expect(await screen.findByText(/This part of the window stopped/)).toBeDefined();
  });
});

it('every route has a screen', () => {
  expect(Object.values(SCREENS).every((Screen) => typeof Screen === 'function')).toBe(true);
});
