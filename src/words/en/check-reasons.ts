import type { Text } from '../catalogue.ts';

/** Reasons and blind spots of "is every photo on the list here, whole?" (codes of `compare/reason-codes.ts`). */
export const checkReasons = {} as const satisfies Record<string, Text>;
