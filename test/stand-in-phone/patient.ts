import type { StandInPhone } from './device.ts';

/** The stand-in's own side of a connection never loses patience. */
export const PATIENT = { signal: new AbortController().signal, silenceMs: 3_600_000 };

/** A phone that has stopped answering, once it was asked. */
export function fallSilent({ play }: StandInPhone): Promise<never> {
  play.onSilence();
  return new Promise(() => {});
}
