import { z } from 'zod';
import type { FormatReader } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { photoList } from '../osxphotos/photo-list.ts';
import { PhotoRecords } from '../osxphotos/photo-record.ts';
import { ProblemLog } from '../problem-log.ts';
import { readElements } from '../text/read-elements.ts';

const flag = z.boolean().nullish();
const text = z.string().nullish();
const size = z.number().int().positive().nullish().catch(null);

/** The keys that matter; the rest, which differs from version to version, is passed over. */
const photo = z.looseObject({
  uuid: z.string(),
  original_filename: text,
  filename: text,
  date: text,
  date_trashed: text,
  original_filesize: size,
  original_width: size,
  original_height: size,
  fingerprint: text,
  ismovie: flag,
  live_photo: flag,
  has_raw: flag,
  path_raw: text,
  uti_raw: text,
  hidden: flag,
  intrash: flag,
  shared: flag,
  syndicated: flag,
  shared_library: flag,
  burst: flag,
  burst_selected: flag,
  burst_key: flag,
  incloud: flag,
  iscloudasset: flag,
});

/**
 * `osxphotos query --json`: one line, one array. Has the size and, for what came from iCloud, the fingerprint of the
 * original; neither for Live Photo videos. Source: github.com/RhetTbull/osxphotos, photoinfo asdict.
 */
export const OSXPHOTOS_JSON: FormatReader = {
  format: 'osxphotos-json',
  recognise: ({ text: head }) =>
    /^\ufeff?\s*[[{]/.test(head) && head.includes('"uuid"') && head.includes('"original_filename"'),
  async read(item, context) {
    const log = new ProblemLog();
    const left = new LeftOut();
    const records = new PhotoRecords(log, left, item.source.path, context.options.now);
    await readElements(item, context, log, (value, line) => {
      const parsed = photo.safeParse(value);
      const name = parsed.data?.original_filename || parsed.data?.filename;
      if (!parsed.success || !name) {
        log.row(item.source.path, line, JSON.stringify(value).slice(0, 200), 'list-row-unreadable');
        return;
      }
      const { data } = parsed;
      records.add(
        {
          uuid: data.uuid,
          name,
          date: data.date ?? '',
          size: data.original_filesize ?? null,
          fingerprint: data.fingerprint ?? null,
          width: data.original_width ?? null,
          height: data.original_height ?? null,
          video: data.ismovie === true,
          live: data.live_photo === true,
          raw: data.has_raw === true ? data.path_raw || data.uti_raw || 'raw' : null,
          hidden: data.hidden === true,
          inTrash: data.intrash === true,
          trashedAt: data.date_trashed ?? null,
          sharedAlbum: data.shared === true,
          syndicated: data.syndicated === true,
          sharedLibrary: data.shared_library === true,
          burstFrame: data.burst === true && data.burst_selected === false && data.burst_key === false,
          inCloud: data.incloud ?? null,
          cloudAsset: data.iscloudasset ?? null,
        },
        line,
      );
    });
    return photoList('osxphotos-json', item, context, { records, log, left });
  },
};
