import { compare } from '../../../../src/compare/compare.ts';
import type { Asset } from '../../../../src/model/asset.ts';
import { type AssetParts, asset, folder, icloudList, TODAY } from '../../../fixtures/assets.ts';

/** Noon of a day, from 1 January 2024. */
export const time = (n: number) => new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString();
/** A photo of that day. */
export const p = (n: number, parts: AssetParts = {}, name = `IMG_${1000 + n}.JPG`) =>
  asset(name, { captured: time(n), size: 1_000, content: n, ...parts });
/** Photos of some days. */
export const many = (from: number, to: number, make: (n: number) => Asset) =>
  Array.from({ length: to - from }, (_, i) => make(from + i));
/** The regularities of what is here of a list. */
export const patterns = (listed: readonly Asset[], here: readonly Asset[]) =>
  compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY }).patterns;
/** One of them by its code, or null. */
export const found = (code: string, listed: readonly Asset[], here: readonly Asset[]) =>
  patterns(listed, here).find((pattern) => pattern.code === code) ?? null;
