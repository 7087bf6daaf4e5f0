import { z } from 'zod';
import { wholeNumber } from '../../lists/typed-counts.ts';
import { FARTHEST_ZONE_MS } from '../../model/moments.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { OptionError } from './option-error.ts';

/** The language asked for, else the one of the terminal where we have it, else English. */
export function languageFrom(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (asked !== undefined) {
    const known = LANGUAGES.find((language) => language === asked);
    if (known === undefined) throw badValue('--lang', asked, LANGUAGES.join(', '));
    return known;
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de(_|-|\.|$)/i.test(locale) ? 'de' : 'en';
}

const PRINTED = z.enum(['everything', 'only-missing']);

/** What the names that icloudpd printed are: it prints only what is not in its folder yet. Null when nobody said. */
export function printedNamesFrom(value: string | null): z.infer<typeof PRINTED> | null {
  if (value === null) return null;
  const parsed = PRINTED.safeParse(value);
  if (!parsed.success) throw badValue('--printed-names', value, PRINTED.options.join(', '));
  return parsed.data;
}

const DAY = z.iso.date();
const MOMENT = z.iso.datetime({ offset: true });
const LOCAL = z.iso.datetime({ local: true });

/** A day means its noon in UTC, so that it is that day almost everywhere; a full moment means itself. */
export function todayFrom(value: string | null): number | null {
  if (value === null) return null;
  if (DAY.safeParse(value).success) return Date.parse(`${value}T12:00:00Z`);
  if (MOMENT.safeParse(value).success) return Date.parse(value);
  throw badValue('--today', value, 'terminal.allowed-day');
}

/** A moment in ms, UTC. A day, and a time without a zone, are the earliest instant that they can be. */
export function momentFrom(name: string, value: string | null): number | null {
  if (value === null) return null;
  if (DAY.safeParse(value).success) return Date.parse(`${value}T00:00:00Z`) - FARTHEST_ZONE_MS;
  if (MOMENT.safeParse(value).success) return Date.parse(value);
  if (LOCAL.safeParse(value).success) return Date.parse(`${value}Z`) - FARTHEST_ZONE_MS;
  throw badValue(`--${name}`, value, 'terminal.allowed-day');
}

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** A size as people write it: `12 GB`, `1.5TB`, `800000`. Decimal units, as Settings shows them. */
export function sizeFrom(name: string, value: string | null): number | null {
  if (value === null) return null;
  const match = /^(\d+(?:[.,]\d+)?)\s*([KMGT]?B|)$/i.exec(value.trim());
  const unit = UNITS[(match?.[2] ?? '').toUpperCase()];
  if (!match?.[1] || unit === undefined) throw badValue(`--${name}`, value, 'terminal.allowed-size');
  return Math.round(Number(match[1].replace(',', '.')) * unit);
}

/** The name of a file to save. `-` would be a file of that name, which nobody means. */
export function fileFrom(name: string, value: string | null): string | null {
  if (value === '-') throw badValue(`--${name}`, value, 'terminal.allowed-file');
  return value;
}

/** One of a few words. */
export function choiceFrom<T>(name: string, value: string | null, choices: Readonly<Record<string, T>>): T | null {
  if (value === null) return null;
  if (!Object.hasOwn(choices, value)) throw badValue(`--${name}`, value, Object.keys(choices).join(', '));
  return choices[value] ?? null;
}

/** A whole number that is not negative, with or without separators of thousands, as phones show them. */
export function numberFrom(name: string, value: string | null): number | null {
  if (value === null) return null;
  const parsed = wholeNumber.safeParse(value);
  if (!parsed.success) throw badValue(`--${name}`, value, 'terminal.allowed-number');
  return parsed.data;
}

/** `allowed` is a plain list of words, or the key of a text. */
function badValue(name: string, value: string, allowed: string): OptionError {
  return new OptionError('option-bad-value', { name, value, allowed });
}
