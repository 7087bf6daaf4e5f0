import type { Answers } from '../../guidance/answers.ts';
import { GUIDE_TOPICS } from '../../guidance/help/guide-page.ts';
import { computerOf, type Systems } from '../../guidance/system.ts';
import { phoneWord } from '../../scanner/phone/phone-word.ts';
import type { Language } from '../../words/language.ts';
import { checkOptions } from './check-options.ts';
import type { Command, GuideOptions, ParsedCommand, PhoneOptions, VerifyOptions } from './command.ts';
import { COMMANDS, type CommandName, isCommand, SHELLS } from './command-table.ts';
import { OptionError } from './option-error.ts';
import type { OptionName } from './option-table.ts';
import { choiceFrom, fileFrom, languageFrom, numberFrom, sizeFrom } from './option-values.ts';
import { didYouMean, type GivenArguments, readArguments } from './read-arguments.ts';

const YES_NO = { yes: true, no: false } as const;
const ON_OFF = { on: true, off: false } as const;
const STATUS = {
  finished: 'finished',
  syncing: 'syncing',
  paused: 'paused',
  waiting: 'waiting',
  'storage-full': 'storage-full',
  none: 'none-shown',
} as const;
const COMPUTER = { mac: 'macos', windows: 'windows', linux: 'linux' } as const;
const IOS = { '17': 'ios17', '18': 'ios18', '26': 'ios26' } as const;

/**
 * The answers about the phone. What was not given is "I don't know". They count as given at `today` (ms, UTC), or now
 * when the clock decides; an `answeredAt` of null is put right by the caller.
 */
function answersFrom(text: (name: OptionName) => string | null, today: number | null): Answers {
  const yesNo = (name: OptionName): boolean | null => choiceFrom(name, text(name), YES_NO);
  return {
    icloudPhotosOn: choiceFrom('icloud-photos', text('icloud-photos'), ON_OFF),
    status: choiceFrom('status', text('status'), STATUS),
    storageFull: yesNo('storage-full'),
    optimizeOn: yesNo('optimize'),
    phonePhotos: numberFrom('phone-photos', text('phone-photos')),
    phoneVideos: numberFrom('phone-videos', text('phone-videos')),
    advancedDataProtection: yesNo('advanced-data-protection'),
    usesSharedLibrary: yesNo('shared-library'),
    recentlyDeletedChecked: yesNo('recently-deleted-checked'),
    hiddenChecked: yesNo('hidden-checked'),
    newestAgree: yesNo('newest-agree'),
    iosVersion: choiceFrom('ios', text('ios'), IOS),
    answeredAt: today,
    lastAnsweredAt: today,
  };
}

/** The person's systems: the phone as they say, the computer as they say or else this one. */
function systemsFrom(text: (name: OptionName) => string | null): Systems {
  return {
    ios: choiceFrom('ios', text('ios'), IOS),
    computer: choiceFrom('computer', text('computer'), COMPUTER) ?? computerOf(process.platform),
  };
}

/**
 * Takes the arguments after the program's name, the environment (for the language), and the moment that `at=now` means (ms, UTC).
 * Nothing throws.
 */
export function parseCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  now: number,
): ParsedCommand {
  let language: Language = languageFrom(undefined, env);
  try {
    // Known before anything else can go wrong, so that the mistake is told in the right language.
    const asked = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
    const given = args[asked]?.includes('=') ? args[asked].slice('--lang='.length) : args[asked + 1];
    if (asked >= 0) language = languageFrom(given, env);
    return { ok: true, command: parse(args, language, now) };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return { ok: false, error: { key: error.key, values: error.values, language } };
  }
}

function parse(args: readonly string[], language: Language, now: number): Command {
  const { first, rest } = commandFirst(args);
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    return { name: 'help', topic: helpTopic(rest), language };
  }
  if (first === '--version' || first === '-v' || first === 'version') {
    const [more] = wordsOf(rest);
    if (more !== undefined) throw new OptionError('takes-no-argument', { command: 'version', name: more });
    return { name: 'version' };
  }
  const name = known(first);
  const given = readArguments(name, rest);
  if (given.has('help')) return { name: 'help', topic: name, language };
  if (given.has('version')) return { name: 'version' };
  return commandOf(name, given, language, now);
}

/** What help is asked about: one command, or all. */
function helpTopic(rest: readonly string[]): CommandName | null {
  const [topic, ...more] = wordsOf(rest);
  if (more.length > 0) throw new OptionError('takes-no-argument', { command: `help ${topic}`, name: more[0] ?? '' });
  return topic === undefined ? null : known(topic);
}

/** What stands beside a question for help or for the version, without the language. Options of commands have no business there. */
function wordsOf(rest: readonly string[]): readonly string[] {
  if (rest.filter((arg) => /^--lang\b/.test(arg)).length > 1) throw new OptionError('option-twice', { name: '--lang' });
  const words = rest.filter(
    (arg, index) => !/^--(lang|help|version)\b|^-[hv]$/.test(arg) && rest[index - 1] !== '--lang',
  );
  const unknown = words.find((word) => word.startsWith('-'));
  if (unknown !== undefined) throw new OptionError('unknown-option', { name: unknown });
  return words;
}

/** The command may come after `--lang de`, which people write anywhere. */
function commandFirst(args: readonly string[]): { first: string | undefined; rest: readonly string[] } {
  const [first, second] = args;
  const taken = first === '--lang' && second !== undefined ? 2 : first?.startsWith('--lang=') ? 1 : 0;
  if (taken > 0) {
    const inner = commandFirst(args.slice(taken));
    // It stays among the rest, so that a second one is noticed.
    return { first: inner.first, rest: [...args.slice(0, taken), ...inner.rest] };
  }
  return { first, rest: args.slice(1) };
}

function known(name: string): CommandName {
  if (name === '') throw new OptionError('argument-empty', {});
  if (isCommand(name)) return name;
  const near = didYouMean(name, [...COMMANDS, 'help', 'version']);
  throw near === null
    ? new OptionError('unknown-command', { name })
    : new OptionError('unknown-command-near', { name, near });
}

function commandOf(name: CommandName, given: GivenArguments, language: Language, now: number): Command {
  const { free, text, all } = given;
  switch (name) {
    case 'check':
      return { name, options: checkOptions(given, all('icloud'), language, now) };
    case 'erase-check': {
      const options = checkOptions(given, withCable(all('icloud'), text('phone')), language, now);
      return { name, options: { ...options, answers: answersFrom(text, options.today) } };
    }
    case 'plan-storage': {
      const options = checkOptions(given, all('icloud'), language, now);
      return { name, options: { ...options, otherBytes: sizeFrom('other', text('other')) } };
    }
    case 'verify': {
      const file = certificateOf(given);
      if (file !== null) return { name: 'certificate', options: { file, language } };
      return { name, options: verifyOptions(given, language) };
    }
    case 'phone':
      return { name, options: phoneOptions(given, language) };
    case 'guide':
      return { name, options: guideOptions(given, language) };
    case 'doctor':
      return { name, options: { folders: free, indexFolder: text('index'), language } };
    case 'completion': {
      const shell = SHELLS.find((each) => each === free[0]);
      if (shell === undefined || free.length > 1) throw new OptionError('completion-needs', {});
      return { name, options: { shell, language } };
    }
    case 'manual':
      if (free.length > 0) throw new OptionError('takes-no-argument', { command: name, name: free[0] ?? '' });
      return { name, options: { language } };
  }
}

/** A PDF alone is a certificate that is to be read back. */
function certificateOf({ free, text }: GivenArguments): string | null {
  const [file, ...more] = free;
  const isAlone = more.length === 0 && text('checksums') === null && text('place') === null;
  return file !== undefined && isAlone && /\.pdf$/i.test(file) ? file : null;
}

function verifyOptions({ free, text }: GivenArguments, language: Language): VerifyOptions {
  const [folder, ...more] = free;
  const list = text('checksums');
  if (folder === undefined || more.length > 0 || list === null) throw new OptionError('verify-needs', {});
  return { folder, list, place: text('place'), language };
}

function guideOptions({ free, text, has }: GivenArguments, language: Language): GuideOptions {
  const [topic, ...more] = free;
  const found = topic === undefined ? null : GUIDE_TOPICS.find((each) => each === topic);
  if (found === undefined || more.length > 0) throw new OptionError('guide-topic', { name: more[0] ?? topic ?? '' });
  const html = fileFrom('html', text('html'));
  if (html !== null && found === null) throw new OptionError('guide-html-needs', {});
  return { topic: found, systems: systemsFrom(text), html, force: has('force'), language };
}

function phoneOptions({ free, text }: GivenArguments, language: Language): PhoneOptions {
  const [id, ...more] = free;
  const word = phoneWord(id === undefined ? 'phone' : `phone:${id}`);
  if (word === null || more.length > 0) throw new OptionError('phone-one', { name: more[0] ?? id ?? '' });
  return { phoneId: word.phoneId, save: text('save'), language };
}

/** `--phone cable` of an erase check: the phone is one of the lists, so that what only it has is looked for. */
function withCable(lists: readonly string[], phone: string | null): readonly string[] {
  if (phone === null) return lists;
  const word = phoneWord(phone.replace(/^cable/, 'phone'));
  if (word === null || !phone.startsWith('cable'))
    throw new OptionError('option-bad-value', { name: '--phone', value: phone, allowed: 'cable, cable:ID' });
  return lists.some((list) => phoneWord(list) !== null) ? lists : [...lists, phone.replace(/^cable/, 'phone')];
}
