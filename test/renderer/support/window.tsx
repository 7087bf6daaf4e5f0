import './css-escape.ts';
import './idle.ts';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { type Services, ServicesContext } from '../../../src/renderer/state/services.ts';
import type { Worlds } from '../../../src/renderer/state/worlds.ts';
import { createWindowWords, WordsContext } from '../../../src/renderer/words/use-words.ts';
import type { MemoryApi } from './memory-api.ts';
import { testServices } from './services.ts';

afterEach(cleanup);

// A busy machine is slow, and that is no fault.
configure({ asyncUtilTimeout: 20_000 });

export interface TestWindow {
  readonly api: MemoryApi;
  readonly services: Services;
  readonly worlds: Worlds;
  /** Draws a part of the window, with everything that it needs around it. */
  show(part: ReactNode, language?: 'en' | 'de'): ReturnType<typeof render>;
}

/** The window's parts around an in-memory app; the engine is the real one, in place instead of in a worker. */
export async function testWindow(prepare?: (api: MemoryApi) => void): Promise<TestWindow> {
  const { api, services, worlds } = await testServices(prepare);
  return {
    api,
    services,
    worlds,
    show: (part, language = 'en') =>
      render(
        <ServicesContext value={services}>
          <WordsContext value={createWindowWords(language)}>{part}</WordsContext>
        </ServicesContext>,
      ),
  };
}
