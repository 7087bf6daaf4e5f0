import type { PlaceContents } from '../model/place.ts';

/**
 * A list beside something that was meant to be a list too and could not be read: what that would have said is not
 * known, so the list does not show everything, and cannot lead to a yes.
 */
export function withUnread(list: PlaceContents, unread: number): PlaceContents {
  if (unread === 0) return list;
  return { ...list, notes: [...list.notes, { code: 'parts-missing', count: unread, blocks: true }] };
}
