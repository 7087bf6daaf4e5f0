import { z } from 'zod';
import { asset } from '../../../src/bridge/shapes/asset.ts';
import { placeSummary } from '../../../src/bridge/shapes/contents.ts';
import { parseJson } from '../../../src/main/stores/json-store.ts';
import type { ListStore, SavedList } from '../../../src/main/stores/list-store.ts';

const head = z.preprocess(readText, placeSummary);
const assets = z.preprocess(readText, z.array(asset));

function readText(text: unknown): unknown {
  return parseJson(String(text));
}

/** A kept list, part by part as the window loads it, put together; null when a part is not there or damaged. */
export async function loadList(store: Pick<ListStore, 'loadPart'>, listId: string): Promise<SavedList | null> {
  const first = await store.loadPart(listId, 0);
  if (!first.ok || !first.value) return null;
  const { id, name, format, parts, text } = first.value;
  const about = head.safeParse(text);
  if (!about.success) return null;
  const all = [];
  for (let part = 1; part < parts; part += 1) {
    const next = await store.loadPart(listId, part);
    const checked = next.ok && next.value ? assets.safeParse(next.value.text) : null;
    if (!checked?.success) return null;
    all.push(...checked.data);
  }
  return { id, name, format, contents: { ...about.data, assets: all } };
}
