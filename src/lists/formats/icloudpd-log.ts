import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import type { CompletenessNote } from '../../model/place.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { FormatReader } from '../format-reader.ts';
import { icloudpdRow, joinLiveVideos, withProvenSizes } from '../icloudpd/icloudpd-rows.ts';
import { LeftOut } from '../left-out.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import { ProblemLog } from '../problem-log.ts';
import { readLines } from '../text/read-lines.ts';

const LINE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:[.,]\d+)? +(DEBUG|INFO|WARNING|ERROR|CRITICAL) +(.*)$/;

/** One run in a log: how often each file was spoken of. */
interface Run {
  announced: number | null;
  /** Files that are on disk after the run, by path. */
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
export const ICLOUDPD_LOG: FormatReader = {
  format: 'icloudpd-log',
  recognise({ lines }) {
    const some = lines.slice(0, 50);
    const fits = some.filter((line) => LINE.test(line)).length;
    return fits >= 1 && fits >= 0.3 * some.length;
  },
  async read(item, context) {
    const { now } = context.options;
    const log = new ProblemLog();
    const runs: Run[] = [newRun()];
    await readLines(item, context, log, (text, number) => {
      const message = LINE.exec(text)?.[2]?.trim();
      if (message === undefined) return;
      const announced =
        /^Downloading (\d+) original /.exec(message) ?? /^Downloading (\d+) (?:photos|videos|items)/.exec(message);
      if (announced) {
        runs.push({ ...newRun(), announced: Number(announced[1]) });
        return;
      }
      const run = runs[runs.length - 1];
      if (run && !takeMessage(run, message)) log.row(item.source.path, number, message, 'list-row-unreadable');
    });
    const left = new LeftOut();
    const found: ListedRow[] = [];
    for (const [path, times] of largest(runs.map((run) => (run.files.size > 0 ? run.files : run.begun)))) {
      for (let n = 0; n < times; n += 1) if (!left.takes(baseName(path))) found.push(icloudpdRow(path, now));
    }
    for (const [name, times] of largest(runs.map((run) => run.skipped))) {
      for (let n = 0; n < times; n += 1) found.push({ ...PLAIN_ROW, name, captured: UNKNOWN_TIME, flags: NO_FLAGS });
    }
    const { rows, joined } = joinLiveVideos(withProvenSizes(found));
    left.add('live-videos', joined);
    const announced = runs.findLast((run) => run.announced !== null)?.announced ?? null;
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
    const asOf = ageOf(item.source.modifiedMs, now);
    const { name } = item.source;
    const list = finishList({
      format: 'icloudpd-log',
      name,
      rows,
      log,
      leftOut: left.ledger(),
      notes,
      asOf,
      pairing: 'none',
    });
    return { ok: true, list };
  },
};

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
