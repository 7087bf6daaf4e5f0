/**
 * Everything that can stand between this computer and an iPhone on a cable; each has its sentence (docs/cable.md has the
 * whole table with what a phone or the system's helper said).
 */
export const PHONE_PROBLEMS = [
  'phone-no-helper-mac',
  'phone-no-helper-windows',
  'phone-no-helper-linux',
  'phone-none',
  'phone-several',
  'phone-only-wifi',
  'phone-never-trusted',
  'phone-trust-waiting',
  'phone-trust-denied',
  'phone-trust-lost',
  'phone-locked',
  'phone-managed',
  'phone-unplugged',
  'phone-silent',
  'phone-no-photos',
  'phone-photos-busy',
  'phone-photos-damaged',
  'phone-no-room',
  'phone-strange',
] as const;

export type PhoneProblemCode = (typeof PHONE_PROBLEMS)[number];
