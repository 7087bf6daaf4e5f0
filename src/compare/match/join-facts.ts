import type { ListAge, ListFacts } from '../../model/list-facts.ts';

/**
 * What two joined lists say of themselves together. Nothing gets surer by joining: the older day counts, an unknown one
 * stays unknown, and totals or parts speak for the joined rows only where one list brought no row of its own (`addsRows`).
 */
export function joinFacts(base: ListFacts, other: ListFacts, addsRows: boolean): ListFacts {
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
