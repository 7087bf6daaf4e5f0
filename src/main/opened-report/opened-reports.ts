import type { OpenedReport, Outcome } from '../../bridge/contract.ts';
import { isReportPath, reportIn } from './report-path.ts';

/** As much of Electron's `app` as says what a person opened. */
export interface OpeningApp {
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: readonly string[], folder: string, data?: unknown) => void,
  ): unknown;
  on(event: 'open-file', listener: (event: { preventDefault(): void }, file: string) => void): unknown;
}

/** The report that a person opened from outside: by a double click, or by the command line. */
export interface OpenedReports {
  /** What to do when another one was opened. One that came before is told at once. */
  listen(opened: () => void): void;
  /** The report that waits, read now; null when there is none. It is given once. */
  take(): Promise<Outcome<OpenedReport | null>>;
}

/**
 * Listens for reports, from before the app is ready (macOS says `open-file` that early), and remembers the last one. Its
 * path stays here: the window gets the text and the name.
 */
export function listenForReports(parts: {
  readonly app: OpeningApp;
  readonly argv: readonly string[];
  readonly folder: string;
  readonly read: (file: string) => Promise<Outcome<OpenedReport>>;
}): OpenedReports {
  let waiting = reportIn(parts.argv, parts.folder);
  let tell: (() => void) | null = null;
  const opened = (file: string | null): void => {
    if (file === null) return;
    waiting = file;
    tell?.();
  };
  parts.app.on('second-instance', (_event, argv, folder) => opened(reportIn(argv, folder)));
  parts.app.on('open-file', (event, file) => {
    event.preventDefault();
    if (isReportPath(file)) opened(file);
  });
  return {
    listen: (heard) => {
      tell = heard;
      if (waiting !== null) heard();
    },
    take: async () => {
      const file = waiting;
      waiting = null;
      return file === null ? { ok: true, value: null } : parts.read(file);
    },
  };
}
