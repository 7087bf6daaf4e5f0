import { z } from 'zod';
import type { PlacePart } from '../../model/place.ts';
import { PASSED_OVER_KINDS } from '../../model/place-standing.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { partShape } from '../place/place-shape.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';

/** What the index keeps of a finished scan besides the files themselves. */
export interface ScanSummary {
  readonly counts: WalkCounts;
  /** Problems that belong to no remembered file: folders that could not be read. */
  readonly problems: readonly Problem[];
  /** Paths inside the place of folders that could not be read. */
  readonly blindFolders: readonly string[];
  /** Photos libraries inside the place, as paths inside it; empty text for the place itself. */
  readonly libraries: readonly string[];
  /** Zips and tars that were looked into, as paths inside the place; empty text for the place itself. */
  readonly zips: readonly string[];
  /** Notes beside photos in tars, which have to be read to their end for them: by the folder's path, name and text of each. */
  readonly notesInTars: readonly { readonly folder: string; readonly notes: readonly (readonly [string, string])[] }[];
  /** What inside the place lies elsewhere. */
  readonly parts: readonly PlacePart[];
  /** The moment the scan ended (ms, UTC). */
  readonly asOf: number;
}

const amount = z.int().nonnegative();

const summary = z.object({
  counts: z.object({
    folders: amount,
    files: amount,
    notPhotos: amount,
    derivatives: amount,
    links: amount,
    spareStubs: amount,
    unreadableFolders: amount,
    // Summaries of versions before zips were looked into have neither.
    unreadableZips: amount.default(0),
    packedLibraries: amount.default(0),
    placeholdersUnknown: amount,
    mirrorSigns: amount.default(0),
    // Summaries of versions that did not count what they passed over are none any more: the place is scanned again.
    passedOver: z.partialRecord(z.enum(PASSED_OVER_KINDS), z.object({ count: amount, example: z.string().nullable() })),
  }),
  problems: z.array(
    z.object({
      code: z.custom<ProblemCode>((value) => typeof value === 'string' && /^[a-z-]+$/.test(value)),
      path: z.string().exactOptional(),
      technical: z.string().exactOptional(),
    }),
  ),
  blindFolders: z.array(z.string()),
  libraries: z.array(z.string()),
  zips: z.array(z.string()).default([]),
  notesInTars: z.array(z.object({ folder: z.string(), notes: z.array(z.tuple([z.string(), z.string()])) })).default([]),
  parts: z.array(partShape),
  asOf: z.number(),
});

/** The summary as a text for the index; {@link readSummary} reads it. */
export function writeSummary(value: ScanSummary): string {
  return JSON.stringify(value);
}

/** The summary in a text of the index; null when it is not one. */
export function readSummary(text: string | null): ScanSummary | null {
  if (text === null) return null;
  try {
    const result = summary.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
