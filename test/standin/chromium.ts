import { chromium, type Route } from 'playwright-core';
import { Preventable } from './strict.ts';
import { owners, type WebContents } from './web-contents.ts';
import { fromPage, world } from './world.ts';

/** Debian's Chromium, or the one that `STANDIN_CHROMIUM` names. */
export const CHROMIUM = process.env.STANDIN_CHROMIUM ?? '/usr/bin/chromium';

/** Whether the window is to be seen, as in the preview. Then it has the size a person gives it. */
export const HEADED = process.env.STANDIN_HEADED === '1';

/** Starts the browser with the switches the app asked for, and puts every request through the app's own handlers. */
export async function launchChromium(switches: readonly string[]): Promise<void> {
  const context = await chromium.launchPersistentContext(world.profile, {
    executablePath: CHROMIUM,
    headless: !HEADED,
    chromiumSandbox: false,
    viewport: HEADED ? null : { width: 1180, height: 800 },
    args: [
      ...(HEADED ? ['--window-size=1180,880'] : []),
      '--remote-debugging-port=0',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      ...switches,
    ],
  });
  world.context = context;
  context.on('page', async (page) => {
    const opener = await page.opener();
    const owner = opener ? owners.get(opener) : undefined;
    if (owner && owner.lastOpenAction !== 'allow') await page.close();
  });
  await context.route('**/*', answer);
}

/** The window whose main frame this request navigates; null when it is no such request. Throws for a popup's first one. */
function navigates(route: Route): WebContents | null {
  const request = route.request();
  if (!request.isNavigationRequest() || request.frame().parentFrame() !== null) return null;
  return owners.get(request.frame().page()) ?? null;
}

/** Whether the page may navigate: the app's own loads may, everything else is put before `will-navigate`. */
function mayNavigate(owner: WebContents, address: string, url: string): boolean {
  const planned = owner.loading === address;
  owner.loading = null;
  if (planned) return true;
  const event = new Preventable({ url, isMainFrame: true, isSameDocument: false });
  owner.emit('will-navigate', event, url);
  return !event.defaultPrevented;
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromPage(request.url());
  let owner: WebContents | null;
  try {
    owner = navigates(route);
  } catch {
    // A popup's first navigation has no frame yet; that page is about to be judged by the window-open handler.
    return route.abort('aborted');
  }
  if (owner && !mayNavigate(owner, request.url(), url)) return route.abort('aborted');

  const before = world.hooks.beforeRequest;
  if (before) {
    const details = { id: 0, url, method: request.method(), resourceType: request.resourceType(), referrer: '' };
    const verdict = await new Promise<{ cancel?: boolean }>((resolve) => before(details, resolve));
    if (verdict.cancel) {
      world.records.egress.push({ url, by: 'app' });
      return route.abort('blockedbyclient');
    }
  }
  const handler = world.handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) {
    world.records.egress.push({ url, by: 'stand-in' });
    return route.abort('internetdisconnected');
  }
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  );
  const headers = [...response.headers].filter(([name]) => !world.droppedHeaders.has(name));
  await route
    .fulfill({
      status: response.status,
      headers: Object.fromEntries(headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
    .catch(() => {
      // The page went away before its answer came.
    });
}
