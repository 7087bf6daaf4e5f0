import { z } from 'zod';
import { PLACE_KINDS, PLACE_SOURCES, type Place, type PlacePart } from '../../model/place.ts';
import {
  CORRECTIONS,
  GROUND_SOURCES,
  MIRROR_ANSWERS,
  type PersonsWord,
  type PhoneBackup,
  PLACE_GROUNDS,
  type PlaceStanding,
} from '../../model/place-standing.ts';
import type { PlaceRef } from '../contract.ts';
import { id, moment, pathText, shapeOf, yesNo } from './basics.ts';

/** What sort of place it is. */
export const placeKind = z.enum(PLACE_KINDS);

/** What a backup of an iPhone says of itself. */
export const phoneBackup = shapeOf<PhoneBackup>()({
  device: pathText.nullable(),
  at: moment.nullable(),
  encrypted: yesNo,
  finished: yesNo,
});

const madeLike = z.strictObject({ key: pathText, name: pathText });

/** What the person said of a place. */
export const personsWord = shapeOf<PersonsWord>()({
  mirror: z.enum(MIRROR_ANSWERS),
  corrected: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.nullable(),
});

/** What is known of where a place lies. */
export const placeStanding = shapeOf<PlaceStanding>()({
  ground: z.enum(PLACE_GROUNDS),
  source: z.enum(GROUND_SOURCES),
  name: pathText.nullable(),
  mayCount: z.boolean(),
  mirror: z.enum(MIRROR_ANSWERS),
  mirrorSuspected: z.boolean(),
  correctedByPerson: z.enum(CORRECTIONS).nullable(),
  madeLike: madeLike.exactOptional(),
  mark: pathText.exactOptional(),
  alsoReachedBy: z.array(pathText).max(100).exactOptional(),
  backup: phoneBackup.exactOptional(),
});

/** A place as scanner and lists know it. */
export const place = shapeOf<Place>()({
  id: pathText.min(1),
  kind: placeKind,
  source: z.enum(PLACE_SOURCES),
  name: pathText,
  independenceKey: pathText,
  oneCopyIsEnough: z.boolean().exactOptional(),
  standing: placeStanding.exactOptional(),
});

/** A part of a place that stands for itself. */
export const partOfPlace = shapeOf<PlacePart>()({
  path: pathText,
  kind: placeKind,
  independenceKey: pathText,
  standing: placeStanding,
});

/** A place as the window knows it. */
export const placeRef = shapeOf<PlaceRef>()({
  id,
  label: pathText,
  kind: placeKind,
  available: z.boolean(),
  lastScanAt: moment.nullable(),
});
