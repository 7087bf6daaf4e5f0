import { GUIDE_TOPICS } from '../../guidance/help/guide-page.ts';
import type { OptionName } from './option-table.ts';

/** Options in the groups in which help shows them. */
export const OPTION_GROUPS = ['input', 'places', 'reading', 'phone', 'output', 'general'] as const;
export type OptionGroup = (typeof OPTION_GROUPS)[number];

/** The commands, in the order in which help names them. */
export const COMMANDS = [
  'check',
  'erase-check',
  'verify',
  'guide',
  'plan-storage',
  'phone',
  'doctor',
  'completion',
  'manual',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export interface CommandFact {
  /** What its free arguments are, for completion; null for none. */
  readonly takes: 'folder' | readonly string[] | null;
  readonly options: Readonly<Partial<Record<OptionGroup, readonly OptionName[]>>>;
  /** The exit codes it can end with, in their order. Their meaning is in `words` as `exit-COMMAND-CODE`. */
  readonly exits: readonly number[];
}

const GENERAL = ['lang', 'help', 'version'] as const;
const PLACES = ['mirror', 'no-mirror', 'only-copy', 'made-like'] as const;
const LISTS = ['counts', 'list-date', 'printed-names'] as const;
const OUTPUT = ['report', 'csv', 'json', 'checksums', 'redact', 'force'] as const;

/** What each command takes. An option that is not named here is refused, never ignored. */
export const COMMAND_FACTS: Readonly<Record<CommandName, CommandFact>> = {
  check: {
    takes: 'folder',
    options: {
      input: ['icloud', 'with', ...LISTS],
      places: PLACES,
      reading: ['quick', 'reread', 'accept'],
      output: OUTPUT,
      general: ['today', 'index', ...GENERAL],
    },
    exits: [0, 1, 2, 3],
  },
  'erase-check': {
    takes: 'folder',
    options: {
      input: ['icloud', ...LISTS],
      phone: [
        'icloud-photos',
        'status',
        'storage-full',
        'optimize',
        'phone-photos',
        'phone-videos',
        'shared-library',
        'recently-deleted-checked',
        'hidden-checked',
        'newest-agree',
        'advanced-data-protection',
        'ios',
        'phone',
      ],
      places: PLACES,
      reading: ['quick', 'reread'],
      output: OUTPUT,
      general: ['today', 'index', ...GENERAL],
    },
    exits: [0, 1, 2, 3],
  },
  verify: { takes: 'folder', options: { input: ['checksums', 'place'], general: GENERAL }, exits: [0, 1, 2, 3] },
  guide: {
    takes: GUIDE_TOPICS,
    options: { input: ['ios', 'computer'], output: ['html', 'force'], general: GENERAL },
    exits: [0, 3],
  },
  'plan-storage': {
    takes: 'folder',
    options: { input: ['icloud', 'other'], general: ['today', 'index', ...GENERAL] },
    exits: [0, 2, 3],
  },
  phone: { takes: null, options: { output: ['save'], general: GENERAL }, exits: [0, 1, 3] },
  doctor: { takes: 'folder', options: { general: ['index', ...GENERAL] }, exits: [0, 1, 3] },
  completion: { takes: SHELLS, options: { general: GENERAL }, exits: [0, 3] },
  manual: { takes: null, options: { general: GENERAL }, exits: [0, 3] },
};

/** Whether a word of the command line is the name of a command. */
export function isCommand(text: string): text is CommandName {
  return COMMANDS.some((command) => command === text);
}

/** The options a command knows, in the order of its help. */
export function optionsOf(command: CommandName): readonly OptionName[] {
  return OPTION_GROUPS.flatMap((group) => COMMAND_FACTS[command].options[group] ?? []);
}
