import { closeSync, fstatSync } from 'node:fs';
import type { Archive, TarPlace } from '../files/packed-entry.ts';
import { sameStatus, statusOf } from '../reading/file-status.ts';
import { openForReading } from '../reading/open-file.ts';
import type { PieceTools } from '../zips/packed-pieces.ts';
import { TarDamaged, type TarEvent, tarEvents } from './tar-events.ts';
import { tarPieces } from './tar-pieces.ts';

interface Reading {
  readonly path: Archive['path'];
  readonly status: Archive['status'];
  readonly handle: number;
  readonly events: AsyncGenerator<TarEvent>;
  /** How many entries have begun. */
  begun: number;
}

/** The tar is another one than the one that was listed. */
export class TarChanged extends Error {}

/**
 * Gives the bytes of entries of tars. A tar can only be read forwards, so the last one stays open between two questions: entries that
 * are asked for in their order cost one reading of the tar together. Who asks for an earlier one begins anew.
 */
export class TarReader {
  #reading: Reading | null = null;

  /**
   * The bytes of one entry, all of them or an error: `TarDamaged`, `TarChanged`, what the system says, and what the tools throw.
   */
  async *pieces(archive: Archive, entry: TarPlace, tools: PieceTools): AsyncGenerator<Uint8Array> {
    const reading = this.#at(archive, entry, tools);
    let isWhole = false;
    try {
      await skipTo(reading, entry);
      let got = 0;
      for (let next = await reading.events.next(); ; next = await reading.events.next()) {
        if (next.done) throw new TarDamaged('ends in an entry');
        if (next.value.type === 'end') break;
        if (next.value.type !== 'bytes') throw new TarDamaged('an entry in an entry');
        got += next.value.bytes.length;
        if (got > entry.size) throw new TarDamaged(`more than ${entry.size} bytes`);
        yield next.value.bytes;
      }
      if (got !== entry.size) throw new TarDamaged(`${got} of ${entry.size} bytes`);
      if (!sameStatus(statusOf(fstatSync(reading.handle)), archive.status)) throw new TarChanged();
      isWhole = true;
    } finally {
      if (!isWhole) this.close();
    }
  }

  /** Lets go of the tar. */
  close(): void {
    const reading = this.#reading;
    this.#reading = null;
    if (reading === null) return;
    const { events, handle } = reading;
    // What still reads from it ends first.
    void events
      .return(undefined)
      .catch(() => undefined)
      .finally(() => closeSync(handle));
  }

  #at({ path, status }: Archive, { index, method }: TarPlace, tools: PieceTools): Reading {
    const known = this.#reading;
    const isSame = known !== null && samePath(known.path, path) && sameStatus(known.status, status);
    if (known !== null && isSame && known.begun <= index) return known;
    this.close();
    const handle = openForReading(typeof path === 'string' ? path : Buffer.from(path));
    const now = statusOf(fstatSync(handle));
    if (!sameStatus(now, status)) {
      closeSync(handle);
      throw new TarChanged();
    }
    const open = { handle, size: status.size, isPacked: method === 'tgz' };
    const reading = { path, status, handle, events: tarEvents(tarPieces(open, tools)), begun: 0 };
    this.#reading = reading;
    return reading;
  }
}

async function skipTo(reading: Reading, entry: TarPlace): Promise<void> {
  for (let next = await reading.events.next(); !next.done; next = await reading.events.next()) {
    if (next.value.type !== 'entry') continue;
    reading.begun += 1;
    if (next.value.entry.index < entry.index) continue;
    if (next.value.entry.size !== entry.size) throw new TarDamaged('another entry than was listed');
    return;
  }
  throw new TarDamaged('has fewer entries than were listed');
}

function samePath(a: Archive['path'], b: Archive['path']): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.from(a).equals(b);
}
