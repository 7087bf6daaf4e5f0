import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SavedListPart } from '../../bridge/contract.ts';
import { asset } from '../../bridge/shapes/asset.ts';
import { id, partNumber, pathText } from '../../bridge/shapes/basics.ts';
import { placeSummary } from '../../bridge/shapes/contents.ts';
import { listFormat, savedListPart } from '../../bridge/shapes/user-state.ts';
import { parseJson } from './json-store.ts';

/** What a stored part is: the part, one of a format that this version does not know, or damaged. */
export type StoredPart = SavedListPart | 'newer' | 'damaged';

const VERSION = 2;

const head = z.object({
  version: z.literal(VERSION),
  id,
  name: pathText,
  format: z.string().max(100),
  part: partNumber,
  parts: partNumber,
  sha256: z.string(),
});

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * One part as a file: a line of JSON about it, then its text with a checksum, so that a text in which one byte is another is never
 * taken for a list.
 */
export function writePart({ text, ...about }: SavedListPart): string {
  return `${JSON.stringify({ version: VERSION, ...about, sha256: sumOf(text) })}\n${text}`;
}

/** Reads what {@link writePart} wrote. */
export function readPart(file: string): StoredPart {
  const end = file.indexOf('\n');
  const checked = head.safeParse(parseJson(file.slice(0, Math.max(0, end))));
  const text = file.slice(end + 1);
  if (!checked.success || checked.data.sha256 !== sumOf(text)) return 'damaged';
  const { version: _version, sha256: _sha256, ...about } = checked.data;
  const format = listFormat.safeParse(about.format);
  return format.success ? { ...about, format: format.data, text } : 'newer';
}

const textOf = (schema: z.ZodType) => z.string().transform(parseJson).pipe(schema);
const assets = textOf(z.array(asset));
const rest = textOf(placeSummary);

/** A part as version 1 wrote it: one JSON object without a checksum, so that its text is looked at. */
export function readFirstVersion(file: string): StoredPart {
  const checked = savedListPart.safeParse(parseJson(file));
  if (!checked.success) return 'damaged';
  const text = (checked.data.part === 0 ? rest : assets).safeParse(checked.data.text);
  return text.success ? checked.data : 'damaged';
}
