import { LANGUAGES } from '../../words/language.ts';

/** What an option takes: nothing, or a value of some kind. The kind decides what help and completion say. */
export const VALUE_KINDS = [
  'none',
  'file',
  'folder',
  'list',
  'day',
  'totals',
  'number',
  'size',
  'words',
  'name',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

export interface OptionFact {
  readonly value: ValueKind;
  /** The words it can be, where there are only a few; shown and completed. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly repeats?: boolean;
  /** Whether all that follows, up to the next option, belongs to it. */
  readonly takesAll?: boolean;
  readonly short?: string;
}

const YES_NO = ['yes', 'no'] as const;
const LIST = { value: 'list', repeats: true, takesAll: true } as const;
const PLACE_WORD = { value: 'folder', repeats: true } as const;

/**
 * Every option of the command, once. Parser, help, shell completion and manual page are all made from this table; its words are in the
 * `help.ts` of each language, under the same names.
 */
export const OPTIONS = {
  icloud: LIST,
  with: LIST,
  counts: { value: 'totals' },
  'list-date': { value: 'day' },
  'printed-names': { value: 'words', choices: ['everything', 'only-missing'] },
  mirror: PLACE_WORD,
  'no-mirror': PLACE_WORD,
  'only-copy': PLACE_WORD,
  'made-like': { value: 'name', repeats: true },
  reread: { value: 'words', choices: ['stale', 'all', 'none'] },
  quick: { value: 'none' },
  accept: { value: 'words', choices: ['name-and-date'] },
  report: { value: 'file' },
  csv: { value: 'file' },
  json: { value: 'file' },
  checksums: { value: 'file' },
  redact: { value: 'none' },
  force: { value: 'none' },
  'icloud-photos': { value: 'words', choices: ['on', 'off'] },
  status: { value: 'words', choices: ['finished', 'syncing', 'paused', 'waiting', 'storage-full', 'none'] },
  'storage-full': { value: 'words', choices: YES_NO },
  optimize: { value: 'words', choices: YES_NO },
  'phone-photos': { value: 'number' },
  'phone-videos': { value: 'number' },
  'shared-library': { value: 'words', choices: YES_NO },
  'recently-deleted-checked': { value: 'words', choices: YES_NO },
  'hidden-checked': { value: 'words', choices: YES_NO },
  'newest-agree': { value: 'words', choices: YES_NO },
  'advanced-data-protection': { value: 'words', choices: YES_NO },
  phone: { value: 'words', choices: ['cable'] },
  other: { value: 'size' },
  place: { value: 'name' },
  save: { value: 'folder' },
  html: { value: 'file' },
  ios: { value: 'words', choices: ['17', '18', '26'] },
  computer: { value: 'words', choices: ['mac', 'windows', 'linux'] },
  today: { value: 'day' },
  index: { value: 'folder' },
  lang: { value: 'words', choices: LANGUAGES },
  help: { value: 'none', short: 'h' },
  version: { value: 'none', short: 'v' },
} as const satisfies Readonly<Record<string, OptionFact>>;

export type OptionName = keyof typeof OPTIONS;

/** Whether a name, without its leading dashes, is an option of some command. */
export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** What the table says of one option. */
export function optionFact(name: OptionName): OptionFact {
  return OPTIONS[name];
}
