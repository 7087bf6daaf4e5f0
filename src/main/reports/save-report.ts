import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Outcome, ReportKind, Requests } from '../../bridge/contract.ts';
import type { Log } from '../log.ts';
import { problemOf } from '../problem-of.ts';
import { writeBeside } from '../stores/write-beside.ts';
import type { PdfPrinter } from './print-pdf.ts';
import { REPORT_TYPES, safeFileName } from './report-files.ts';

export interface ReportDesk {
  save(wish: Requests['report:save']['takes']): Promise<Outcome<Requests['report:save']['gives']>>;
  /** The path of a report saved in this run, or null. */
  pathOf(savedId: string): string | null;
}

/** Asks where, then writes beside and renames. The window learns the name of the file and an id, never the path. */
export function createReportDesk(parts: {
  /** The system's save dialog; null when the person changed their mind. */
  readonly askWhere: (defaultPath: string, type: { extension: string; name: string }) => Promise<string | null>;
  readonly documents: () => string;
  readonly printer: PdfPrinter;
  readonly log: Log;
}): ReportDesk {
  const saved = new Map<string, string>();
  let lastFolder: string | null = null;
  const bytesOf = (kind: ReportKind, text: string): Promise<Uint8Array | string> | string =>
    kind === 'pdf' ? parts.printer.print(text) : text;

  return {
    pathOf: (savedId) => saved.get(savedId) ?? null,
    save: async ({ kind, suggestedName, text }) => {
      const name = safeFileName(suggestedName, kind);
      const file = await parts.askWhere(path.join(lastFolder ?? parts.documents(), name), REPORT_TYPES[kind]);
      if (file === null) return { ok: true, value: null };
      try {
        await writeBeside(file, await bytesOf(kind, text));
      } catch (error) {
        parts.log.error(`saving a report as ${kind}`, error);
        return { ok: false, problem: { ...problemOf(error, 'save-failed'), path: file } };
      }
      lastFolder = path.dirname(file);
      const savedId = randomUUID();
      saved.set(savedId, file);
      return { ok: true, value: { savedId, label: path.basename(file) } };
    },
  };
}
