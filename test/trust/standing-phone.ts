import { onTestFinished } from 'vitest';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { type StartedPhone, startPhone } from '../stand-in-phone/start.ts';

/** A stand-in phone in a process of its own, until the test ends. */
export async function standingPhone(...words: readonly string[]): Promise<StartedPhone> {
  const phone = await startPhone(tempFolder(), ...words);
  onTestFinished(() => phone.kill());
  return phone;
}
