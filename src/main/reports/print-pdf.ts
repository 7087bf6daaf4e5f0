import { randomBytes } from 'node:crypto';
import { ORIGIN } from '../origin.ts';
import { PRINT_PATH } from '../pages/page-protocol.ts';

/** As much of a hidden window as printing needs. */
export interface PrintWindow {
  loadURL(url: string): Promise<void>;
  destroy(): void;
  readonly webContents: {
    print(options: { printBackground: boolean }, done: (success: boolean, reason: string) => void): void;
    printToPDF(options: {
      pageSize: 'A4';
      printBackground: boolean;
      preferCSSPageSize: boolean;
      generateTaggedPDF: boolean;
      generateDocumentOutline: boolean;
    }): Promise<Uint8Array>;
  };
}

export interface PdfPrinter {
  /** The page as a PDF. */
  print(html: string): Promise<Uint8Array>;
  /** The page through the system's dialog for printing; false when the person changed their mind. */
  toPaper(html: string): Promise<boolean>;
  /** The page being printed under a name, or null; for the protocol. */
  page(name: string): string | null;
}

/**
 * Prints an HTML page to a tagged PDF in a hidden window that runs no script. The page is there only while it is
 * printed, under a name nobody can guess, and with a content policy of its own.
 */
export function createPdfPrinter(openWindow: () => PrintWindow): PdfPrinter {
  const pages = new Map<string, string>();
  const withPage = async <T>(html: string, use: (window: PrintWindow) => Promise<T>): Promise<T> => {
    const name = randomBytes(16).toString('hex');
    pages.set(name, html);
    const window = openWindow();
    try {
      await window.loadURL(`${ORIGIN}${PRINT_PATH}${name}`);
      return await use(window);
    } finally {
      pages.delete(name);
      window.destroy();
    }
  };
  return {
    page: (name) => pages.get(name) ?? null,
    print: (html) =>
      withPage(html, ({ webContents }) =>
        webContents.printToPDF({
          pageSize: 'A4',
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    toPaper: (html) =>
      withPage(
        html,
        ({ webContents }) =>
          new Promise((resolve, reject) => {
            webContents.print({ printBackground: true }, (success, reason) => {
              if (success || isCancelled(reason)) resolve(success);
              else reject(new Error(`printing: ${reason}`));
            });
          }),
      ),
  };
}

/** Electron says so in words: "Print job canceled", "cancelled". */
function isCancelled(reason: string): boolean {
  return /cancel/i.test(reason);
}
