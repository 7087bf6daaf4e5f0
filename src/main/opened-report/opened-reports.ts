import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedReport, Outcome } from '../../bridge/contract.ts';

/** The ending of reports that open with the app; `electron-builder.yml` claims it and no other. */
const REPORT_ENDING = '.twoplaces';

/** Longer than any path that a system opens. */
const LONGEST = 4_096;

/** `file:///x`, `https://x`, `javascript:x`; a drive (`C:\x`) is one letter. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** Windows: `\\.\pipe\x` and `\\?\x` name devices and skip its checks of names. */
const DEVICE = /^[\\/]{2}[.?][\\/]/;

/**
 * Whether a text can be the path of a report that somebody opens: one file with our ending. Nothing is looked up; what
 * lies there is checked when it is read.
 */
export function isReportPath(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST || text.includes('\0')) return false;
  if (text.startsWith('-') || ADDRESS.test(text) || DEVICE.test(text)) return false;
  // What stands behind the last separator of any system; a folder written with one at its end has no name here.
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  return name.toLowerCase().endsWith(REPORT_ENDING) && name.length > REPORT_ENDING.length;
}

/**
 * The report that a start of the app was asked to open, as an absolute path, or null. Of everything in a command line
 * this is all that is obeyed: the first argument that can be a report. Switches (Chromium adds some of its own to
 * those of a second start) are passed over.
 */
export function reportIn(argv: readonly string[], folder: string): string | null {
  const found = argv.slice(1).map(withoutAddress).find(isReportPath);
  return found === undefined ? null : path.resolve(folder, found);
}

/** Desktops of Linux may name a file by its address. One of another computer (`file://host/x`) stays an address. */
function withoutAddress(argument: string): string {
  if (!argument.startsWith('file:///')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return argument;
  }
}

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
