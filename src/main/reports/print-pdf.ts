import { randomBytes } from 'node:crypto';
import { ORIGIN } from '../origin.ts';
import { PRINT_PATH } from '../pages/page-protocol.ts';

/** As much of a hidden window as printing needs. */
export interface PrintWindow {
  loadURL(url: string): Promise<void>;
  destroy(): void;
  readonly webContents: {
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
  print(html: string): Promise<Uint8Array>;
  /** The page being printed under a name, or null; for the protocol. */
  page(name: string): string | null;
}

/**
 * Prints an HTML page to a tagged PDF in a hidden window that runs no script. The page is there only while it is
 * printed, under a name nobody can guess, and with a content policy of its own.
 */
export function createPdfPrinter(openWindow: () => PrintWindow): PdfPrinter {
  const pages = new Map<string, string>();
  return {
    page: (name) => pages.get(name) ?? null,
    print: async (html) => {
      const name = randomBytes(16).toString('hex');
      pages.set(name, html);
      const window = openWindow();
      try {
        await window.loadURL(`${ORIGIN}${PRINT_PATH}${name}`);
        return await window.webContents.printToPDF({
          pageSize: 'A4',
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      } finally {
        pages.delete(name);
        window.destroy();
      }
    },
  };
}
