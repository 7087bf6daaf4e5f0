import { z } from 'zod';
import type { LedgerCode, LedgerLine } from '../../model/ledger.ts';
import type { CompletenessNote, NoteCode, Place, PlaceContents } from '../../model/place.ts';
import type { PlaceRef } from '../contract.ts';
import { asset } from './asset-schema.ts';
import { problem } from './problem-schema.ts';
import { count, id, moment, pathText, shapeOf } from './shape.ts';

/** Codes of notes and ledger lines, by their look (see problem-schema.ts). */
const code = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && /^[a-z][a-z-]{1,60}$/.test(value));

/** What sort of place it is. */
export const placeKind = z.enum(['icloud', 'folder', 'photos-library', 'external-disk', 'network', 'other-cloud']);

/** A place as scanner and lists know it. */
export const place = shapeOf<Place>()({
  id: pathText.min(1),
  kind: placeKind,
  source: z.enum(['scan', 'list']),
  name: pathText,
  independenceKey: pathText,
});

const note = shapeOf<CompletenessNote>()({
  code: code<NoteCode>(),
  count: z.number().exactOptional(),
  detail: z.string().max(4_000).exactOptional(),
  blocks: z.boolean(),
});

const ledgerLine = shapeOf<LedgerLine>()({ code: code<LedgerCode>(), count: z.int() });

const contentsWithoutAssets = {
  place,
  notes: z.array(note).max(10_000),
  files: z.array(ledgerLine).max(200),
  problems: z.array(problem).max(2_000_000),
  asOf: moment,
  syncedParts: z.array(pathText).max(10_000).exactOptional(),
};

/** Everything known of a place; two million photos are more than anybody has in iCloud. */
export const placeContents = shapeOf<PlaceContents>()({
  ...contentsWithoutAssets,
  assets: z.array(asset).max(2_000_000),
});

/** The end of a scan: the assets came in batches before. */
export const placeSummary = shapeOf<Omit<PlaceContents, 'assets'>>()(contentsWithoutAssets);

/** A place as the window knows it. */
export const placeRef = shapeOf<PlaceRef>()({
  id,
  label: pathText,
  kind: placeKind,
  available: z.boolean(),
  lastScanAt: moment.nullable(),
});

/** Number of things in progress reports; a scan may not know yet, but never says less than none. */
export const amount = count.or(z.number().nonnegative());
