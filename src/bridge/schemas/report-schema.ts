import { z } from 'zod';
import { id, pathText } from './shape.ts';

/** The files a report can be saved as. */
export const reportKind = z.enum(['html', 'pdf', 'csv', 'json', 'two-places', 'checksums', 'calendar', 'text']);

/** A report to save. A checksum list of two million photos with long names stays under 512 million characters. */
export const reportToSave = z.strictObject({
  kind: reportKind,
  suggestedName: z.string().min(1).max(200),
  text: z.string().max(512_000_000),
});

/** A report saved in this run. */
export const savedReport = z.strictObject({ savedId: id });

/** A file of a place, by its path inside the place. */
export const fileInPlace = z.strictObject({ placeId: id, path: pathText.min(1) });

/** One of our constant addresses. */
export const link = z.strictObject({ linkId: id });
