import { type CaptureTime, UNKNOWN_TIME } from '../../../src/model/capture-time.ts';
import { splitName } from '../../../src/model/file-name.ts';
import { extensionClass, type MediaType } from '../../../src/model/media-type.ts';
import type { ScannedFile, ScannedFolder } from '../../../src/scanner/files/scanned-file.ts';
import type { MediaFacts } from '../../../src/scanner/media/media-facts.ts';
import { classifyName } from '../../../src/scanner/walk/classify-name.ts';

const folders = new Map<string, ScannedFolder>();

/** A scanned file in memory, present and read unless told; its type follows from its ending. */
export function scannedFile(
  path: string,
  more: Partial<ScannedFile> & { readonly about?: Partial<MediaFacts> } = {},
): ScannedFile {
  const slash = path.lastIndexOf('/');
  const folderPath = slash < 0 ? '' : path.slice(0, slash);
  const folder = folders.get(folderPath) ?? { path: folderPath, rawPath: null, zip: null, files: [], waiting: 0 };
  folders.set(folderPath, folder);
  const name = path.slice(slash + 1);
  const { nameClass } = classifyName(name);
  const { about, ...rest } = more;
  return {
    folder,
    name,
    rawPath: null,
    nameClass: nameClass === 'other' || nameClass === 'zip' ? 'unknown' : nameClass,
    size: 1000,
    mtimeMs: 0,
    ctimeMs: 0,
    inode: 1,
    state: 'present',
    problem: null,
    facts: nameClass === 'photo' ? factsOf(name, about) : null,
    fingerprint: null,
    zeros: null,
    entry: -1,
    readAt: null,
    writtenSinceAttached: false,
    wasRead: false,
    ...rest,
  };
}

/** Facts of a file with this name; without a date unless told. */
export function factsOf(name: string, about: Partial<MediaFacts> = {}): MediaFacts {
  return {
    type: typeOf(name),
    wholeness: 'whole',
    captured: UNKNOWN_TIME,
    width: 4,
    height: 3,
    durationMs: null,
    camera: null,
    hasLocation: false,
    contentIdentifier: null,
    ...about,
  };
}

function typeOf(name: string): MediaType {
  const cls = extensionClass(splitName(name).extension);
  if (cls === 'video' || cls === 'other') return 'avi';
  return cls;
}

/** A moment with a known zone. */
export function at(ms: number): CaptureTime {
  return { kind: 'instant', ms, offsetMinutes: 120, precision: 'second' };
}
