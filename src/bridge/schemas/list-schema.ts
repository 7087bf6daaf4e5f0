import { z } from 'zod';
import type { SavedList, SavedListPart } from '../contract.ts';
import { placeContents } from './place-schema.ts';
import { id, partNumber, pathText, shapeOf } from './shape.ts';

const listFormat = z.enum([
  'apple-export',
  'table',
  'typed-counts',
  'photos-library',
  'osxphotos-csv',
  'osxphotos-json',
  'osxphotos-report',
  'icloudpd-names',
  'icloudpd-log',
  'icloud-photos-sync',
  'exiftool',
  'listing',
  'names',
  'two-places-report',
  'checksums',
]);

/** A list as the window keeps it for the next start. */
export const savedList = shapeOf<SavedList>()({ id, name: pathText, format: listFormat, contents: placeContents });

/** Requests that name one list. */
export const listArgument = z.strictObject({ listId: id });

/** One part of a list, as JSON text: 5,000 assets with every field at its longest would still fit. */
export const savedListPart = shapeOf<SavedListPart>()({
  id,
  name: pathText,
  format: listFormat,
  part: partNumber,
  parts: partNumber,
  text: z.string().max(128_000_000),
});

/** Requests that name one part of a list. */
export const listPart = z.strictObject({ listId: id, part: partNumber });
