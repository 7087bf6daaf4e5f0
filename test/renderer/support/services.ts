import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import type { Services } from '../../../src/renderer/state/services.ts';
import { createWorlds, type Worlds } from '../../../src/renderer/state/worlds.ts';
import { TODAY } from '../../fixtures/assets.ts';
import { type MemoryApi, memoryApi } from './memory-api.ts';

/** The stores of the window around an in-memory app, without a DOM; the engine is the real one, in place. */
export async function testServices(
  prepare?: (api: MemoryApi) => void,
): Promise<{ readonly api: MemoryApi; readonly services: Services; readonly worlds: Worlds }> {
  const api = memoryApi();
  prepare?.(api);
  const worlds = await createWorlds(
    api,
    () => ({ engine: createCheckCore(), end: () => {} }),
    () => TODAY,
  );
  return { api, services: worlds.get().services, worlds };
}
