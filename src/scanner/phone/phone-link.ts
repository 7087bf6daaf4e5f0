import { type HelperAddress, helperAddress } from './helper-address.ts';

/** So long may a phone say nothing before it counts as silent. */
const SILENCE_MS = 15_000;

/** What every conversation with a phone needs: where the helper is, when to stop, how long to wait for a byte. */
export interface PhoneLink {
  readonly address: HelperAddress;
  readonly signal: AbortSignal;
  readonly silenceMs: number;
}

/** The link of this computer, as the system has it. */
export function systemLink(
  signal: AbortSignal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): PhoneLink {
  return { address: helperAddress(env.USBMUXD_SOCKET_ADDRESS), signal, silenceMs: SILENCE_MS };
}
