import { DatabaseSync } from 'node:sqlite';
import { indexFailure } from './index-failure.ts';
import { APPLICATION_ID, STEPS } from './schema.ts';

/** What every statement of the index needs. */
const NEEDED = [
  'SELECT key, id, summary FROM places',
  'SELECT key, place, path FROM folders',
  'SELECT key, folder, records, sum FROM batches',
];

/**
 * Looks at the index on the disk with fresh eyes, before it is set aside: another run may have put a new one in its place already.
 * `not-known` when it cannot be looked at now, which is no reason to set it aside.
 */
export function indexSoundness(file: string): 'sound' | 'damaged' | 'not-known' {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    try {
      const number = (pragma: string) => Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? -1);
      if (number('application_id') !== APPLICATION_ID || number('user_version') !== STEPS.length) return 'damaged';
      for (const statement of NEEDED) database.prepare(statement);
      return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok' ? 'sound' : 'damaged';
    } finally {
      database.close();
    }
  } catch (error) {
    return indexFailure(error) === 'index-damaged' ? 'damaged' : 'not-known';
  }
}
