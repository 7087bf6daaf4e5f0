import { z } from 'zod';
import type { LedgerCode, LedgerLine } from '../../model/ledger.ts';
import { LIST_AGE_SOURCES, LIST_SUBJECTS, type ListFacts } from '../../model/list-facts.ts';
import type { CompletenessNote, NoteCode, PlaceContents } from '../../model/place.ts';
import { PASSED_OVER_KINDS, type PassedOver } from '../../model/place-standing.ts';
import { asset } from './asset.ts';
import { code, count, moment, pathText, problem, shapeOf } from './basics.ts';
import { phoneFacts } from './phone.ts';
import { partOfPlace, place } from './place.ts';

/** What a scan passed over. */
const passedOver = shapeOf<PassedOver>()({
  kind: z.enum(PASSED_OVER_KINDS),
  count,
  example: pathText.nullable(),
});

/** What a list says of itself. */
const listFacts = shapeOf<ListFacts>()({
  subject: z.enum(LIST_SUBJECTS),
  age: z.strictObject({
    at: moment.nullable(),
    source: z.enum(LIST_AGE_SOURCES),
    newestAddition: moment.nullable(),
    fileDate: moment.nullable(),
  }),
  totals: z
    .strictObject({
      photos: count,
      videos: count,
      checkedAt: moment.nullable(),
      lastSync: moment.nullable(),
      uploadedPhotos: count,
      uploadedVideos: count,
      newestUploaded: moment.nullable(),
    })
    .nullable(),
  parts: z
    .strictObject({
      of: count.nullable(),
      present: z.array(count).max(10_000),
      doubtful: count,
      photosWithoutRow: count.nullable(),
      rowsWithoutPhoto: count.nullable(),
    })
    .nullable(),
  unread: count,
  shows: z.strictObject({
    hidden: z.boolean(),
    deleted: z.boolean(),
    waiting: z.boolean(),
    sharedLibrary: z.boolean().exactOptional(),
  }),
  account: z.string().max(200).nullable(),
  byCable: z.boolean(),
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
  parts: z.array(partOfPlace).max(10_000).exactOptional(),
  list: listFacts.exactOptional(),
  passedOver: z.array(passedOver).max(20).exactOptional(),
  phone: phoneFacts.exactOptional(),
};

/** Everything known of a place; two million photos are more than anybody has in iCloud. */
export const placeContents = shapeOf<PlaceContents>()({
  ...contentsWithoutAssets,
  assets: z.array(asset).max(2_000_000),
});

/** The end of a scan: the assets came in batches before. */
export const placeSummary = shapeOf<Omit<PlaceContents, 'assets'>>()(contentsWithoutAssets);
