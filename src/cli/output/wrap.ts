/**
 * Breaks one paragraph at its blanks into lines of at most `width` characters. The first line stands after `head`, the others after
 * `indent`. A word that is longer than a line stands alone, whole.
 */
export function wrap(text: string, width: number, indent = '', head = indent): string {
  const lines: string[] = [];
  let line = head;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
