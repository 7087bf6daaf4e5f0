import { type CaptureTime, localMs } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';
import { nameKind, quickFold } from '../list-name.ts';
import { companion, type ListedRow } from '../listed-row.ts';
import { textOf, truthOf } from '../values/cell.ts';

/** What a column of kinds says of a Live Photo. */
const LIVE =
  /(?<!\p{L})(?:live[ _-]?(?:photo|foto|bild)s?|(?:photo|foto)s?[ _-]?live|ライブ写真|实况照片|實況照片|라이브 포토)(?!\p{L})/iu;

/**
 * Whether a list says that a photo is a Live Photo.
 *
 * @param live the cell of a column that is called so
 * @param kind the cell of a column that says of which kind each is
 */
export function isLive(live: unknown, kind: unknown): boolean {
  if (live !== undefined && (truthOf(live) === true || LIVE.test(textOf(live)) || textOf(live) === 'live')) return true;
  return kind !== undefined && LIVE.test(textOf(kind));
}

/** Still and film of one photo are this close (ms). */
const CLOSE_MS = 120_000;

/** The rows of a table that it says are Live Photos. */
export class LiveRows {
  readonly #rows: number[] = [];

  /** @param row the index of the row */
  add(row: number): void {
    this.#rows.push(row);
  }

  /** Gives each its film, unless the film has a row of its own. */
  giveFilms(rows: ListedRow[]): void {
    if (this.#rows.length === 0) return;
    const films = Map.groupBy(
      rows.filter(({ name }) => nameKind(name) === 'video'),
      stemOf,
    );
    for (const at of this.#rows) {
      const row = rows[at];
      if (!row || nameKind(row.name) === 'video') continue;
      const isListed = films.get(stemOf(row))?.some((film) => mayBeOne(row.captured, film.captured)) ?? false;
      if (!isListed) rows[at] = { ...row, companions: [companion('live-video', `${splitName(row.name).stem}.mov`)] };
    }
  }
}

const stemOf = ({ name, scope }: ListedRow) => `${scope}/${quickFold(splitName(name).stem)}`;

function mayBeOne(still: CaptureTime, film: CaptureTime): boolean {
  const [a, b] = [localMs(still), localMs(film)];
  return a === null || b === null || Math.abs(a - b) <= CLOSE_MS;
}
