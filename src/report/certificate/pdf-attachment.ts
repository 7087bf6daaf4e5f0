/*
 * A file inside a PDF, put there by an incremental update (ISO 32000-1, 7.5.6): the PDF stays as it is, byte for byte, and
 * new objects with a cross-reference section of their own follow it. The file is kept as plain text, so that it can be read back
 * without a PDF library. Only PDFs as Chromium prints them (with a classic cross-reference table) are taken.
 */

const NAME = 'two-places-certificate.json';

/** Binary text: one character is one byte. */
function toText(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return text;
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The PDF with a text attached to it; null when it is not built as expected. Readers of PDF show it as an attachment. */
export function attachToPdf(pdf: Uint8Array, content: string): Uint8Array | null {
  const text = toText(pdf);
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const size = Number(/\/Size\s+(\d+)/.exec(trailer)?.[1]);
  const root = /\/Root\s+(\d+)\s+0\s+R/.exec(trailer)?.[1];
  if (before === undefined || root === undefined || !Number.isSafeInteger(size)) return null;
  const catalog = new RegExp(`(?:^|[\\r\\n])${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text)?.[1];
  if (catalog === undefined || catalog.includes('/EmbeddedFiles')) return null;
  const names = `/EmbeddedFiles <</Names [(${NAME}) ${size + 1} 0 R]>>`;
  const inCatalog = /\/Names\s*<</.test(catalog)
    ? catalog.replace(/\/Names\s*<</, `/Names <<${names} `)
    : `${catalog.trimEnd()}\n/Names <<${names}>>`;
  if (/\/Names\s+\d+ 0 R/.test(catalog)) return null;
  // ASCII alone: other characters stand as JSON writes them by number.
  const stored = content.replace(/[^\x20-\x7e\n]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const objects: readonly (readonly [number, string])[] = [
    [Number(root), `<<${inCatalog}>>`],
    [
      size,
      `<</Type /EmbeddedFile /Subtype /application#2Fjson /Length ${stored.length}>>\nstream\n${stored}\nendstream`,
    ],
    [size + 1, `<</Type /Filespec /F (${NAME}) /UF (${NAME}) /EF <</F ${size} 0 R>>>>`],
  ];
  let update = '\n';
  let table = 'xref\n';
  for (const [number, body] of objects) {
    const at = pdf.length + update.length;
    update += `${number} 0 obj\n${body}\nendobj\n`;
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  }
  const start = pdf.length + update.length;
  const info = /\/Info\s+\d+\s+0\s+R/.exec(trailer)?.[0] ?? '';
  const end = `trailer\n<</Size ${size + 2} /Root ${root} 0 R ${info} /Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
  const added = toBytes(update + table + end);
  const whole = new Uint8Array(pdf.length + added.length);
  whole.set(pdf);
  whole.set(added, pdf.length);
  return whole;
}

/** The text that `attachToPdf` put in; null when there is none. The last one counts: a PDF is read from its end. */
export function readAttached(pdf: Uint8Array): string | null {
  const text = toText(pdf);
  const at = text.lastIndexOf('/Type /EmbeddedFile /Subtype /application#2Fjson');
  if (!text.startsWith('%PDF-') || at < 0) return null;
  const found = /\/Length (\d+)>>\nstream\n/.exec(text.slice(at, at + 200));
  if (!found) return null;
  const start = at + found.index + found[0].length;
  const length = Number(found[1]);
  const content = text.slice(start, start + length);
  return content.length === length && text.startsWith('\nendstream', start + length) ? content : null;
}
