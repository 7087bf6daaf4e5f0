import { NO_FLAGS, type Resource } from '../../model/asset.ts';
import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import { utcMs } from '../dates/calendar.ts';
import { nameKind, quickFold } from '../list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { parseIcloudpdName } from './icloudpd-name.ts';

/** A row for one path that icloudpd printed or logged. */
export function icloudpdRow(path: string, now: number): ListedRow {
  const plain = path.replaceAll('\\', '/');
  const name = baseName(plain);
  const scope = plain.slice(0, Math.max(0, plain.length - name.length - 1));
  const { size, partialFingerprint } = parseIcloudpdName(name);
  return {
    ...PLAIN_ROW,
    name,
    path: plain,
    scope,
    size,
    partialFingerprint,
    captured: folderDay(scope, now),
    flags: NO_FLAGS,
  };
}

/**
 * Rows whose size suffix can be believed keep it: the file that was there first, without the suffix, must be in the
 * list too. Others have a number of their own (`Screenshot_20220604-121100.png`), and a wrong size is worse than none.
 */
export function withProvenSizes(rows: readonly ListedRow[]): ListedRow[] {
  const paths = new Set(rows.map((row) => row.path));
  return rows.map((row) => {
    if (row.size === null || paths.has((row.path ?? '').replace(/-\d+(\.[^./]+)$/, '$1'))) return row;
    return { ...row, size: null };
  });
}

/**
 * The day that the folders of a path name (`2020/09/14`, `2020/2020-09-14`): the day of the photo in the zone of the
 * computer that ran icloudpd. 1970/01/01 is how it files a photo without a date.
 */
export function folderDay(folder: string, now: number): CaptureTime {
  const found = /(?:^|[/ _-])(\d{4})[-/_.](\d{2})[-/_.](\d{2})(?=$|\/)/.exec(folder);
  if (!found) return UNKNOWN_TIME;
  const ms = utcMs(Number(found[1]), Number(found[2]), Number(found[3]));
  return ms !== null && isPlausibleTime(ms, now) ? { kind: 'day', ms, precision: 'day' } : UNKNOWN_TIME;
}

/**
 * Joins the video of a Live Photo to its still by the naming rules: inside one folder, `X_HEVC.MOV` is of
 * `X.HEIC`, and `X.MOV` of `X.JPG` (or of `X.HEIC`, by the rule `original`). Where the numbers do not agree, which
 * belongs to which is not known, and all stay alone. Gives the rows that are left and how many videos were joined.
 */
export function joinLiveVideos(rows: readonly ListedRow[]): { readonly rows: ListedRow[]; readonly joined: number } {
  const groups = new Map<string, { stills: number[]; marked: number[]; plain: number[] }>();
  rows.forEach((row, i) => {
    const { stem, isLiveVideo } = parseIcloudpdName(row.name);
    const key = `${row.scope}\n${quickFold(stem)}`;
    const group = groups.get(key) ?? { stills: [], marked: [], plain: [] };
    groups.set(key, group);
    if (nameKind(row.name) === 'photo' && /\.(heic|heif|jpe?g)$/i.test(row.name)) group.stills.push(i);
    else if (isLiveVideo) group.marked.push(i);
    else if (/\.mov$/i.test(row.name)) group.plain.push(i);
  });
  const videoOf = new Map<number, number>();
  for (const { stills, marked, plain } of groups.values()) {
    const videos = marked.length > 0 ? marked : plain;
    const own = marked.length > 0 ? stills.filter((i) => /\.hei[cf]$/i.test(rows[i]?.name ?? '')) : stills;
    if (own.length !== videos.length) continue;
    // In a folder of more than a day the counter of a camera may have come round.
    if (own.length > 1 && rows[own[0] ?? 0]?.captured.kind !== 'day') continue;
    own.forEach((still, n) => {
      const video = videos[n];
      if (video !== undefined) videoOf.set(still, video);
    });
  }
  const joined = new Set(videoOf.values());
  const left = rows.flatMap((row, i) => {
    if (joined.has(i)) return [];
    const video = rows[videoOf.get(i) ?? -1];
    return [video ? { ...row, companions: [liveVideo(video)] } : row];
  });
  return { rows: left, joined: joined.size };
}

function liveVideo({ name, path, size, fingerprint, partialFingerprint }: ListedRow): Resource {
  return { role: 'live-video', state: 'listed', name, path, size, fingerprint, partialFingerprint, type: null };
}
