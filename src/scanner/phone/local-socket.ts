// The one file of Two Places that opens sockets. It can only reach the system's own helper for phones, on this computer.
import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { type HelperAddress, noHelper } from './helper-address.ts';
import type { PairRecord } from './pair-record.ts';
import { PhoneError } from './phone-error.ts';
import type { PhoneLink } from './phone-link.ts';

export type LocalSocket = Socket;

/** This computer, whatever a file of host names says. */
const THIS_COMPUTER = '127.0.0.1';

/** Opens a connection to the helper. */
export function openLocalSocket({ address, signal, silenceMs }: PhoneLink): Promise<LocalSocket> {
  const socket = connect(whereTo(address));
  return settled(socket, { signal, silenceMs }, 'connect', (reason) => new PhoneError(noHelper(), reason));
}

function whereTo(address: HelperAddress): { path: string } | { host: string; port: number } {
  return 'path' in address ? { path: address.path } : { host: THIS_COMPUTER, port: address.port };
}

/**
 * Old pair records have SHA-1 signatures and short keys, which OpenSSL refuses at its normal level. The proof of who is
 * who is the pair record, not the level. Electron's BoringSSL has no levels and does not take the word.
 */
export function oldKeysToo(versions: Readonly<Record<string, string | undefined>>): { readonly ciphers?: string } {
  return versions.electron === undefined ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};
}

/**
 * Puts TLS over a connection to the phone, with this computer's certificate. The phone's own certificate is not checked:
 * the way to it is a local socket of the system, and what a real phone shows is open (docs/cable.md).
 */
export async function secureSocket(
  socket: LocalSocket,
  pair: PairRecord,
  { signal, silenceMs }: Pick<PhoneLink, 'signal' | 'silenceMs'>,
): Promise<LocalSocket> {
  const refused = (reason: string) => new PhoneError('phone-trust-lost', `TLS: ${reason}`);
  try {
    const tls = connectSecurely({
      socket,
      key: pair.hostKey,
      cert: pair.hostCertificate,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.2',
      ...oldKeysToo(process.versions),
    });
    return await settled(tls, { signal, silenceMs }, 'secureConnect', refused);
  } catch (error) {
    socket.destroy();
    // A key that OpenSSL cannot read; its message may quote nothing of it.
    throw error instanceof PhoneError ? error : refused('the key of the pair record was not accepted');
  }
}

/** Waits until a connection stands. Silence, a refusal and the person's wish to stop destroy it. */
function settled<S extends Socket>(
  socket: S,
  { signal, silenceMs }: Pick<PhoneLink, 'signal' | 'silenceMs'>,
  ready: 'connect' | 'secureConnect',
  refused: (reason: string) => PhoneError,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const stop = (): void => done(new PhoneError('cancelled', 'stopped while connecting'));
    const failed = (error: Error): void => done(refused(error.message));
    const closed = (): void => done(refused('closed'));
    const stands = (): void => done(null);
    const silence = setTimeout(() => done(silent(ready, refused)), silenceMs);
    function done(error: PhoneError | null): void {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      socket.off(ready, stands).off('error', failed).off('close', closed);
      if (error === null) resolve(socket);
      else {
        socket.on('error', () => {});
        socket.destroy();
        reject(error);
      }
    }
    signal.addEventListener('abort', stop, { once: true });
    socket.once(ready, stands).once('error', failed).once('close', closed);
    if (signal.aborted) stop();
  });
}

/** A helper that accepts no connection is none; a phone that does not end the handshake is silent. */
function silent(ready: 'connect' | 'secureConnect', refused: (reason: string) => PhoneError): PhoneError {
  return ready === 'connect' ? refused('no answer') : new PhoneError('phone-silent', 'the TLS handshake does not end');
}
