import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { PhoneLink } from '../../src/scanner/phone/phone-link.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { type Play, StandInPhone } from './device.ts';
import { standInHelper } from './helper-side.ts';
import { type MadePhone, makePhone, PHOTOS } from './make-phone.ts';
import { SMALL_PHONE } from './small-phone.ts';

/** A stand-in phone that is there as long as the test runs. */
export interface Stage {
  readonly phone: StandInPhone;
  readonly link: PhoneLink;
  /** The phone's media folder, and its database. */
  readonly folder: string;
  readonly database: string;
  /** For `USBMUXD_SOCKET_ADDRESS`. */
  readonly socket: string;
}

/** Starts a stand-in phone over a new folder. */
export async function stage(
  play: Partial<Play> = {},
  made: MadePhone = SMALL_PHONE,
  more: ConstructorParameters<typeof StandInPhone>[1] = {},
): Promise<Stage> {
  const folder = path.join(tempFolder(), 'Media');
  makePhone(folder, made);
  const phone = new StandInPhone({ folder, ...play }, more);
  return { ...(await serve(phone)), phone, folder, database: path.join(folder, PHOTOS) };
}

/** The helper of the system with these phones behind it, until the test ends. */
export async function serve(...phones: readonly StandInPhone[]): Promise<Pick<Stage, 'link' | 'socket'>> {
  // Short: a path of a socket has room for about a hundred signs.
  const socket = path.join(tmpdir(), `mux-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  const server = standInHelper(...phones);
  await new Promise<void>((resolve) => {
    server.listen(socket, resolve);
  });
  onTestFinished(async () => {
    for (const phone of phones) phone.unplug();
    await new Promise((resolve) => server.close(resolve));
    rmSync(socket, { force: true });
  });
  return { socket, link: linkTo(socket) };
}

export function linkTo(socket: string, signal: AbortSignal = new AbortController().signal): PhoneLink {
  return { address: { path: socket }, signal, silenceMs: 15_000 };
}

/** Copies of lists that lie about. */
export function copiesLeft(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`two-places-phone-${process.pid}-`));
}
