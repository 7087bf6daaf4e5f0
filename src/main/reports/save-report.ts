import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Outcome, ReportKind, Requests } from '../../bridge/contract.ts';
import { attachToPdf } from '../../report/certificate/pdf-attachment.ts';
import { saveRefusal, withEnding } from '../../scanner/saving/save-rule.ts';
import type { Log } from '../log.ts';
import { problemOf } from '../problem-of.ts';
import { writeBeside } from '../stores/json-store.ts';
import type { PdfPrinter } from './print-pdf.ts';
import { REPORT_TYPES, safeFileName } from './report-files.ts';

export interface ReportSaver {
  save(wish: Requests['report:save']['takes']): Promise<Outcome<Requests['report:save']['gives']>>;
  /** Through the system's dialog for printing. */
  print(wish: Requests['report:print']['takes']): Promise<Outcome<Requests['report:print']['gives']>>;
  /** The path of a report saved in this run, or null. */
  pathOf(savedId: string): string | null;
}

/** Asks where, then writes beside and renames: never into a place, never over a photo (scanner/saving). The window learns the name of the file and an id, never the path. */
export function createReportSaver(parts: {
  /** The system's save dialog; null when the person changed their mind. */
  readonly askWhere: (defaultPath: string, type: { extension: string; name: string }) => Promise<string | null>;
  /** Asks whether the file of this name may be replaced, where the system's dialog did not ask about it. */
  readonly askToReplace: (name: string) => Promise<boolean>;
  /** Absolute paths of everything that is a place. */
  readonly places: () => Promise<readonly string[]>;
  readonly documents: () => string;
  readonly printer: PdfPrinter;
  readonly log: Log;
}): ReportSaver {
  const saved = new Map<string, string>();
  let lastFolder: string | null = null;
  const bytesOf = async (kind: ReportKind, text: string, attached?: string): Promise<Uint8Array | string> => {
    if (kind !== 'pdf') return text;
    const pdf = await parts.printer.print(text);
    if (attached === undefined) return pdf;
    const whole = attachToPdf(pdf, attached);
    if (whole === null) throw new Error('the printed page is no PDF that a file can be attached to');
    return whole;
  };

  return {
    pathOf: (savedId) => saved.get(savedId) ?? null,
    print: async ({ text }) => {
      try {
        return { ok: true, value: { printed: await parts.printer.toPaper(text) } };
      } catch (error) {
        parts.log.error('printing a report', error);
        return { ok: false, problem: { ...problemOf(error, 'print-failed') } };
      }
    },
    save: async ({ kind, suggestedName, text, attached }) => {
      const name = safeFileName(suggestedName, kind);
      const chosen = await parts.askWhere(path.join(lastFolder ?? parts.documents(), name), REPORT_TYPES[kind]);
      if (chosen === null) return { ok: true, value: null };
      const file = withEnding(chosen, REPORT_TYPES[kind].extension);
      const refusal = await saveRefusal(file, await parts.places());
      if (refusal) return { ok: false, problem: { code: refusal, path: path.basename(file) } };
      if (file !== chosen && existsSync(file) && !(await parts.askToReplace(path.basename(file))))
        return { ok: true, value: null };
      try {
        await writeBeside(file, await bytesOf(kind, text, attached));
      } catch (error) {
        parts.log.error(`saving a report as ${kind}`, error);
        return { ok: false, problem: { ...problemOf(error, 'save-failed'), path: path.basename(file) } };
      }
      lastFolder = path.dirname(file);
      const savedId = randomUUID();
      saved.set(savedId, file);
      return { ok: true, value: { savedId, label: path.basename(file) } };
    },
  };
}
