import { isOurPage } from '../origin.ts';

// Nothing leaves this computer. Four layers stand here, each of which would be enough: switches that take the network
// away from Chromium, a session that cancels every request that is not for our own page, a proxy setting that asks
// nobody, and a spell checker that would otherwise fetch dictionaries. The content policy is a fifth, the lint rule
// that forbids network modules in Node code a sixth.

/** Switches of Chromium, set before the app is ready. */
export const NETWORK_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** As much of Electron's `app.commandLine` as is used. */
export interface SwitchPort {
  appendSwitch(name: string, value?: string): void;
}

/** Takes the network away from Chromium. Only has an effect before the app is ready. */
export function setupNetworkSwitches(commandLine: SwitchPort): void {
  for (const [name, value] of NETWORK_SWITCHES) {
    if (value === undefined) commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
}

/** As much of Electron's session as these guards use. */
export interface NetworkSession {
  readonly webRequest: {
    onBeforeRequest(listener: (details: { url: string }, decide: (verdict: { cancel: boolean }) => void) => void): void;
  };
  setSpellCheckerEnabled(enabled: boolean): void;
  setProxy(config: { mode: 'direct' }): Promise<void>;
}

/**
 * Whether a request may go on: to our own page, to an object the page made itself, or, in development, to Chromium's own developer
 * tools (`alsoAllowed`, a protocol with its colon).
 */
export function mayRequest(address: string, alsoAllowed: string | null = null): boolean {
  if (alsoAllowed !== null && address.startsWith(`${alsoAllowed}//`)) return true;
  if (address.startsWith('blob:')) return isOurPage(address.slice('blob:'.length));
  return isOurPage(address);
}

/** Cancels every request that is not for our own page, and turns off what would ask the network by itself. */
export async function setupNoNetwork(
  session: NetworkSession,
  parts: { readonly alsoAllowed: 'devtools:' | null; readonly onCancelled: () => void },
): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !mayRequest(details.url, parts.alsoAllowed);
    if (cancel) parts.onCancelled();
    decide({ cancel });
  });
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ mode: 'direct' });
}
