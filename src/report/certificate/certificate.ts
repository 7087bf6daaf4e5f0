import { z } from 'zod';

/** The name of the kept shape. A change that breaks readers gets a new number. */
export const CERTIFICATE_SCHEMA = 'two-places/certificate@1';

/** Far longer than any sentence or name of ours. */
const text = z.string().max(4_096);
/** ISO 8601, UTC. */
const moment = z.iso.datetime();
const count = z.int().nonnegative();
const place = z.object({ name: text, asOf: moment });

const shape = z.object({
  schema: z.literal(CERTIFICATE_SCHEMA),
  appVersion: text,
  language: z.enum(['en', 'de']),
  madeAt: moment,
  answer: z.literal('yes'),
  asOf: moment,
  /** After this moment it proves nothing. */
  expires: moment,
  listed: count,
  phonePhotos: count,
  phoneVideos: count,
  places: z.array(place).max(1_000),
  lists: z.array(place).max(1_000),
  /** Every point that the yes needed, as it was said. */
  points: z.array(z.object({ id: text, text })).max(100),
  blindSpots: z.array(text).max(100),
});

/** A yes on erasing a phone, as it was on one day. */
export type Certificate = z.infer<typeof shape>;

/** As text, for the PDF. */
export function certificateText(certificate: Certificate): string {
  return JSON.stringify(shape.parse(certificate), null, 1);
}

/** Reads a certificate from a text of unknown origin; null when it is none. */
export function readCertificate(json: string): Certificate | null {
  try {
    const parsed = shape.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
