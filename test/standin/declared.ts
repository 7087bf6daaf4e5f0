import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// What Electron itself declares, read from the types that come with it (electron.d.ts of the version in package.json). The
// stand-in refuses whatever is not in there, so that nothing passes here that real Electron would not know.

/** One interface or class of electron.d.ts. */
export interface Declared {
  readonly members: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Texts that a property or parameter may be, by its name: the `role` of a menu item, the `properties` of a dialog. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string>>;
}

const file = path.join(path.dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'electron.d.ts');
let lines: readonly string[] | null = null;
const known = new Map<string, Declared>();

/** What Electron declares under a name, with what it inherits. Throws for a name that it does not have. */
export function declared(name: string): Declared {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

function read(name: string): Declared {
  lines ??= readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => new RegExp(`^  (interface|class) ${name}\\b`).test(line));
  if (start < 0) throw new Error(`Electron declares no ${name}`);
  const body = lines.slice(start + 1, lines.indexOf('  }', start));
  const above = / extends (\w+) \{/.exec(lines[start] ?? '')?.[1];
  const inherited = above === undefined || above === 'NodeEventEmitter' ? null : declared(above);
  const literals = new Map(inherited?.literals);
  for (const line of body) {
    for (const [, key = '', union = ''] of line.matchAll(/(\w+)\??: \(?(?:Array<)?((?:\('|').*)$/g)) {
      const texts = [...union.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
      literals.set(key, new Set([...(literals.get(key) ?? []), ...texts]));
    }
  }
  return {
    members: union(inherited?.members, matches(body, /^ {4}(?:static |readonly )*(\w+)\??[(:<]/)),
    events: union(inherited?.events, matches(body, /^ {4}on\(event: '([^']+)'/)),
    literals,
  };
}

function matches(body: readonly string[], pattern: RegExp): string[] {
  return body.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}

function union(one: ReadonlySet<string> | undefined, more: readonly string[]): ReadonlySet<string> {
  return new Set([...(one ?? []), ...more]);
}

function refuse(what: string): never {
  throw new Error(`electron stand-in: Electron knows no ${what}`);
}

/** Refuses an options object with a key, or with one of several texts, that Electron does not know. */
export function checkOptions(type: string, options: object): void {
  const { members, literals } = declared(type);
  for (const [key, value] of Object.entries(options)) {
    if (!members.has(key)) refuse(`option ${type}.${key}`);
    const texts = literals.get(key);
    const given = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    if (texts) for (const text of given) if (!texts.has(text)) refuse(`${type}.${key} '${text}'`);
  }
}

/** Refuses a text that Electron does not take for a parameter. */
export function checkLiteral(type: string, parameter: string, text: string): void {
  if (declared(type).literals.get(parameter)?.has(text) !== true) refuse(`${parameter} '${text}' of ${type}`);
}

/** Refuses an event that Electron does not emit. `error` of a Node emitter, and its own two events, are Node's. */
export function checkEvent(type: string, event: string | symbol): void {
  const ofNode = event === 'newListener' || event === 'removeListener';
  if (!ofNode && !declared(type).events.has(String(event))) refuse(`event '${String(event)}' of ${type}`);
}

/** Refuses a menu item that Electron would refuse or not know (lib/browser/api/menu.ts, menu-item.ts). */
export function checkMenuItem(item: object): void {
  checkOptions('MenuItemConstructorOptions', item);
  const fields = new Map<string, unknown>(Object.entries(item));
  if (!['label', 'role', 'type'].some((key) => fields.has(key))) refuse('menu item without label, role or type');
  const submenu = fields.get('submenu');
  if (Array.isArray(submenu)) for (const below of submenu) checkMenuItem(below);
}
