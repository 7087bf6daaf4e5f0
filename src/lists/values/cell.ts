/** Words for "nothing" that tools write into a cell. */
const NOTHING: ReadonlySet<string> = new Set(['null', 'none', 'nan', 'n/a', '#n/a', '\\n', '(null)', 'undefined', '-']);

/** `="00012"`: how people keep a spreadsheet from changing a text. */
const FORMULA = /^\s*="([^"]*)"\s*$/;

/** The first characters of what Markdown sets off: a backtick, a star, a bracket. */
const MARKED: ReadonlySet<number> = new Set([0x60, 0x2a, 0x5b]);

/** What is meant by a text in backticks, in stars (`**IMG_1.HEIC**`), or with an address behind it (`[IMG_1.HEIC](https://…)`). */
function withoutMarkdown(text: string): string {
  return (
    /^(`{1,3}|\*{1,3})([^`*].*[^`*])\1$/.exec(text)?.[2] ??
    /^\[([^\]]{1,500})\]\([^()\s]{1,2000}\)$/.exec(text)?.[1] ??
    text
  );
}

/**
 * A cell as text: JSON numbers and booleans as they are written, nothing for null, objects and arrays. Spaces around it and
 * words for nothing are taken away.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    const bare = FORMULA.exec(value)?.[1] ?? value.trim();
    const text = MARKED.has(bare.charCodeAt(0)) ? withoutMarkdown(bare) : bare;
    return text.length <= 9 && NOTHING.has(text.toLowerCase()) ? '' : text;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const TRUE: ReadonlySet<string> = new Set(
  'true t yes y 1 ja j wahr oui vrai o si sí sì verdadero s vero sim verdadeiro waar sant sand tosi tak prawda да истина evet doğru はい 是 예 on x ✓ ✔ ☑ ✅'.split(
    ' ',
  ),
);
const FALSE: ReadonlySet<string> = new Set(
  'false f no n 0 nein falsch non faux falso não nao onwaar nee nej falskt epätosi nie fałsz нет ложь hayır yanlış いいえ 否 아니요 off ✗ ✘ ☐'.split(
    ' ',
  ),
);

/**
 * Yes or no, however a program writes it: `true`, `yes`, `1`, `t` (psql), `True` (Python), `WAHR` (German Excel). Null where
 * it is none of these: not said.
 */
export function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : null;
  if (typeof value !== 'string') return null;
  if (value === 'no' || value === 'False' || value === '') return value === '' ? null : false;
  const word = value.trim().toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/**
 * Bytes from a cell: a whole number, or `1953393`, `1,953,393`, `1.953.393`, `1 953 393`, each also with "bytes" behind it.
 * Null for an empty cell and for a rounded size (`1.9 MB`): a size that is nearly right is no proof of anything.
 */
export function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || value === '') return null;
  const bare = value
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/ ?(?:bytes?|byte\(s\)|octets?|b)$/i, '');
  // A spreadsheet writes whole numbers as `6009.0` when the column once held others.
  const whole = /^(\d{1,15})\.0$/.exec(bare)?.[1] ?? bare;
  if (!/^(?:\d+|\d{1,3}([,. '\u2019])\d{3}(?:\1\d{3})*)$/.test(whole)) return null;
  const bytes = Number(whole.replace(/\D/g, ''));
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** A count of pixels; null for anything that is none. */
export function pixelsOf(value: unknown): number | null {
  const text = textOf(value).replace(/\.0$/, '');
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
