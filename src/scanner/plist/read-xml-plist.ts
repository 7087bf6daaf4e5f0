import { MAX_PLIST_DEPTH, type PlistDict, PlistError, type PlistValue } from './plist-value.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const TAG = /<(\/?)([a-z]+)(?: [^<>]*)?(\/?)>/y;
const BLANK = /\s*/y;

interface Tag {
  readonly open: boolean;
  /** `<string/>`: nothing inside. */
  readonly empty: boolean;
  readonly name: string;
}

/** Reads the XML kind of property list (`man 5 plist`). Throws a PlistError when the text is none. */
export function readXmlPlist(text: string): PlistValue {
  const reader = new XmlPlistReader(text);
  const root = reader.tag();
  return reader.value(root.name === 'plist' ? reader.tag() : root, 0);
}

class XmlPlistReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#skip('\uFEFF');
    this.#blanks();
    this.#between('<?', '?>');
    this.#blanks();
    this.#between('<!DOCTYPE', '>');
  }

  /** The next tag, behind blanks and comments. */
  tag(): Tag {
    do this.#blanks();
    while (this.#between('<!--', '-->'));
    TAG.lastIndex = this.#at;
    const found = TAG.exec(this.#text);
    if (!found) throw new PlistError(`no tag at ${this.#at}`);
    this.#at = TAG.lastIndex;
    return { open: found[1] === '', empty: found[3] === '/', name: found[2] ?? '' };
  }

  /** The value that a tag begins. */
  value(head: Tag, depth: number): PlistValue {
    if (!head.open || depth > MAX_PLIST_DEPTH) throw new PlistError('too deep, or ends where a value should be');
    if (head.name === 'true' || head.name === 'false') {
      if (!head.empty) this.#textUntil(head.name);
      return head.name === 'true';
    }
    if (head.empty) return emptyValue(head.name);
    if (head.name === 'array') {
      const items: PlistValue[] = [];
      for (let next = this.tag(); next.open; next = this.tag()) items.push(this.value(next, depth + 1));
      return items;
    }
    if (head.name === 'dict') return this.#dict(depth);
    return leaf(head.name, this.#textUntil(head.name));
  }

  #dict(depth: number): PlistDict {
    const entries: [string, PlistValue][] = [];
    for (let next = this.tag(); next.open; next = this.tag()) {
      if (next.name !== 'key') throw new PlistError('an entry of a dictionary without a key');
      const key = next.empty ? '' : this.#textUntil('key');
      entries.push([key, this.value(this.tag(), depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  #textUntil(name: string): string {
    const end = this.#text.indexOf(`</${name}>`, this.#at);
    if (end < 0) throw new PlistError(`<${name}> does not end`);
    const inside = this.#text.slice(this.#at, end);
    this.#at = end + name.length + 3;
    return unescapeXml(inside);
  }

  #blanks(): void {
    BLANK.lastIndex = this.#at;
    BLANK.exec(this.#text);
    this.#at = BLANK.lastIndex;
  }

  #skip(start: string): boolean {
    const there = this.#text.startsWith(start, this.#at);
    if (there) this.#at += start.length;
    return there;
  }

  /** Passes over `start … end`, where the text goes on with it. */
  #between(start: string, end: string): boolean {
    if (!this.#skip(start)) return false;
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw new PlistError(`${start} does not end`);
    this.#at = found + end.length;
    return true;
  }
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{1,8}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function emptyValue(name: string): PlistValue {
  if (name === 'dict') return {};
  if (name === 'array') return [];
  if (name === 'data') return Buffer.alloc(0);
  if (name === 'string') return '';
  throw new PlistError(`<${name}/> is no value`);
}

function leaf(name: string, inside: string): PlistValue {
  if (name === 'string') return inside;
  if (name === 'data') return Buffer.from(inside, 'base64');
  if (name === 'date') return new Date(inside.trim());
  if (name === 'real') return Number(inside.trim());
  if (name === 'integer') {
    if (!/^\s*[+-]?[0-9]{1,20}\s*$/.test(inside)) throw new PlistError('a whole number that is none');
    const whole = BigInt(inside.trim().replace(/^\+/, ''));
    return whole >= Number.MIN_SAFE_INTEGER && whole <= Number.MAX_SAFE_INTEGER ? Number(whole) : whole;
  }
  throw new PlistError(`<${name}> is not known`);
}
