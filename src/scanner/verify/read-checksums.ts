import { createReadStream } from 'node:fs';
import { parseChecksumLine } from '../../lists/formats/checksums.ts';
import { detectEncoding } from '../../lists/text/encoding.ts';
import { LineReader } from '../../lists/text/line-reader.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';

/** A part of a checksum list: one place, as the list names it. */
export interface ChecksumSection {
  readonly name: string | null;
  /** Files that the list says it has, and has. */
  readonly promised: number | null;
  readonly files: number;
  readonly notListed: number;
}

export interface ReadChecksums {
  readonly sections: readonly ChecksumSection[];
  readonly unreadableLines: number;
  /** Lines of checksums of another kind (`sha256sum` and its like): they cannot be compared. */
  readonly otherLines: number;
}

interface Building {
  name: string | null;
  promised: number | null;
  files: number;
  notListed: number;
}

/**
 * Reads a checksum list of ours in pieces. `onFile` gets each file with the position of its section. Throws the system's
 * error when the list cannot be read.
 */
export async function readChecksums(
  file: string,
  onFile: (section: number, path: string, fingerprint: Fingerprint) => void,
  signal: AbortSignal,
): Promise<ReadChecksums> {
  const sections: Building[] = [];
  let [unreadableLines, otherLines] = [0, 0];
  const current = (): Building => {
    const last = sections.at(-1);
    if (last) return last;
    const made = { name: null, promised: null, files: 0, notListed: 0 };
    sections.push(made);
    return made;
  };
  const comment = (text: string): void => {
    const place = /^# place: (.*)$/.exec(text)?.[1];
    if (place !== undefined) sections.push({ name: place, promised: null, files: 0, notListed: 0 });
    const files = /^# files: (\d{1,12}); not read in full and therefore not listed: (\d{1,12})$/.exec(text);
    if (files) Object.assign(current(), { promised: Number(files[1]), notListed: Number(files[2]) });
  };
  const lines = new LineReader({
    line(text) {
      if (text.trim() === '') return;
      if (/^\ufeff?#/.test(text)) return comment(text);
      const parsed = parseChecksumLine(text);
      if (parsed === null) unreadableLines += 1;
      else if (parsed.fingerprint === null) otherLines += 1;
      else {
        current().files += 1;
        onFile(sections.length - 1, parsed.path, parsed.fingerprint);
      }
    },
    tooLong() {
      unreadableLines += 1;
    },
  });
  // An editor or PowerShell may have saved the list again in another encoding.
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(file, { signal })) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    decoder ??= new TextDecoder(detectEncoding(bytes) ?? 'utf-8');
    lines.push(decoder.decode(bytes, { stream: true }));
  }
  lines.push(decoder?.decode() ?? '');
  lines.finish();
  return { sections, unreadableLines, otherLines };
}
