import { z } from 'zod';
import { FARTHEST_ZONE_MS } from '../model/moments.ts';
import type { Problem } from '../model/problem.ts';
import { COUNTED_ANSWERS, COUNTS_VIEWS, type TotalsAt, type TypedCounts } from '../model/typed-counts.ts';
import { utcMs } from './dates/calendar.ts';

/** A whole number as people type it: `10100`, `10,100`, `10.100`, `10 100` or `10'100`. */
export const wholeNumber = z
  .string()
  .regex(/^(?:\d{1,9}|\d{1,3}(?:([,. '\u2019])\d{3})(?:\1\d{3})*)$/)
  .transform((text) => Number(text.replace(/\D/g, '')));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => utcMs(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) !== null);

const exact = z.iso.datetime({ offset: true });
const local = z.iso.datetime({ local: true });

/** `now`, a day, or a moment; what has no zone is the earliest instant that it can be (ms, UTC). */
const momentAt = (now: number) =>
  z.string().transform((text, context): number => {
    if (text.toLowerCase() === 'now') return now;
    if (exact.safeParse(text).success) return Date.parse(text);
    if (day.safeParse(text).success) return Date.parse(`${text}T00:00:00Z`) - FARTHEST_ZONE_MS;
    if (local.safeParse(text).success) return Date.parse(`${text}Z`) - FARTHEST_ZONE_MS;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

const schemaAt = (now: number) =>
  z
    .strictObject({
      photos: wholeNumber.optional(),
      videos: wholeNumber.optional(),
      first: day.optional(),
      last: day.optional(),
      view: z.enum(COUNTS_VIEWS).default('icloud-com'),
      at: momentAt(now).optional(),
      hidden: z.enum(COUNTED_ANSWERS).optional(),
      shared: z.enum(COUNTED_ANSWERS).optional(),
      'request-photos': wholeNumber.optional(),
      'request-videos': wholeNumber.optional(),
      'request-at': momentAt(now).optional(),
    })
    .refine((counts) => counts.photos !== undefined || counts.videos !== undefined)
    .refine((counts) => counts.first === undefined || counts.last === undefined || counts.first <= counts.last);

export type TypedCountsResult =
  | { readonly ok: true; readonly counts: TypedCounts }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Totals in the form `photos=10100,videos=412,at=now,view=icloud-com,hidden=none,shared=none,first=2009-05-01,last=2026-11-20`;
 * for Apple's copy of the data also those of the day it was asked for (`request-photos=…,request-videos=…,request-at=…`). At
 * least one total must be there; days are `YYYY-MM-DD`; without a view the totals are those of iCloud.com; without `at`
 * nobody knows when they were read. A thousands separator is accepted (`photos=10,100`). Answers problem `option-invalid` with
 * the offending part.
 *
 * @param now what `at=now` means (ms, UTC)
 */
export function typedCountsFromText(text: string, now: number): TypedCountsResult {
  const values: Record<string, string> = Object.create(null);
  for (const part of splitParts(text)) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (equals < 1 || key in values) return invalid(part);
    values[key] = part.slice(equals + 1).trim();
  }
  const parsed = schemaAt(now).safeParse({ ...values });
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0] ?? '');
    return invalid(key in values ? `${key}=${values[key]}` : text);
  }
  const { photos, videos, first, last, view, at, hidden, shared } = parsed.data;
  return {
    ok: true,
    counts: {
      view,
      photos: photos ?? null,
      videos: videos ?? null,
      firstDay: first ?? null,
      lastDay: last ?? null,
      at: at ?? null,
      atRequest: requestOf(parsed.data),
      hidden: hidden ?? null,
      sharedLibrary: shared ?? null,
    },
  };
}

function requestOf(data: z.infer<ReturnType<typeof schemaAt>>): TotalsAt | null {
  const [photos, videos, at] = [data['request-photos'], data['request-videos'], data['request-at']];
  if (photos === undefined && videos === undefined && at === undefined) return null;
  return { photos: photos ?? null, videos: videos ?? null, at: at ?? null };
}

/** A comma parts two entries only when a key follows; otherwise it is a thousands separator. */
function splitParts(text: string): string[] {
  return text
    .split(/[,;](?=\s*[A-Za-z-]+\s*=)|;/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function invalid(detail: string): TypedCountsResult {
  return { ok: false, problem: { code: 'option-invalid', detail: detail.slice(0, 200) } };
}
