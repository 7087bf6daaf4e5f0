import type { PhoneProgress } from '../../model/phone-progress.ts';
import { type FindPhonesResult, findPhones } from './open-phone.ts';
import { systemLink } from './phone-link.ts';
import { type ReadPhoneResult, readPhone } from './read-phone.ts';

/** Which phone to read, and how. */
export interface PhoneQuestion {
  readonly phoneId: string | null;
  readonly proof: boolean;
  /** The moment of asking (ms, UTC). */
  readonly now: number;
}

/** Finds and reads phones for somebody who may stop it, or ask anew. One phone is read at a time. */
export class PhoneReader {
  readonly #onProgress: (progress: PhoneProgress) => void;
  #reading: AbortController | null = null;

  constructor(onProgress: (progress: PhoneProgress) => void) {
    this.#onProgress = onProgress;
  }

  find(): Promise<FindPhonesResult> {
    return findPhones(systemLink(new AbortController().signal));
  }

  /** Reads a phone; a reading under way ends with the problem `cancelled`. */
  async read({ phoneId, proof, now }: PhoneQuestion): Promise<ReadPhoneResult> {
    this.stop();
    const reading = new AbortController();
    this.#reading = reading;
    const onProgress = (progress: PhoneProgress): void => {
      if (!reading.signal.aborted) this.#onProgress(progress);
    };
    const wish = { phoneId, proof, onProgress, saveIn: null, now: () => now };
    const result = await readPhone(systemLink(reading.signal), wish);
    if (this.#reading === reading) this.#reading = null;
    return result;
  }

  /** Ends the reading under way. */
  stop(): void {
    this.#reading?.abort();
  }
}
