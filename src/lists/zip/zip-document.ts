/** Files of office programs that are zips inside. */
export type ZipDocument =
  | 'xlsx'
  | 'ods'
  | 'Numbers'
  | 'Pages'
  | 'Keynote'
  | 'Word'
  | 'PowerPoint'
  | 'OpenDocument'
  | 'Office';

/** Knows a file of an office program by the entries of its zip. */
export class DocumentMarks {
  readonly #paths = new Set<string>();
  #iwork = false;

  add(path: string): void {
    if (/\.iwa$/i.test(path) || path === 'Index.zip') this.#iwork = true;
    else if (!path.includes('/') || /^(?:xl|word|ppt|META-INF|Index)\/[^/]+$/.test(path)) this.#paths.add(path);
  }

  /** @param name what the file is called: tables and texts of Apple's programs look alike inside */
  kind(name: string): ZipDocument | null {
    const has = (path: string) => this.#paths.has(path);
    if (this.#iwork) return /\.pages$/i.test(name) ? 'Pages' : /\.key$/i.test(name) ? 'Keynote' : 'Numbers';
    if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'xlsx';
    if (has('word/document.xml')) return 'Word';
    if (has('ppt/presentation.xml')) return 'PowerPoint';
    if (has('[Content_Types].xml')) return 'Office';
    if (has('content.xml') && has('META-INF/manifest.xml'))
      return /\.(?:odt|odp|odg)$/i.test(name) ? 'OpenDocument' : 'ods';
    return null;
  }
}
