import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type PhoneDevice, type PhoneFiles, UNNAMED_SHOWN } from '../../model/phone-facts.ts';

/** What the copy of a phone's list says of the phone it was made of: a file of ours beside the database. */
const FILE = 'two-places-iphone.json';

const VERSION = 1;
const MAX_BYTES = 1 << 20;

const count = z.int().nonnegative();
const text = z.string().max(2_000).nullable();

const device: z.ZodType<PhoneDevice> = z.strictObject({ name: text, model: text, system: text });

const files: z.ZodType<PhoneFiles> = z.strictObject({
  originalsHere: count,
  originalsElsewhere: count,
  originalsLost: count,
  unnamed: count,
  unnamedBytes: count,
  unnamedPaths: z.array(z.string().max(33_000)).max(UNNAMED_SHOWN),
  foldersUnread: count,
});

const savedPhone = z.strictObject({
  version: z.literal(VERSION),
  /** The moment of the copy (ms, UTC). */
  readAt: z.number(),
  device,
  marker: z.boolean().nullable(),
  folder: z.boolean().nullable(),
  files: files.nullable(),
});

/** What cannot be read from the database again: when and from which phone it was copied, and what lay beside it. */
export type SavedPhone = Omit<z.infer<typeof savedPhone>, 'version'>;

/** The note as text, to be written as {@link savedPhoneFile}. */
export function savedPhoneText(saved: SavedPhone): string {
  return `${JSON.stringify({ version: VERSION, ...saved }, null, 2)}\n`;
}

/** The path of the note in the folder of a saved library. */
export function savedPhoneFile(library: string): string {
  return path.join(library, FILE);
}

/** Reads the note of a library that is the copy of a phone's list; null for every other library, and for a damaged note. */
export function readSavedPhone(library: string): SavedPhone | null {
  const file = savedPhoneFile(library);
  try {
    if (statSync(file).size > MAX_BYTES) return null;
    const { version: _, ...saved } = savedPhone.parse(JSON.parse(readFileSync(file, 'utf8')));
    return saved;
  } catch {
    return null;
  }
}
