import type { ListResult } from '../../lists/parsed-list.ts';
import { findPhones } from '../../scanner/phone/open-phone.ts';
import { systemLink } from '../../scanner/phone/phone-link.ts';
import { type ReadPhoneResult, readPhone } from '../../scanner/phone/read-phone.ts';
import { sayPhoneName } from '../../words/say-phone.ts';
import { sayProblem } from '../../words/say-problem.ts';
import type { Say } from '../../words/words.ts';
import { ProgressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface PhoneWish {
  /** Null for the only phone there is. */
  readonly phoneId: string | null;
  readonly proof: boolean;
  /** Absolute path of the folder to keep the copy of its list in; null keeps none. */
  readonly saveIn: string | null;
  /** The moment of asking (ms, UTC). */
  readonly now: number;
}

/** Reads the phone on the cable, saying how far it is. Names the phones when nobody said which of several. */
export async function readPhoneHere(terminal: Terminal, say: Say, wish: PhoneWish): Promise<ReadPhoneResult> {
  const link = systemLink(terminal.signal, terminal.env);
  const line = new ProgressLine(terminal, say, '');
  const result = await readPhone(link, {
    phoneId: wish.phoneId,
    proof: wish.proof,
    saveIn: wish.saveIn,
    now: () => wish.now,
    onProgress: (progress) => line.showPhone(progress),
  });
  line.clear();
  if (!result.ok && result.problem.code === 'phone-several') await namePhones(terminal, say);
  return result;
}

async function namePhones(terminal: Terminal, say: Say): Promise<void> {
  const found = await findPhones(systemLink(terminal.signal, terminal.env));
  if (!found.ok) return;
  terminal.stderr.write(`${say('phone.several')}\n`);
  for (const { id, device, problem } of found.phones) {
    const name = terminal.names.phone(sayPhoneName(say, device));
    const text =
      problem === null
        ? say('phone.one', { id, name })
        : say('phone.one-with-problem', { id, name, problem: sayProblem(say, problem).what });
    terminal.stderr.write(`  ${text}\n`);
  }
}

/** The phone as one of the lists of a check. */
export async function readPhoneList(terminal: Terminal, say: Say, wish: PhoneWish): Promise<ListResult> {
  const result = await readPhoneHere(terminal, say, wish);
  return result.ok ? { ok: true, list: result.list } : result;
}
