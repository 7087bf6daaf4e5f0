import { isMediaName } from '../list-name.ts';
import { isObject, type JsonObject } from './json-record.ts';
import { plainKey } from './record.ts';
import { saysFailed } from './says-failed.ts';

/** What a list says of itself besides its rows. */
export interface SaidOfList {
  /** How many there are, by its own words; null where it says nothing. */
  readonly count: number | null;
  /** Another page follows or went before, or something of it failed. */
  readonly goesOn: boolean;
  /** How many were asked for at most: with just so many the list may have been cut there; 0 where it says that nothing follows. */
  readonly atMost?: number;
}

/** Members of an object around the records that count them (`{"total": 120, "items": [...]}`), in their plain form. */
const COUNTS = keys(
  'total totalcount totalitems totalresults totalrecords totalrows totalphotos count photocount itemcount',
);
/** Members that say that more follows: of the APIs of Google, Microsoft, Amazon, Dropbox and of GraphQL. */
const FOLLOWS = keys(
  'next nextpage nextpagetoken nextlink odatanextlink nextcursor nextmarker continuationtoken hasmore hasnext hasnextpage more morecoming moreavailable moreresults continuationmarker',
);
const FAILED = keys(
  'error errors errorcount failed failedcount failures truncated istruncated incomplete isincomplete incompleteresults partial missing missingcount notfound skipped skippedcount omitted excluded unreadable fehler fehlgeschlagen erreur erreurs errores errori',
);
/** Members that say that the list does not begin with the first. */
const BEGINS_LATER = keys('offset skip startindex firstresult startat');
/** The number of this page, or of all of them, counted from 1. */
const PAGES = keys('page pagenumber currentpage pages totalpages pagecount lastpage numpages');
const LIMITS = keys('limit pagesize perpage maxresults maxitems top itemsperpage resultsperpage');

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const NOTHING: SaidOfList = Object.freeze({ count: null, goesOn: false });

/** What one member of the object around the records says of them. */
export function saidByMember(key: string, value: unknown): SaidOfList {
  const plain = plainKey(key);
  const number = numberIn(isObject(value) ? (value.value ?? value.count) : value);
  if (COUNTS.has(plain)) return number === null ? NOTHING : { count: number, goesOn: false };
  if (LIMITS.has(plain))
    return number === null || number === 0 ? NOTHING : { count: null, goesOn: false, atMost: number };
  if (FOLLOWS.has(plain) && !isSaid(value)) return { count: null, goesOn: false, atMost: 0 };
  const goesOn =
    ((FOLLOWS.has(plain) || FAILED.has(plain)) && isSaid(value)) ||
    (BEGINS_LATER.has(plain) && (number ?? 0) > 0) ||
    (PAGES.has(plain) && (number ?? 0) > 1) ||
    textsOf(value).some((text) => saysFailed(text));
  return goesOn ? { count: null, goesOn } : NOTHING;
}

/** Sentences in a member: no paths, and no names of photos. */
function textsOf(value: unknown): string[] {
  const some: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return some.filter((text): text is string => typeof text === 'string' && !/[\\/]/.test(text) && !isMediaName(text));
}

function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** What an object around the records says of them, in its own members and in those that describe the list (`pageInfo`). */
export function saidByWrapper(wrapper: JsonObject): SaidOfList {
  let said = NOTHING;
  for (const [key, value] of Object.entries(wrapper)) {
    said = both(said, saidByMember(key, value));
    if (!isObject(value)) continue;
    for (const [inner, one] of Object.entries(value)) {
      if (typeof one !== 'object' || one === null) said = both(said, saidByMember(inner, one));
      else if (isObject(one) && ABOUT.test(plainKey(inner))) said = both(said, saidByWrapper(one));
    }
  }
  return said;
}

/** Members that describe a list, and hold none of it. */
const ABOUT = /^(?:meta|metadata|pagination|paging|pageinfo|page|links|cursor|summary|stats|total|hits)$/;

/** That nothing follows goes before how many were asked for. */
function leastOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === 0 || b === 0 ? 0 : (a ?? b);
}

function both(a: SaidOfList, b: SaidOfList): SaidOfList {
  const count = a.count === null ? b.count : b.count === null ? a.count : Math.max(a.count, b.count);
  const atMost = leastOf(a.atMost, b.atMost);
  return { count, goesOn: a.goesOn || b.goesOn, ...(atMost === undefined ? {} : { atMost }) };
}

/** Whether a member has something in it: no `false`, no `null`, no 0, no empty text or list. */
function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'string') return !/^(?:|0|false|no|none|null)$/i.test(value.trim());
  return value !== null && value !== undefined && value !== false && value !== 0;
}
