// Pieces of calendar files (RFC 5545).

/** A day (ms, UTC midnight) as `YYYYMMDD`. */
export function compactDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Text values escape backslash, comma, semicolon and line ends (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, (char) => `\\${char}`).replaceAll('\n', '\\n');
}

/** Lines as one file: each at most 75 octets of UTF-8; a longer one goes on after a line end and one space. */
export function calendarFile(lines: readonly string[]): string {
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** A character is never cut. */
function fold(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const char of line) {
    const length = new TextEncoder().encode(char).length;
    if (octets + length > 75) {
      parts.push('');
      // The space that begins the next line counts.
      octets = 1;
    }
    parts[parts.length - 1] += char;
    octets += length;
  }
  return parts.join('\r\n ');
}
