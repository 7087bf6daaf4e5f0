/** Every option, for the parser. A `string` option takes a value; `--icloud` and `--with` take as many as follow them. */
export const COMMON_OPTIONS = {
  icloud: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  counts: { type: 'string' },
  'printed-names': { type: 'string' },
  quick: { type: 'boolean' },
  report: { type: 'string' },
  csv: { type: 'string' },
  json: { type: 'string' },
  checksums: { type: 'string' },
  redact: { type: 'boolean' },
  today: { type: 'string' },
  index: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The answers about the phone, for `erase-check`. */
export const ANSWER_OPTIONS = {
  'icloud-photos': { type: 'string' },
  status: { type: 'string' },
  'storage-full': { type: 'string' },
  optimize: { type: 'string' },
  'phone-photos': { type: 'string' },
  'phone-videos': { type: 'string' },
  'advanced-data-protection': { type: 'string' },
  'shared-library': { type: 'string' },
  'recently-deleted-checked': { type: 'string' },
  'hidden-checked': { type: 'string' },
  ios: { type: 'string' },
} as const;

export const PLAN_OPTIONS = { other: { type: 'string' } } as const;

export const VERIFY_OPTIONS = {
  checksums: { type: 'string' },
  place: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const DOCTOR_OPTIONS = {
  index: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const COMMANDS = ['check', 'erase-check', 'plan-storage', 'verify', 'doctor'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The options a command knows. */
export function optionsOf(command: CommandName): Readonly<Record<string, OptionKind>> {
  if (command === 'erase-check') return { ...COMMON_OPTIONS, ...ANSWER_OPTIONS };
  if (command === 'plan-storage') return { ...COMMON_OPTIONS, ...PLAN_OPTIONS };
  if (command === 'verify') return VERIFY_OPTIONS;
  if (command === 'doctor') return DOCTOR_OPTIONS;
  return COMMON_OPTIONS;
}

export interface OptionKind {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
}
