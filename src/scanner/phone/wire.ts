import type { LocalSocket } from './local-socket.ts';
import { PhoneError } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';

/** A socket that is read in exact pieces. One reader at a time. */
export class Wire {
  readonly #socket: LocalSocket;
  readonly #silenceMs: number;
  readonly #signal: AbortSignal;
  #failure: Error | null = null;
  readonly #onError = (error: Error): void => {
    this.#failure = error;
  };

  constructor(socket: LocalSocket, { signal, silenceMs }: Pick<PhoneLink, 'signal' | 'silenceMs'>) {
    this.#socket = socket;
    this.#silenceMs = silenceMs;
    this.#signal = signal;
    socket.on('error', this.#onError);
  }

  /** Reads exactly so many bytes. Throws a PhoneError when the other side goes away or stays silent, or the person stops. */
  async read(size: number): Promise<Buffer> {
    const whole = Buffer.allocUnsafe(size);
    await this.readInto(whole, size);
    return whole;
  }

  /** Reads exactly so many bytes to the start of a buffer that is there already. */
  async readInto(target: Buffer, size: number): Promise<void> {
    let got = 0;
    while (got < size) {
      const ready = Math.min(size - got, this.#socket.readableLength);
      const piece: Buffer | null = ready > 0 ? this.#socket.read(ready) : this.#socket.read(0);
      if (piece) {
        piece.copy(target, got);
        got += piece.length;
      } else if (this.#socket.readableLength === 0) {
        await this.#more();
      }
    }
    // Bytes that are there already do not keep anybody from stopping.
    if (this.#signal.aborted) throw stopped();
  }

  /** Waits until something can be read. */
  #more(): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve, reject) => {
      const gone = (): void =>
        done(new PhoneError('phone-unplugged', this.#failure?.message ?? 'the other side closed'));
      const stop = (): void => done(stopped());
      const ready = (): void => done(null);
      const silence = setTimeout(
        () => done(new PhoneError('phone-silent', `nothing for ${this.#silenceMs} ms`)),
        this.#silenceMs,
      );
      const done = (error: PhoneError | null): void => {
        clearTimeout(silence);
        this.#signal.removeEventListener('abort', stop);
        socket.off('readable', ready).off('end', gone).off('close', gone).off('error', gone);
        if (error) reject(error);
        else resolve();
      };
      if (this.#signal.aborted) return stop();
      if (socket.destroyed || socket.readableEnded || this.#failure) return gone();
      this.#signal.addEventListener('abort', stop, { once: true });
      socket.on('readable', ready).on('end', gone).on('close', gone).on('error', gone);
    });
  }

  write(bytes: Buffer): void {
    if (this.#signal.aborted) throw stopped();
    if (this.#socket.destroyed || this.#failure) throw new PhoneError('phone-unplugged', 'the other side is gone');
    this.#socket.write(bytes);
  }

  /** Hands the socket over; this wire must not be used again. */
  release(): LocalSocket {
    this.#socket.off('error', this.#onError);
    return this.#socket;
  }

  close(): void {
    this.#socket.destroy();
  }
}

function stopped(): PhoneError {
  return new PhoneError('cancelled', 'stopped by the person');
}
