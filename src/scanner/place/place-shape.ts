import { z } from 'zod';
import { PLACE_KINDS, PLACE_SOURCES, type Place, type PlacePart } from '../../model/place.ts';
import {
  CORRECTIONS,
  GROUND_SOURCES,
  MIRROR_ANSWERS,
  type PersonsWord,
  PLACE_GROUNDS,
  type PlaceStanding,
} from '../../model/place-standing.ts';

/** Paths of Windows have up to 32,767 units. */
export const pathText = z.string().max(33_000);

const kind = z.enum(PLACE_KINDS);

const madeLike = z.strictObject({ key: pathText, name: pathText });

/** What the person said of a place, as main sends it. */
export const wordShape: z.ZodType<PersonsWord> = z.strictObject({
  mirror: z.enum(MIRROR_ANSWERS),
  corrected: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.nullable(),
});

const standing: z.ZodType<PlaceStanding> = z.strictObject({
  ground: z.enum(PLACE_GROUNDS),
  source: z.enum(GROUND_SOURCES),
  name: pathText.nullable(),
  mayCount: z.boolean(),
  mirror: z.enum(MIRROR_ANSWERS),
  mirrorSuspected: z.boolean(),
  correctedByPerson: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.exactOptional(),
  mark: pathText.exactOptional(),
  alsoReachedBy: z.array(pathText).exactOptional(),
  backup: z
    .strictObject({
      device: pathText.nullable(),
      at: z.number().nullable(),
      encrypted: z.boolean().nullable(),
      finished: z.boolean().nullable(),
    })
    .exactOptional(),
});

/** A place, as main sends it to the scanner. */
export const placeShape: z.ZodType<Place> = z.strictObject({
  id: pathText.min(1),
  kind,
  source: z.enum(PLACE_SOURCES),
  name: z.string(),
  independenceKey: z.string(),
  standing: standing.exactOptional(),
});

/** A part of a place, as the index keeps it. */
export const partShape: z.ZodType<PlacePart> = z.strictObject({
  path: pathText,
  kind,
  independenceKey: z.string(),
  standing,
});
