import path from 'node:path';
import { onlyOnPhone } from '../model/phone-facts.ts';
import { type FoundBackup, findBackups } from '../scanner/photos-library/iphone-backup.ts';
import { safeName } from '../words/safe-name.ts';
import { sayPhone, sayPhoneName } from '../words/say-phone.ts';
import { problemInOneLine } from '../words/say-problem.ts';
import { sayMoment } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import { readPhoneHere } from './check/read-phone-list.ts';
import { homeOf } from './data-folder.ts';
import { CommandFailure } from './failure.ts';
import type { PhoneOptions } from './options/command.ts';
import { refuseFolder } from './output/output-rule.ts';
import { EXIT, type Terminal, write } from './terminal.ts';

/**
 * `two-places phone`: what is plugged in, what is on it, and what only it has. Exit 0 when it was read, 1 when something is
 * known to be only on the phone, 3 when it could not be read.
 */
export async function phoneCommand(terminal: Terminal, say: Say, options: PhoneOptions): Promise<number> {
  const saveIn = options.save === null ? null : path.resolve(terminal.cwd, options.save);
  // Asked before the phone is read: that takes minutes.
  const refusal = saveIn === null ? null : await refuseFolder(saveIn, { places: [], inputs: [] });
  if (refusal !== null) throw new CommandFailure({ code: refusal, path: options.save ?? '' });
  const now = terminal.now();
  const result = await readPhoneHere(terminal, say, { phoneId: options.phoneId, proof: false, saveIn, now });
  if (!result.ok) {
    tellBackups(terminal, say);
    throw new CommandFailure(result.problem);
  }
  const { phone } = result.list.contents;
  if (!phone) throw new Error('a phone without facts');
  await write(terminal.stdout, `${[sayPhoneName(say, phone.device), ...sayPhone(say, phone)].join('\n')}\n`);
  if (result.kept?.ok)
    await write(terminal.stdout, `${say('phone.kept', { name: safeName(result.kept.library, 500) })}\n`);
  else if (result.kept) {
    terminal.stderr.write(`${problemInOneLine(say, result.kept.problem)}\n`);
    return EXIT.couldNotRun;
  }
  return onlyOnPhone(phone) > 0 ? EXIT.gaps : EXIT.yes;
}

/** Where no phone can be read, a backup of one may still tell what was on it. */
function tellBackups(terminal: Terminal, say: Say): void {
  const backups = findBackups(process.platform, terminal.env, homeOf(terminal.env));
  if (backups.length === 0) return;
  terminal.stderr.write(`${say('phone.backups')}\n`);
  for (const backup of backups) terminal.stderr.write(`  ${say(backupKey(backup), backupValues(say, backup))}\n`);
}

function backupKey({ about }: FoundBackup): string {
  if (about.encrypted !== false) return 'phone.backup-encrypted';
  return about.finished === true ? 'phone.backup' : 'phone.backup-unfinished';
}

function backupValues(say: Say, { folder, about }: FoundBackup): Record<string, string> {
  return {
    name: sayPhoneName(say, { name: about.device, model: null, system: null }),
    moment: sayMoment(say, about.at),
    path: safeName(folder, 500),
  };
}
