import type { PhotoGroup, PhotoGroups } from '../compare/check-summary.ts';

/** A line of the list on screen: the heading of a group, or the photo at a position. */
export type ListRow =
  | { readonly type: 'heading'; readonly group: PhotoGroup }
  | { readonly type: 'item'; readonly index: number };

/** How many lines the list has: its photos and one heading a group. */
export function rowCount(list: PhotoGroups): number {
  return list.total + list.groups.length;
}

/** The line at a position. With 200,000 photos nothing is laid out in advance; the few groups are walked. */
export function rowAt(list: PhotoGroups, row: number): ListRow | null {
  let start = 0;
  for (const group of list.groups) {
    if (row === start) return { type: 'heading', group };
    if (row <= start + group.count) return { type: 'item', index: group.start + row - start - 1 };
    start += group.count + 1;
  }
  return null;
}

/** The line of a photo. */
export function rowOfItem(list: PhotoGroups, index: number): number {
  const headings = list.groups.filter((group) => group.start <= index).length;
  return index + headings;
}

/** Where a key leads in a list of `total` photos; null when the key is none of the list's. */
export function nextItem(key: string, index: number, total: number, aPage: number): number | null {
  const clamp = (value: number): number => Math.max(0, Math.min(total - 1, value));
  switch (key) {
    case 'ArrowDown':
      return clamp(index + 1);
    case 'ArrowUp':
      return clamp(index - 1);
    case 'PageDown':
      return clamp(index + aPage);
    case 'PageUp':
      return clamp(index - aPage);
    case 'Home':
      return 0;
    case 'End':
      return clamp(total - 1);
    default:
      return null;
  }
}
