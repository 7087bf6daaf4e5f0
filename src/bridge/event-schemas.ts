import { z } from 'zod';
import type { EventName, Events } from './contract.ts';
import { placeRef } from './schemas/place-schema.ts';
import { scanEvent } from './schemas/scan-schema.ts';
import { id } from './schemas/shape.ts';

/** What main pushes to the window, event by event. */
export const EVENT_SCHEMAS: { readonly [K in EventName]: z.ZodType<Events[K]> } = {
  'scan:event': z.strictObject({ placeId: id, event: scanEvent }),
  'places:changed': z.strictObject({ places: z.array(placeRef).max(10_000) }),
  'report:opened': z.strictObject({}),
  'menu:go': z.strictObject({ screen: z.string().min(1).max(60) }),
};
