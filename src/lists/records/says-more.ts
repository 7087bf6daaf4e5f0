import { isObject, type JsonObject } from './json-record.ts';
import { plainKey } from './record.ts';

/** What a list says of itself besides its rows. */
export interface SaidOfList {
  /** How many there are, by its own words; null where it says nothing. */
  readonly count: number | null;
  /** Another page follows, or something of it failed. */
  readonly goesOn: boolean;
}

/** Members of an object around the records that count them (`{"total": 120, "items": [...]}`), in their plain form. */
const COUNTS = keys(
  'total totalcount totalitems totalresults totalrecords totalrows totalphotos count photocount itemcount',
);
/** Members that say that more follows: of the APIs of Google, Microsoft, Amazon, Dropbox and of GraphQL. */
const FOLLOWS = keys(
  'next nextpage nextpagetoken nextlink odatanextlink nextcursor nextmarker continuationtoken hasmore hasnext hasnextpage more',
);
const FAILED = keys(
  'error errors failed failures truncated istruncated incomplete isincomplete incompleteresults partial',
);

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const NOTHING: SaidOfList = Object.freeze({ count: null, goesOn: false });

/** What one member of the object around the records says of them. */
export function saidByMember(key: string, value: unknown): SaidOfList {
  const plain = plainKey(key);
  if (COUNTS.has(plain)) {
    const count = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) ? { count, goesOn: false } : NOTHING;
  }
  const goesOn = (FOLLOWS.has(plain) || FAILED.has(plain)) && isSaid(value);
  return goesOn ? { count: null, goesOn } : NOTHING;
}

/** What an object around the records says of them, in its own members and in those that describe the list (`pageInfo`). */
export function saidByWrapper(wrapper: JsonObject): SaidOfList {
  let said = NOTHING;
  for (const [key, value] of Object.entries(wrapper)) {
    said = both(said, saidByMember(key, value));
    if (!isObject(value)) continue;
    for (const [inner, one] of Object.entries(value)) {
      if (typeof one !== 'object' || one === null) said = both(said, saidByMember(inner, one));
    }
  }
  return said;
}

function both(a: SaidOfList, b: SaidOfList): SaidOfList {
  const count = a.count === null ? b.count : b.count === null ? a.count : Math.max(a.count, b.count);
  return { count, goesOn: a.goesOn || b.goesOn };
}

/** Whether a member has something in it: no `false`, no `null`, no 0, no empty text or list. */
function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'string') return !/^(?:|0|false|no|none|null)$/i.test(value.trim());
  return value !== null && value !== undefined && value !== false && value !== 0;
}
