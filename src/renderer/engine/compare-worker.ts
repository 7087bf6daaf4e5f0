import { createCheckCore } from './check-core.ts';
import type { ToWorker } from './messages.ts';
import { serve } from './serve.ts';

/** The worker of the window: it owns every photo and every row. */
const answer = serve(createCheckCore(), (message) => globalThis.postMessage(message));

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => answer(event.data));
