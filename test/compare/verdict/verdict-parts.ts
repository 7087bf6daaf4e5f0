import type { PlaceSummary, Row } from '../../../src/compare/comparison.ts';
import type { CompletenessNote, Place, PlaceContents } from '../../../src/model/place.ts';
import { asset, folder, healthyList } from '../../fixtures/assets.ts';

// What the tests of the parts of an answer share.

export const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
export const LIST: Place = { id: 'list', kind: 'icloud', source: 'list', name: 'L', independenceKey: 'icloud' };
export const listOf = (place: Partial<Place> = {}, notes: readonly CompletenessNote[] = []): PlaceSummary =>
  ({ place: { ...LIST, ...place }, notes, facts: healthyList([]) }) as unknown as PlaceSummary;
export const at = (name: string, parts: Parameters<typeof folder>[1] = {}): PlaceContents =>
  folder([], { ...parts, place: { id: name, name, independenceKey: name, ...parts.place } });
export const rowOf = (name: string, parts: Parameters<typeof asset>[1] = {}): Row =>
  ({ asset: asset(name, parts) }) as Row;
