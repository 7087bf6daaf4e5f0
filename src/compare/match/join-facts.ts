import type { ListAge, ListFacts } from '../../model/list-facts.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../../model/place.ts';

/**
 * What two joined lists say of themselves together. Nothing gets surer by joining: the older day counts, an unknown one
 * stays unknown, and totals or parts speak for the joined rows only where one list brought no row of its own (`addsRows`). A
 * `bystander` says nothing but how many of its rows were not read.
 */
export function joinFacts(
  base: ListFacts,
  other: ListFacts,
  addsRows: boolean,
  bystander?: ListFacts | undefined,
): ListFacts {
  if (bystander !== undefined) return { ...(bystander === other ? base : other), unread: base.unread + other.unread };
  const isOneAccount = base.account === null || other.account === null || base.account === other.account;
  return {
    subject: base.subject === other.subject && isOneAccount ? base.subject : 'unknown',
    age: olderAge(base.age, other.age),
    totals: addsRows ? null : onlyOne(base.totals, other.totals),
    parts: addsRows ? null : onlyOne(base.parts, other.parts),
    unread: base.unread + other.unread,
    shows: {
      hidden: base.shows.hidden || other.shows.hidden,
      deleted: base.shows.deleted || other.shows.deleted,
      waiting: base.shows.waiting || other.shows.waiting,
      ...(base.shows.sharedLibrary || other.shows.sharedLibrary ? { sharedLibrary: true } : {}),
    },
    account: isOneAccount ? (base.account ?? other.account) : null,
    byCable: base.byCable || other.byCable,
  };
}

/** What exactly one of them has; two would have to agree, and nobody checked that. */
function onlyOne<T>(base: T | null, other: T | null): T | null {
  if (base !== null && other !== null) return null;
  return base ?? other;
}

function olderAge(base: ListAge, other: ListAge): ListAge {
  if (base.at === null) return base;
  if (other.at === null) return other;
  return base.at <= other.at ? base : other;
}

/**
 * Of a list that may be all of iCloud and one that cannot be (of files, of names, a part): the second, where the first has every row
 * of it. It neither adds to the first nor takes from it. Null where there is none.
 *
 * @param baseAdds whether rows of the first list are on no other
 * @param otherAdds the same of the second
 */
export function bystanderOf(
  base: PlaceContents,
  other: PlaceContents,
  baseAdds: boolean,
  otherAdds: boolean,
): PlaceContents | null {
  const accounts = new Set([base.list?.account ?? null, other.list?.account ?? null]);
  accounts.delete(null);
  if (accounts.size > 1 || mayBeAll(base) === mayBeAll(other)) return null;
  const [own, beside, adds] = mayBeAll(base) ? [base, other, otherAdds] : [other, base, baseAdds];
  return adds || bringsProof(beside, own) ? null : beside;
}

/** Whether a list has fingerprints that the other has not: then what is proven rests on it, too. */
function bringsProof(beside: PlaceContents, own: PlaceContents): boolean {
  const proofs = ({ assets }: PlaceContents) =>
    assets.flatMap(({ resources }) => resources.flatMap(({ fingerprint }) => fingerprint ?? []));
  const theirs = proofs(beside);
  if (theirs.length === 0) return false;
  const known = new Set(proofs(own));
  return theirs.some((fingerprint) => !known.has(fingerprint));
}

function mayBeAll(contents: PlaceContents): boolean {
  const { list } = contents;
  return (list?.subject === 'icloud' || list?.subject === 'phone') && isComplete(contents);
}

/** What such a list still says: that rows of it were lost, which may be photos. */
export function bystanderNotes({ notes }: PlaceContents): CompletenessNote[] {
  return notes.filter(({ code, blocks }) => !blocks || code === 'rows-unreadable' || code === 'says-more');
}
