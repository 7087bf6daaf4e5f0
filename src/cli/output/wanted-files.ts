import path from 'node:path';
import { phoneWord } from '../../scanner/phone/phone-word.ts';
import type { OwnKind } from '../../scanner/saving/own-file.ts';
import type { CheckOptions } from '../options/command.ts';
import type { Terminal } from '../terminal.ts';
import type { SavingRule, WantedFile } from './output-rule.ts';

/** The files that a check was asked to write. Standard output (`--json -`) is none of them. */
export function wantedFiles(
  { cwd }: Terminal,
  outputs: CheckOptions['outputs'],
): WantedFile<Exclude<OwnKind, 'guide'>>[] {
  return (['report', 'csv', 'json', 'checksums'] as const).flatMap((kind) => {
    const shown = outputs[kind];
    if (shown === null || (kind === 'json' && shown === '-')) return [];
    return [{ kind, shown, target: path.resolve(cwd, shown) }];
  });
}

/** What a check reads, which nothing it saves may touch. The phone on the cable is no file. */
export function savingRule({ cwd }: Terminal, options: CheckOptions, places: readonly string[]): SavingRule {
  const lists = options.lists.filter((list) => phoneWord(list) === null).map((list) => path.resolve(cwd, list));
  return { places, inputs: lists, force: options.force };
}
