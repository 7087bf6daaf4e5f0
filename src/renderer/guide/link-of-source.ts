import type { Source } from '../../guidance/card.ts';
import { SOURCES } from '../../guidance/sources.ts';

const IDS = new Map<string, string>(Object.entries(SOURCES).map(([id, source]) => [source.url, id]));

/** The id by which the page of a source can be opened; null for a source without a page. Addresses never cross. */
export function linkOfSource(source: Source): string | null {
  return IDS.get(source.url) ?? null;
}
