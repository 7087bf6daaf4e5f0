import type { SyncTraces } from '../photos-library/phone-state.ts';
import { MAX_STATUS_BYTES, parseSyncStatus } from '../place/sync-status.ts';
import { type Afc, AfcStatusError } from './afc.ts';

const FOLDER = '/PhotoData/CPL';
const STATUS = `${FOLDER}/syncstatus.plist`;
/** Exists once the first full sync has finished. */
const MARKER = `${FOLDER}/initialsync_marker`;

/** What iCloud Photos left on the phone, and the bytes of its note, to be kept with a copy of the list. */
export interface ReadTraces extends SyncTraces {
  readonly status: Buffer | null;
}

export async function readSyncTraces(afc: Afc): Promise<ReadTraces> {
  const folder = await exists(afc, FOLDER);
  const marker = await exists(afc, MARKER);
  const status = (await exists(afc, STATUS)) === true ? await afc.readStart(STATUS, MAX_STATUS_BYTES) : null;
  return { sync: status === null ? null : parseSyncStatus(status), marker, folder, status };
}

/** Null when the phone does not let anybody look. */
async function exists(afc: Afc, path: string): Promise<boolean | null> {
  try {
    return (await afc.info(path)) !== null;
  } catch (error) {
    if (error instanceof AfcStatusError) return null;
    throw error;
  }
}
