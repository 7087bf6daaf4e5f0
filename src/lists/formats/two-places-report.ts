import { z } from 'zod';
import { ASSET_KINDS, NO_FLAGS } from '../../model/asset.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { parseTableDate } from '../dates/table-date.ts';
import type { LineFormat } from '../format-reader.ts';
import { ageOfMoment } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { ListReadError } from '../list-read-error.ts';
import { PLAIN_ROW } from '../listed-row.ts';
import { readText } from '../text/text-item.ts';

/** A report of a million gaps is a third of this. */
const MAX_CHARACTERS = 400 << 20;

const gap = z.looseObject({
  kind: z.string(),
  name: z.string().nullable(),
  media: z.enum(ASSET_KINDS).nullish(),
  captured: z.string().nullish(),
});

const report = z.looseObject({
  schema: z.string().startsWith('two-places/report@'),
  createdAt: z.string(),
  gaps: z.array(z.unknown()),
});

/** What a gap of these kinds is about was on the list of iCloud then. */
const FROM_ICLOUD = new Set([
  'missing-here',
  'half-live-photo',
  'cut-short',
  'unreadable',
  'placeholder-only',
  'different-bytes',
  'reduced-copy',
  'uncertain',
]);

/**
 * Our own JSON report, given back as a list: the photos that were not safe then. It names the gaps and not what was
 * in order, so it can show which of them were closed, and never that everything is here.
 */
export const TWO_PLACES_REPORT: LineFormat = {
  format: 'two-places-report',
  recognise: ({ text }) =>
    /^\ufeff?\s*\{/.test(text) && /"schema"\s*:\s*"two-places\/report@/.test(text.slice(0, 4096)),
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, rows, now } = built;
    const { path } = item.source;
    const pieces: string[] = [];
    let length = 0;
    await readText(item, context, (text) => {
      length += text.length;
      if (length > MAX_CHARACTERS) throw new ListReadError('list-too-long', path);
      pieces.push(text);
    });
    const parsed = report.safeParse(parseJson(pieces.join('')));
    if (!parsed.success)
      return { ok: false, problem: { code: 'list-not-recognised', path, detail: 'two-places/report' } };
    parsed.data.gaps.forEach((value, i) => {
      const one = gap.safeParse(value);
      if (!one.success) log.row(path, i + 1, JSON.stringify(value).slice(0, 200), 'list-row-unreadable');
      else if (one.data.name !== null && FROM_ICLOUD.has(one.data.kind)) {
        const captured = timeOf(one.data.captured ?? '', now);
        rows.push({ ...PLAIN_ROW, name: one.data.name, captured, flags: NO_FLAGS, video: one.data.media === 'video' });
      }
    });
    const created = Date.parse(parsed.data.createdAt);
    return built.finish({
      format: 'two-places-report',
      notes: [{ code: 'only-missing-files', blocks: true }],
      subject: 'icloud',
      age: ageOfMoment(Number.isFinite(created) ? created : null, item.source, null, now),
      pairing: 'none',
    });
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function timeOf(text: string, now: number): CaptureTime {
  const date = parseTableDate(text, now);
  return date?.kind === 'known' ? date.time : UNKNOWN_TIME;
}
