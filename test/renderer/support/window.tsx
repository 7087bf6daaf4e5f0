import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { type Services, ServicesContext } from '../../../src/renderer/app/services.ts';
import { start } from '../../../src/renderer/app/start.ts';
import { createCheckCore } from '../../../src/renderer/compare/check-core.ts';
import { createWindowWords, WordsContext } from '../../../src/renderer/words/use-words.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { type MemoryApi, memoryApi } from './memory-api.ts';

afterEach(cleanup);

export interface TestWindow {
  readonly api: MemoryApi;
  readonly services: Services;
  /** Draws a part of the window, with everything that it needs around it. */
  show(part: ReactNode, language?: 'en' | 'de'): ReturnType<typeof render>;
}

/** The window's parts around an in-memory app; the engine is the real one, in place instead of in a worker. */
export async function testWindow(prepare?: (api: MemoryApi) => void): Promise<TestWindow> {
  const api = memoryApi();
  prepare?.(api);
  const services = await start(api, createCheckCore(), () => TODAY);
  return {
    api,
    services,
    show: (part, language = 'en') =>
      render(
        <ServicesContext value={services}>
          <WordsContext value={createWindowWords(language)}>{part}</WordsContext>
        </ServicesContext>,
      ),
  };
}
