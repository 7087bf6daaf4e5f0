import path from 'node:path';
import type { ReportKind } from '../../bridge/contract.ts';

/** The ending and the name of each kind of report. */
export const REPORT_TYPES: Readonly<Record<ReportKind, { readonly extension: string; readonly name: string }>> = {
  html: { extension: 'html', name: 'HTML' },
  pdf: { extension: 'pdf', name: 'PDF' },
  csv: { extension: 'csv', name: 'CSV' },
  json: { extension: 'json', name: 'JSON' },
  'two-places': { extension: 'twoplaces', name: 'Two Places' },
  checksums: { extension: 'sha1', name: 'Checksums' },
  calendar: { extension: 'ics', name: 'iCalendar' },
  text: { extension: 'txt', name: 'Text' },
};

/** Names that Windows keeps for devices, whatever follows them. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system takes, made from a suggestion of the window: no folder, no hidden file, no character
 * that means something, at most 120 characters, and the ending of its kind once.
 */
export function safeFileName(suggested: string, kind: ReportKind): string {
  const { extension } = REPORT_TYPES[kind];
  const last = path.posix.basename(suggested.replaceAll('\\', '/'));
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  const stem = plain === '' || DEVICE.test(plain) ? 'two-places-report' : plain;
  return `${stem}.${extension}`;
}
