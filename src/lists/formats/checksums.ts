import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { type Fingerprint, isFingerprint } from '../../model/fingerprint.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { LineFormat } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { nameKind } from '../list-name.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { readLines } from '../text/line-reader.ts';

interface ChecksumLine {
  readonly fingerprint: Fingerprint | null;
  readonly size: number | null;
  readonly path: string;
}

/**
 * A list of checksums: our own (fingerprint, size, path), or that of `md5sum`, `sha1sum`, `sha256sum` and their like
 * (hex, path), also in the form `SHA256 (path) = hex`. Only our own can be compared with what iCloud keeps: a plain
 * SHA-1 of a file never equals its fingerprint, so the others give names.
 */
export const CHECKSUMS: LineFormat = {
  format: 'checksums',
  recognise({ lines }) {
    if (/^\ufeff?# Two Places checksum list/.test(lines[0] ?? '')) return true;
    const some = lines.slice(0, 200).filter((line) => !line.startsWith('#'));
    const fits = some.filter((line) => parseChecksumLine(line) !== null).length;
    return fits > 0 && fits >= 0.8 * some.length;
  },
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, left, rows } = built;
    let unread = 0;
    await readLines(item, context, log, (text, number) => {
      if (/^\ufeff?#/.test(text)) {
        unread += Number(/not read in full and therefore not listed: (\d{1,9})/.exec(text)?.[1] ?? 0);
        return;
      }
      const line = parseChecksumLine(text);
      if (line === null) {
        log.row(item.source.path, number, text, 'list-row-unreadable');
        return;
      }
      // A backslash is a letter like any other on the systems that write these.
      const path = line.path.replace(/^\.\//, '');
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (left.takes(name)) return;
      if (nameKind(name) === 'unknown' && line.fingerprint === null) {
        left.add('not-photos');
        return;
      }
      const { fingerprint, size } = line;
      rows.push({ ...PLAIN_ROW, name, path, size, fingerprint, captured: UNKNOWN_TIME, flags: NO_FLAGS });
    });
    const notes: CompletenessNote[] = [{ code: 'list-of-files', blocks: true }];
    if (unread > 0) notes.push({ code: 'not-proved', count: unread, blocks: true });
    return built.finish({
      format: 'checksums',
      notes,
      subject: 'folder',
      pairing: 'none',
    });
  },
};

/** One line of such a list; null when it is none. A leading backslash says that the path is written with escapes. */
export function parseChecksumLine(text: string): ChecksumLine | null {
  const own = /^(\\?)(\S{28}) {2}(\d{1,16}) {2}(.+)$/.exec(text);
  const fingerprint = own?.[2] ?? '';
  if (own && isFingerprint(fingerprint)) {
    const path = own[1] === '' ? (own[4] ?? '') : unescaped(own[4] ?? '');
    return { fingerprint, size: Number(own[3]), path };
  }
  const plain =
    /^(\\?)(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}) [ *](.+)$/i.exec(text);
  if (plain)
    return { fingerprint: null, size: null, path: plain[1] === '' ? (plain[2] ?? '') : unescaped(plain[2] ?? '') };
  const bsd = /^(?:MD5|SHA\d{1,3}(?:-\d{3})?|BLAKE2b|BLAKE3) \((.+)\) = [0-9a-f]{32,128}$/i.exec(text);
  return bsd ? { fingerprint: null, size: null, path: bsd[1] ?? '' } : null;
}

function unescaped(path: string): string {
  return path.replace(/\\([\\nr])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === 'r' ? '\r' : '\\'));
}
