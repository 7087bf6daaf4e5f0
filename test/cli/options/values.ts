import { COMMAND_FACTS, type CommandName } from '../../../src/cli/options/command-table.ts';
import { type OptionName, optionFact, type ValueKind } from '../../../src/cli/options/option-table.ts';
import { DAY } from '../make-check.ts';

// What is right and what is wrong after each kind of option. A new option is covered by its kind; a new kind does not compile without
// its row here.

interface Values {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Files of {@link makePlace}: what options can name. */
export const NAMES = {
  folder: 'Pictures',
  copy: 'Copy',
  list: 'Photo Details.csv',
  sums: 'sums.txt',
  photo: 'photo.jpg',
  letter: 'letter.txt',
  empty: 'empty.csv',
} as const;

const NOT_TO_BE_WRITTEN = [
  'no folder/x',
  `${NAMES.folder}/x`,
  NAMES.folder,
  NAMES.list,
  NAMES.photo,
  `${NAMES.letter}/x`,
  'saved/',
  `${'x'.repeat(300)}.html`,
];
/** Only JSON is printed; anything else would be saved as a file called "-". */
const NOT_PRINTED = [...NOT_TO_BE_WRITTEN, '-'];
const NO_LIST = ['nowhere', NAMES.empty, NAMES.letter, NAMES.photo, `${NAMES.list}/x`];
const NO_WORD = ['nothing', '__proto__', 'constructor', 'Yes ', 'x\u001b[2J'];

const BY_KIND: Readonly<Record<ValueKind, Values>> = {
  none: { right: [], wrong: [] },
  file: { right: ['saved'], wrong: NOT_PRINTED },
  folder: {
    right: [NAMES.folder, `./${NAMES.folder}/`],
    wrong: ['nowhere', NAMES.photo, `${NAMES.folder}/IMG_0001.JPG`],
  },
  list: { right: [NAMES.list], wrong: NO_LIST },
  day: { right: [DAY, `${DAY}T10:30:00Z`], wrong: ['yesterday', '2026-02-31', '22.11.2026', '2026-11', '99999-01-01'] },
  totals: {
    right: [`photos=2,videos=1,at=${DAY},hidden=none,shared=none`, 'photos=2,videos=1'],
    wrong: ['many', 'photos=many', 'photos=10,1', 'photos=-1', 'photos=', 'photos=1,photos=2', 'fotos=2', 'at=never'],
  },
  number: { right: ['0', '10100', '10,100', '10.100'], wrong: ['10,1', '1.5', '٣', '1e3', '99999999999', 'one'] },
  size: { right: ['12 GB', '1,5TB', '800'], wrong: ['much', '12 XB', '1.2.3 GB', 'GB'] },
  words: { right: [], wrong: NO_WORD },
  name: { right: [], wrong: [] },
};

/** Where a name alone does not say what is right. */
const BY_OPTION: Readonly<Record<string, Values>> = {
  'made-like': {
    right: [`${NAMES.copy}=${NAMES.folder}`],
    wrong: [NAMES.copy, '=', `=${NAMES.folder}`, `${NAMES.copy}=`, `${NAMES.copy}=nowhere`, `nowhere=${NAMES.copy}`],
  },
  'no-mirror': { right: [NAMES.folder, 'all'], wrong: ['nowhere', NAMES.photo] },
  with: { right: [NAMES.copy], wrong: ['nowhere', NAMES.folder, `${NAMES.folder}/.`, NAMES.photo, NAMES.list] },
  index: {
    right: ['notes', 'no/such/folder/yet'],
    wrong: [NAMES.folder, `${NAMES.folder}/notes`, NAMES.list, `${NAMES.letter}/x`],
  },
  json: { right: ['saved', '-'], wrong: NOT_TO_BE_WRITTEN },
  html: {
    right: ['saved', 'page.html'],
    wrong: ['-', 'page/', 'no folder/x', NAMES.folder, NAMES.photo, NAMES.letter, NAMES.list],
  },
  save: { right: ['kept'], wrong: [NAMES.letter, `${NAMES.letter}/x`] },
  'verify checksums': {
    right: [NAMES.sums],
    wrong: ['nowhere', NAMES.folder, NAMES.empty, NAMES.letter, NAMES.photo, NAMES.list],
  },
  place: { right: [NAMES.folder], wrong: ['nowhere', 'constructor'] },
};

export function valuesOf(command: CommandName, name: OptionName): Values {
  const { value, choices } = optionFact(name);
  const own = BY_OPTION[`${command} ${name}`] ?? BY_OPTION[name] ?? BY_KIND[value];
  if (choices) return { right: choices, wrong: own.wrong };
  // One path for each, as two outputs on one are refused.
  return { right: own.right.map((word) => (word === 'saved' ? `saved ${name}` : word)), wrong: own.wrong };
}

/** What a command needs beside these options, so that only they decide. */
export function besideOf(command: CommandName, names: readonly OptionName[]): readonly string[] {
  const has = (name: OptionName): boolean => names.includes(name);
  const list = has('icloud') || has('with') ? [] : ['--icloud', NAMES.list];
  switch (command) {
    case 'check':
    case 'erase-check':
    case 'plan-storage': {
      const folders = has('made-like') ? [NAMES.folder, NAMES.copy] : [NAMES.folder];
      return [...folders, ...(has('today') ? [] : ['--today', DAY]), ...list];
    }
    case 'verify':
      return [NAMES.folder, ...(has('checksums') ? [] : ['--checksums', NAMES.sums])];
    case 'guide':
    case 'completion':
      return firstOf(COMMAND_FACTS[command].takes);
    case 'doctor':
      return [NAMES.folder];
    case 'phone':
    case 'manual':
      return [];
  }
}

function firstOf(words: 'folder' | readonly string[] | null): readonly string[] {
  return words === null || words === 'folder' ? [] : words.slice(0, 1);
}
