import { makeCodec } from './codec.ts';
import { makeBridge } from './page-bridge.ts';
import { runPreload } from './page-preload.ts';

/** Electron's own name for the world a preload runs in. */
export const ISOLATED_WORLD = 'Electron Isolated Context';

/** The function through which the isolated world speaks to Node. */
export const POST_BINDING = '__standinPost';

// Functions are put into the page as text. Node has taken their types away before that.
const prelude = `const codec = (${makeCodec})(); const makeBridge = ${makeBridge};`;

/** What runs first in the page's own world: its end of the bridge. The nonce keeps page scripts from guessing the events. */
export function mainWorldSource(nonce: string): string {
  return `(() => {
    if (window !== window.top) return;
    ${prelude}
    makeBridge(codec, '${nonce}:to-isolated', '${nonce}:to-main');
  })();`;
}

/** What runs first in the isolated world: the other end, then the preload. */
export function isolatedWorldSource(nonce: string, processInfo: object, preload: string): string {
  return `(() => {
    if (window !== window.top) return;
    ${prelude}
    const raw = globalThis.${POST_BINDING};
    const post = (message) => raw(JSON.stringify(message));
    const bridge = makeBridge(codec, '${nonce}:to-main', '${nonce}:to-isolated');
    (${runPreload})(codec, bridge, post, ${JSON.stringify(processInfo)},
      function (require, exports, module, process) {\n${preload}\n});
  })();`;
}
