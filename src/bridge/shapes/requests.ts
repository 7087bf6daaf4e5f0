import { z } from 'zod';
import { REPORT_KINDS } from '../contract.ts';
import { count, id, partNumber, pathText } from './basics.ts';
import { personsWord } from './place.ts';

/** Ids of phones: the start of a hash (`scanner/phone/open-phone.ts`). */
const phoneId = z.string().regex(/^[0-9a-f]{12}$/);

/** An iPhone on the cable, or the only one; `proof` also reads the bytes of what only it has. */
export const phoneToRead = z.strictObject({ phoneId: phoneId.nullable(), proof: z.boolean() });

/** Requests that name one backup of an iPhone. */
export const backupArgument = z.strictObject({ backupId: id });

/** What the person says of one place. */
export const placeWord = z.strictObject({ placeId: id, word: personsWord });

/** Requests that name one place. */
export const placeArgument = z.strictObject({ placeId: id });

/** Requests that name a place that was found by its name. */
export const foundArgument = z.strictObject({ foundId: id });

/** A notice of the system. */
export const notice = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('look-ended'), name: pathText, count }),
  z.strictObject({ about: z.literal('deadline'), count, daysLeft: count }),
]);

/** Start of a scan. */
export const scanStart = z.strictObject({ placeId: id, proof: z.boolean() });

/** Files that the person looks at: no window shows more at a time. */
export const preferredFiles = z.strictObject({ placeId: id, paths: z.array(pathText.min(1)).max(200) });

/** Requests that name one part of a place's contents. */
export const placePart = z.strictObject({ placeId: id, part: partNumber });

/** Requests that name one list. */
export const listArgument = z.strictObject({ listId: id });

/** Requests that name one part of a list. */
export const listPart = z.strictObject({ listId: id, part: partNumber });

/** The files a report can be saved as. */
export const reportKind = z.enum(REPORT_KINDS);

/** A report to save. A checksum list of two million photos with long names stays under 512 million characters. */
export const reportToSave = z.strictObject({
  kind: reportKind,
  suggestedName: z.string().min(1).max(200),
  text: z.string().max(512_000_000),
  attached: z.string().max(1_000_000).optional(),
});

/** A report to print, as HTML. */
export const reportToPrint = z.strictObject({ text: z.string().max(512_000_000) });

/** A report saved in this run. */
export const savedReport = z.strictObject({ savedId: id });

/** A file of a place, by its path inside the place. */
export const fileInPlace = z.strictObject({ placeId: id, path: pathText.min(1) });

/** One of our constant addresses. */
export const link = z.strictObject({ linkId: id });

/** Whether the folder of downloads is watched. */
export const downloadsWatch = z.strictObject({ isOn: z.boolean() });

/** A file that arrived, by its path inside the folder of downloads. */
export const downloadsFile = z.strictObject({ path: pathText.min(1) });
