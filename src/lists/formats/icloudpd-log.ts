import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import { FARTHEST_ZONE_MS } from '../../model/moments.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { LineFormat } from '../format-reader.ts';
import { withoutContainerMarks } from '../icloudpd/container-marks.ts';
import { icloudpdRow, joinLiveVideos, withProvenSizes } from '../icloudpd/icloudpd-rows.ts';
import { ageOfMoment } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { isWholeName } from '../listing/name-columns.ts';
import { looksLikePhotoLine } from '../records/preamble.ts';
import { readLines } from '../text/line-reader.ts';

const LINE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:[.,]\d+)? +(DEBUG|INFO|WARNING|ERROR|CRITICAL) +(.*)$/;

/** What icloudpd speaks of. */
const SAYS =
  /^(?:Download(?:ed|ing)|Skipping|Deleted|Deleting|Authenticat|Looking up|Found \d|All photos|Processing) ?|already exists|iCloud|deduplicated/i;

/** One run in a log: how often each file was spoken of. */
interface Run {
  announced: number | null;
  /** Files that are on disk after the run, or whose names it only printed, by path. */
  readonly files: Map<string, number>;
  /** Files whose download began; older versions log no more than that. */
  readonly begun: Map<string, number>;
  /** Photos that were passed over, by name. */
  readonly skipped: Map<string, number>;
}

/**
 * A log of icloudpd: `Downloaded …`, `… already exists` (at log level debug only) and `Skipping …` name what is in
 * iCloud. A run tells how many photos iCloud had; fewer in the log means that it does not show all of them. Paths over
 * 96 characters are cut in the middle with `...`; a name that was cut cannot be used.
 */
export const ICLOUDPD_LOG: LineFormat = {
  format: 'icloudpd-log',
  recognise({ lines }) {
    const some = lines.slice(0, 50);
    const messages = some.flatMap((line) => LINE.exec(withoutContainerMarks(line))?.[2] ?? []);
    // Other programs log in the same form; what they say is something else.
    return messages.length >= 0.3 * some.length && messages.some((message) => SAYS.test(message));
  },
  async read(item, context) {
    const built = new ListBuilder(item, context);
    const { log, left, now } = built;
    const runs: Run[] = [newRun()];
    let lastLine: number | null = null;
    await readLines(item, context, log, (written, number) => {
      const text = withoutContainerMarks(written);
      const found = LINE.exec(text);
      const message = found?.[2]?.trim();
      if (found === null || message === undefined) {
        // Names that `--only-print-filenames` prints between the lines of the log.
        const run = runs[runs.length - 1];
        if (run && /[\\/]/.test(text) && isWholeName(text)) count(run.files, text.trim());
        else if (looksLikePhotoLine(text)) log.row(item.source.path, number, text, 'list-row-unreadable');
        return;
      }
      lastLine = earliestMoment(text) ?? lastLine;
      const announced =
        /^Downloading (\d+) original /.exec(message) ?? /^Downloading (\d+) (?:photos|videos|items)/.exec(message);
      if (announced) {
        runs.push({ ...newRun(), announced: Number(announced[1]) });
        return;
      }
      const run = runs[runs.length - 1];
      if (run && !takeMessage(run, message)) log.row(item.source.path, number, message, 'list-row-unreadable');
    });
    const found: ListedRow[] = [];
    for (const [path, times] of largest(runs.map((run) => (run.files.size > 0 ? run.files : run.begun)))) {
      for (let n = 0; n < times; n += 1) if (!left.takes(baseName(path))) found.push(icloudpdRow(path, now));
    }
    for (const [name, times] of largest(runs.map((run) => run.skipped))) {
      for (let n = 0; n < times; n += 1) found.push({ ...PLAIN_ROW, name, captured: UNKNOWN_TIME, flags: NO_FLAGS });
    }
    const { rows, joined } = joinLiveVideos(withProvenSizes(found));
    left.add('live-videos', joined);
    // Every run but what stands before the first begins with how many photos there are.
    const announced = runs.at(-1)?.announced ?? null;
    const notes: CompletenessNote[] = [
      { code: 'hidden-not-shown', blocks: true },
      { code: 'deleted-not-shown', blocks: false },
    ];
    if (announced === null || rows.length < announced) {
      notes.unshift({
        code: 'only-missing-files',
        ...(announced === null ? {} : { count: announced - rows.length }),
        blocks: true,
      });
    }
    return built.finish({
      format: 'icloudpd-log',
      rows,
      notes,
      subject: 'icloud',
      age: ageOfMoment(lastLine, item.source, null, now),
      pairing: 'none',
    });
  },
};

/** The moment of a line, whose clock has no zone: at the earliest. */
function earliestMoment(line: string): number | null {
  const ms = Date.parse(`${line.slice(0, 10)}T${line.slice(11, 19)}Z`);
  return Number.isNaN(ms) ? null : ms - FARTHEST_ZONE_MS;
}

function newRun(): Run {
  return { announced: null, files: new Map(), begun: new Map(), skipped: new Map() };
}

/** False for a line that names a photo which cannot be used, because its name was cut. */
function takeMessage(run: Run, message: string): boolean {
  const there = /^Downloaded (.+)$/.exec(message)?.[1] ?? /^(.+) already exists\.?$/.exec(message)?.[1];
  const begun = /^Downloading (.*[/\\].+)$/.exec(message)?.[1];
  const skipped = /^Skipping ([^,]+), /.exec(message)?.[1];
  const named = there ?? begun ?? skipped;
  if (named === undefined) return true;
  const name = baseName(named.replaceAll('\\', '/'));
  if (name.includes('...')) return false;
  if (there !== undefined) count(run.files, there);
  else if (begun !== undefined) count(run.begun, begun);
  else count(run.skipped, name);
  return true;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** A file is in the log of every run; what counts is the run that spoke of it most. */
function largest(runs: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const run of runs) {
    for (const [key, times] of run) all.set(key, Math.max(times, all.get(key) ?? 0));
  }
  return all;
}
