/**
 * Characters that a name may hold to deceive a reader or a terminal: control characters (ANSI escapes among them),
 * marks that turn the direction of writing (`photo‮gpj.exe`), line separators and the byte order mark. Joiners stay:
 * emoji and several scripts need them.
 */
const DECEIVING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A name as plain text: deceiving characters are shown by their number (`[U+202E]`), never obeyed and never dropped, so
 * that two different names never look the same because of them. Lone surrogates become U+FFFD. Cut to `limit` characters
 * (code points) in the middle, so that the beginning and the ending stay.
 */
export function safeName(name: string, limit = 300): string {
  const shown = name
    .toWellFormed()
    .replace(DECEIVING, (found) => `[U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
  if (shown.length <= limit) return shown;
  const letters = [...shown];
  if (letters.length <= limit) return shown;
  const half = Math.floor((limit - 1) / 2);
  return `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
}
