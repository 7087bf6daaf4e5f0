import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/options/command.ts';
import { parseCommand } from '../../src/cli/options/parse-command.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const NOW = Date.UTC(2026, 10, 29, 12);

function parsed(...args: readonly string[]): Command {
  const result = parseCommand(args, {}, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.command;
}

function mistake(...args: readonly string[]) {
  const result = parseCommand(args, {}, NOW);
  return result.ok ? null : result.error;
}

describe('folders and lists', () => {
  test.each([
    [
      ['check', 'A', 'B', '--icloud', 'x', 'y', '--quick'],
      ['A', 'B'],
      ['x', 'y'],
    ],
    [['check', 'A', '--icloud', 'x', '--icloud', 'y'], ['A'], ['x', 'y']],
    [['check', 'A', '--icloud=x', 'y'], ['A'], ['x', 'y']],
    [['check', '--icloud', 'x', '--quick', 'A'], ['A'], ['x']],
    [['check', '--icloud', 'x', '--', 'A', '-odd-'], ['A', '-odd-'], ['x']],
    [['check', 'A', '--report', 'r.html', 'B'], ['A', 'B'], []],
  ])('%j', (args, folders, lists) => {
    expect(parsed(...args)).toMatchObject({ name: 'check', options: { folders, lists } });
  });
});

describe('names that icloudpd printed', () => {
  test('are everything only when the person says so', () => {
    expect(parsed('check', 'A')).toMatchObject({ options: { printedNames: null } });
    expect(parsed('check', 'A', '--icloud', 'x', '--printed-names', 'everything')).toMatchObject({
      options: { printedNames: 'everything' },
    });
  });

  test('keep their note until then', async () => {
    const folder = tempFolder();
    const list = path.join(tempFolder(), 'names.txt');
    writeFileSync(list, '/data/2020/09/14/IMG_1693.HEIC\n/data/2020/09/14/IMG_1693_HEVC.MOV\n');
    const notes = async (...more: readonly string[]) => {
      const { stdout } = await runCli(
        ['check', folder, '--icloud', list, '--json', '-', ...more],
        folder,
        tempFolder(),
      );
      return stdout;
    };
    expect(await notes()).toContain('"only-missing-files"');
    expect(await notes('--printed-names', 'everything')).not.toContain('"only-missing-files"');
  });
});

describe('mistakes', () => {
  test.each([
    [['check'], 'no-folder'],
    [['check', '--icloud', 'x'], 'no-folder-but-lists'],
    [['chek', 'A'], 'unknown-command-near'],
    [['photos', 'A'], 'unknown-command'],
    [['check', 'A', '--nope'], 'unknown-option'],
    [['check', 'A', '--reprot', 'x'], 'unknown-option-near'],
    [['check', ''], 'argument-empty'],
    [[''], 'argument-empty'],
    [['check', 'A', ''], 'argument-empty'],
    [['check', 'A', '--icloud', ''], 'option-needs-value'],
    [['check', 'A', '--icloud', 'x', ''], 'argument-empty'],
    [['check', 'A', '--with', ''], 'option-needs-value'],
    [['verify', '', '--checksums', 'x'], 'argument-empty'],
    [['doctor', ''], 'argument-empty'],
    [['check', 'A', '--index', ''], 'option-needs-value'],
    [['check', 'A', '--csv', 'a', '--csv', 'b'], 'option-twice'],
    [['check', 'A', '--quick', '--quick'], 'option-twice'],
    [['check', 'A', '--quick=1'], 'option-takes-none'],
    [['check', 'A', '--report', '--quick'], 'option-needs-value'],
    [['check', 'A', '--list-date', '2026-11-20'], 'option-needs-list'],
    [['check', 'A', '--checksums', 'x', '--quick'], 'option-not-quick'],
    [['check', 'A', '--reread', 'all', '--quick'], 'option-not-quick'],
    [['erase-check', 'A', '--with', 'B'], 'option-of-another-command'],
    [['erase-check', 'A', '--accept', 'name-and-date'], 'option-of-another-command'],
    [['plan-storage', 'A', '--report', 'x'], 'option-of-another-command'],
    [['guide', '--html', 'x'], 'guide-html-needs'],
    [['completion'], 'completion-needs'],
    [['completion', 'tcsh'], 'completion-needs'],
    [['manual', 'x'], 'takes-no-argument'],
    [['erase-check', 'A', '--phone-photos', '10,1'], 'option-bad-value'],
    [['check', 'A', '--report'], 'option-needs-value'],
    [['check', 'A', '--csv='], 'option-needs-value'],
    [['check', 'A', '--today', 'yesterday'], 'option-bad-value'],
    [['check', 'A', '--today', '2026-02-31'], 'option-bad-value'],
    [['check', 'A', '--counts', 'photos=many'], 'option-bad-value'],
    [['check', 'A', '--lang', 'fr'], 'option-bad-value'],
    [['check', 'A', '--icloud', 'x', '--printed-names', 'some'], 'option-bad-value'],
    [['check', 'A', '--printed-names', 'everything'], 'option-needs-list'],
    [['check', 'A', '--status', 'finished'], 'option-of-another-command'],
    [['erase-check', 'A', '--status', 'done'], 'option-bad-value'],
    [['erase-check', 'A', '--phone-photos', '-3'], 'option-needs-value'],
    [['erase-check', 'A', '--icloud-photos', '__proto__'], 'option-bad-value'],
    [['plan-storage', 'A', '--other', 'much'], 'option-bad-value'],
  ])('%j', (args, key) => {
    expect(mistake(...args)?.key).toBe(key);
  });

  test('are told in words, in the language asked for, with exit 3 and nothing on standard output', async () => {
    const run = await runCli(['check', 'A', '--today', 'x\u001b[2J', '--lang', 'de'], tempFolder(), tempFolder());
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain('Die Option --today kann nicht „x[U+001B][2J“ sein. Möglich: ein Tag wie 2026-11-22.');
  });
});

test('the day means its noon in UTC, a moment means itself', () => {
  expect(parsed('check', 'A', '--today', '2026-11-22')).toMatchObject({
    options: { today: Date.UTC(2026, 10, 22, 12) },
  });
  expect(parsed('check', 'A', '--today', '2026-11-22T08:00:00+02:00')).toMatchObject({
    options: { today: Date.UTC(2026, 10, 22, 6) },
  });
});

test('answers about the phone; what is left out is "I do not know"', () => {
  const command = parsed(
    'erase-check',
    'A',
    '--icloud-photos',
    'on',
    '--status',
    'none',
    '--phone-photos',
    '12',
    '--ios',
    '26',
  );
  expect(command).toMatchObject({
    options: {
      answers: { icloudPhotosOn: true, status: 'none-shown', phonePhotos: 12, iosVersion: 'ios26', storageFull: null },
    },
  });
});

test.each([
  ['12 GB', 12e9],
  ['1.5tb', 1.5e12],
  ['1,5 TB', 1.5e12],
  ['800', 800],
])('a size: %s', (text, bytes) => {
  expect(parsed('plan-storage', 'A', '--other', text)).toMatchObject({ options: { otherBytes: bytes } });
});

test('the language of the terminal, unless another is asked for', () => {
  const language = (env: Record<string, string>, ...args: string[]) => {
    const result = parseCommand(['check', 'A', ...args], env, NOW);
    return result.ok && result.command.name === 'check' ? result.command.options.language : null;
  };
  expect(language({ LANG: 'de_AT.UTF-8' })).toBe('de');
  expect(language({ LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(language({ LC_ALL: 'C', LANG: 'de_DE' })).toBe('en');
  expect(language({ LANG: 'de_AT' }, '--lang', 'en')).toBe('en');
});

test.each([
  [['--help'], 'Help for one command'],
  [['--lang', 'de', '--help'], 'Hilfe zu einem Befehl'],
  [['--help', '--lang=de'], 'Hilfe zu einem Befehl'],
  [['help', 'check', '--lang', 'de'], 'two-places check ORDNER'],
  [['check', '--help'], 'two-places check FOLDER'],
  [['help', 'verify'], 'two-places verify FOLDER --checksums LIST'],
  [['help', 'erase-check'], '--icloud-photos on|off'],
  [['erase-check', '--help'], '--icloud-photos on|off'],
  [['check', '--help', '--lang', 'de'], 'ORDNER'],
])('help: %j', async (args, words) => {
  expect((await runCli(args, tempFolder(), tempFolder())).stdout).toContain(words);
});

test.each([
  [['help', 'check', 'verify'], '“verify”'],
  [['help', '--report'], '--report'],
  [['help', 'chekc'], 'check'],
  [['--lang', 'de', '--lang', 'en', '--help'], '--lang'],
  [['--lang', 'de', 'check', 'x', '--lang', 'en'], '--lang'],
  [['version', 'x'], '“x”'],
  [['--version', '--quick'], '--quick'],
])('what nobody can mean is refused beside a question for help or the version: %j', async (args, named) => {
  const run = await runCli(args, tempFolder(), tempFolder());
  expect(run).toMatchObject({ exit: 3, stdout: '' });
  expect(run.stderr).toContain(named);
});

test('nothing at all is a question for help', () => {
  expect(parsed()).toMatchObject({ name: 'help', topic: null });
  expect(parsed('--version')).toEqual({ name: 'version' });
});
