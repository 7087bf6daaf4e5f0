/** Whether a text was quoted in an answer to a mail: `> ` before every line. */
export function isMailQuoted(lines: readonly string[]): boolean {
  const some = lines.slice(0, 100);
  return some.length > 1 && some.filter((line) => /^ ?>/.test(line)).length > 0.5 * some.length;
}

/** A line without the marks of a quoted mail. */
export function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?: ?>)+ ?/, '');
}
