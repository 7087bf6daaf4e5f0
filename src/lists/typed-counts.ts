import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { TypedCounts } from '../model/typed-counts.ts';
import { utcMs } from './dates/calendar.ts';

/** A whole number as people type it: `10100`, `10,100`, `10.100`, `10 100` or `10'100`. */
const count = z
  .string()
  .regex(/^(?:\d{1,9}|\d{1,3}(?:([,. '\u2019])\d{3})(?:\1\d{3})*)$/)
  .transform((text) => Number(text.replace(/\D/g, '')));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => utcMs(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) !== null);

const schema = z
  .strictObject({
    photos: count.optional(),
    videos: count.optional(),
    first: day.optional(),
    last: day.optional(),
    view: z.enum(['icloud-com', 'iphone-about', 'mac-photos', 'privacy-page']).default('icloud-com'),
  })
  .refine((counts) => counts.photos !== undefined || counts.videos !== undefined)
  .refine((counts) => counts.first === undefined || counts.last === undefined || counts.first <= counts.last);

export type TypedCountsResult =
  | { readonly ok: true; readonly counts: TypedCounts }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Totals in the form `photos=10100,videos=412,first=2009-05-01,last=2026-11-20,view=icloud-com`. At least one total
 * must be there; days are `YYYY-MM-DD`; without a view the totals are those of iCloud.com. A thousands separator is
 * accepted (`photos=10,100`). Answers problem `option-invalid` with the offending part.
 */
export function typedCountsFromText(text: string): TypedCountsResult {
  const values: Record<string, string> = Object.create(null);
  for (const part of splitParts(text)) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (equals < 1 || key in values) return invalid(part);
    values[key] = part.slice(equals + 1).trim();
  }
  const parsed = schema.safeParse({ ...values });
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    return invalid(key in values ? `${key}=${values[key]}` : text);
  }
  const { photos, videos, first, last, view } = parsed.data;
  return {
    ok: true,
    counts: {
      view,
      photos: photos ?? null,
      videos: videos ?? null,
      firstDay: first ?? null,
      lastDay: last ?? null,
    },
  };
}

/** A comma parts two entries only when a key follows; otherwise it is a thousands separator. */
function splitParts(text: string): string[] {
  return text
    .split(/[,;](?=\s*[A-Za-z]+\s*=)|;/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function invalid(detail: string): TypedCountsResult {
  return { ok: false, problem: { code: 'option-invalid', detail: detail.slice(0, 200) } };
}
