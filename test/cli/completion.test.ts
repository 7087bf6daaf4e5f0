import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS, optionsOf } from '../../src/cli/options/command-table.ts';
import { OPTIONS } from '../../src/cli/options/option-table.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';

async function printed(...args: readonly string[]): Promise<string> {
  const { exit, stdout } = await runCli(args, tempFolder(), tempFolder());
  expect(exit).toBe(0);
  return stdout;
}

const has = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;

describe.skipIf(!has('bash'))('bash', () => {
  /** What bash offers for a line whose last word is being typed. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const cwd = tempFolder();
    addFiles(cwd, { 'my list.csv': 'x', 'Photos/a.jpg': 'x', 'certificate.pdf': 'x' });
    const script = `${await printed('completion', 'bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _two_places; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', script, 'bash', 'two-places', ...words], { cwd, encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line !== '');
  }

  test('offers the commands, the options of a command, and their words', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining([...COMMANDS]));
    expect(await offered('er')).toEqual(['erase-check']);
    expect(await offered('check', '--re')).toEqual(expect.arrayContaining(['--report', '--redact', '--reread']));
    expect(await offered('plan-storage', '--re')).toEqual([]);
    expect(await offered('check', '--reread', '')).toEqual(['stale', 'all', 'none']);
    expect(await offered('guide', 'tom')).toEqual(['tomorrow']);
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('offers files and folders, also with blanks in their names', async () => {
    expect(await offered('check', '')).toEqual(expect.arrayContaining(['my list.csv', 'Photos']));
    expect(await offered('check', 'Photos', '--icloud', 'my')).toEqual(['my list.csv']);
    expect(await offered('verify', 'cer')).toEqual(['certificate.pdf']);
    expect(await offered('check', 'Photos', '--index', '')).toEqual(['Photos']);
    expect(await offered('check', 'Photos', '--today', '')).toEqual([]);
  });
});

test.each(['zsh', 'fish'] as const)('%s knows every command and option', async (shell) => {
  const text = await printed('completion', shell);
  for (const command of COMMANDS) {
    expect(text).toContain(command);
    for (const name of optionsOf(command)) expect(text).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}[`);
  }
  if (has(shell)) expect(spawnSync(shell, ['-n'], { input: text }).status).toBe(0);
});

test('the manual page names every command and every option, in both languages', async () => {
  for (const language of ['en', 'de']) {
    const page = await printed('manual', '--lang', language);
    for (const name of Object.keys(OPTIONS)) expect(page).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
    expect(page).toMatch(language === 'de' ? /Bescheinigung/ : /CERTIFICATE\.pdf[\s\S]*certificate holds/);
    for (const command of COMMANDS) expect(page).toContain(`two\\-places ${command.replaceAll('-', '\\-')}`);
    // A line that begins with a dot is a request of roff: only the known ones.
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    for (const line of requests) expect(line).toMatch(/^\.(TH|SH|PP|TP|B)\b/);
  }
});

test.each(['en', 'de'])('help fits 80 columns (%s)', async (language) => {
  for (const topic of [[], ...COMMANDS.map((command) => [command])])
    for (const line of (await printed('help', ...topic, '--lang', language)).split('\n'))
      expect([...line].length, line).toBeLessThanOrEqual(80);
});
