import { type ExportParts, type ListFacts, type ServerTotals, UNKNOWN_LIST } from '../../model/list-facts.ts';
import { CLOCKS_DIFFER_MS, HOUR_MS, utcDay } from '../../model/moments.ts';
import { CABLE_IS_PROVEN } from '../../model/phone-facts.ts';
import type { NoteCode } from '../../model/place.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { type Missing, missing, type Witness } from '../../model/witness.ts';
import type { PlaceSummary, Row } from '../comparison.ts';
import { type Testimony, testify } from './testimony.ts';
import { type ListedTotals, listedTotals, typedTotalsWord } from './typed-totals.ts';

/** What the server's own totals say of a list: a witness, what stands against one, or nothing when there are none. */
interface ServerWord {
  readonly witness: Witness<'whole-list'> | null;
  readonly missing: readonly Missing[];
}

/**
 * The totals that iCloud itself keeps beside a library. They witness where they were asked for after the newest upload and the
 * last sync, equal the uploaded rows in photos and in videos, and leave open no kind that may be counted or not.
 *
 * @param deleted photos that the list knows to be in Recently Deleted
 */
export function serverTotalsWord(facts: ListFacts, listed: ListedTotals, deleted: number, today: number): ServerWord {
  const { totals, byCable } = facts;
  if (totals === null) return { witness: null, missing: [] };
  const { photos, videos, checkedAt } = totals;
  if (checkedAt === null || isOld(totals, checkedAt, today))
    return { witness: null, missing: [missing('server-totals-old')] };
  const open = listed.hidden + listed.sharedLibrary + deleted;
  if (photos !== totals.uploadedPhotos || videos !== totals.uploadedVideos) {
    // A difference that hidden or deleted photos may explain is no lack.
    const lacks = missing('server-totals-differ', {
      photos,
      videos,
      listPhotos: listed.photos,
      listVideos: listed.videos,
    });
    return {
      witness: null,
      missing: [explains(totals, open) ? missing('server-totals-open', { count: open }) : lacks],
    };
  }
  if (byCable && !CABLE_IS_PROVEN) return { witness: null, missing: [missing('cable-only-warns')] };
  if (open > 0) return { witness: null, missing: [missing('server-totals-open', { count: open })] };
  const saw = { code: 'server-totals', values: { photos, videos, day: utcDay(checkedAt) } };
  return { witness: { kind: 'whole-list', saw, at: checkedAt }, missing: [] };
}

function isOld({ lastSync, newestUploaded }: ServerTotals, checkedAt: number, today: number): boolean {
  if (checkedAt > today + CLOCKS_DIFFER_MS || lastSync === null) return true;
  return checkedAt < lastSync - HOUR_MS || (newestUploaded !== null && checkedAt < newestUploaded);
}

function explains({ photos, videos, uploadedPhotos, uploadedVideos }: ServerTotals, open: number): boolean {
  return Math.abs(photos - uploadedPhotos) + Math.abs(videos - uploadedVideos) <= open;
}

export interface WholeListInput {
  /** The (joined) list; null without one. */
  readonly list: PlaceSummary | null;
  readonly rows: readonly Row[];
  /** Photos that the list knows to be in Recently Deleted. */
  readonly deleted: number;
  /** Lines that are problems and that the list does not count itself. */
  readonly unreadableRows: number;
  /** Accounts or libraries that the lists name. */
  readonly accounts: ReadonlySet<string>;
  readonly typed: TypedCounts | null;
  /** When the list is from, as far as it is known (ms, UTC). */
  readonly listAt: number | null;
  readonly today: number;
}

/** Notes that other witnesses speak of. */
const ELSEWHERE: ReadonlySet<NoteCode> = new Set<NoteCode>(['checksums-do-not-apply', 'rows-unreadable', 'empty-list']);

/**
 * The second witness: somebody else than the rows says how many there are, and every row was read. For a Photos library that is the
 * server; for Apple's copy its parts, where each photo has its row; for every list of iCloud the person's typed totals. A list
 * of files, of names, or of another service can show gaps and can never be everything.
 */
export function wholeListWitness(input: WholeListInput): Testimony<'whole-list'> {
  const { list, rows, typed } = input;
  if (list === null) {
    const lack = typed
      ? missing('only-totals', { photos: typed.photos ?? '?', videos: typed.videos ?? '?' })
      : missing('no-list');
    return { witness: null, missing: [lack] };
  }
  const facts = list.facts ?? UNKNOWN_LIST;
  const unread = aboutRows(list, facts, input.unreadableRows);
  const lacks = [
    // Rows that nobody could read may be photos.
    ...(rows.length === 0 && unread.length === 0 ? [missing('list-empty')] : []),
    ...(input.accounts.size > 1 ? [missing('two-accounts')] : aboutSubject(facts)),
    ...unread,
    ...aboutParts(facts.parts, list),
  ];
  const [witness, open] = witnessOf(facts, input);
  return testify(witness === null ? [...lacks, ...open] : lacks, () => witness, missing('totals-missing'));
}

function aboutSubject({ subject }: ListFacts): Missing[] {
  if (subject === 'icloud' || subject === 'phone') return [];
  return [subject === 'unknown' ? missing('list-subject-unknown') : missing('list-of-other', { subject })];
}

function aboutRows({ notes }: PlaceSummary, { unread }: ListFacts, unreadableRows: number): Missing[] {
  const found: Missing[] = [];
  const count = Math.max(
    unread,
    unreadableRows,
    ...notes.map(({ code, count = 1 }) => (code === 'rows-unreadable' ? count : 0)),
  );
  if (count > 0) found.push(missing('rows-not-read', { count }));
  for (const { code, count: noted = 0, blocks } of notes)
    if (blocks && !ELSEWHERE.has(code)) found.push(missing('list-lacks', { note: code, noted }));
  return found;
}

function aboutParts(parts: ExportParts | null, { notes }: PlaceSummary): Missing[] {
  if (parts === null || parts.of === null) return [];
  const found: Missing[] = [];
  const isSaid = notes.some(({ code, blocks }) => code === 'parts-missing' && blocks);
  if (parts.present.length < parts.of && !isSaid)
    found.push(missing('parts-missing', { of: parts.of, present: parts.present.length }));
  if (parts.doubtful > 0) found.push(missing('parts-doubtful', { count: parts.doubtful }));
  return found;
}

/** The witness, or what would make one. What contradicts the list stands in its way whoever else speaks for it. */
function witnessOf(facts: ListFacts, input: WholeListInput): [Witness<'whole-list'> | null, Missing[]] {
  const totals = listedTotals(input.rows);
  const server = serverTotalsWord(facts, totals, input.deleted, input.today);
  const contradiction = server.missing.filter(({ code }) => code === 'server-totals-differ');
  if (contradiction.length > 0) return [null, contradiction];
  const typed = typedTotalsWord(input.typed, { facts, at: input.listAt, totals }, input.today);
  const denied = typed.missing.filter(({ code }) => code === 'totals-differ');
  if (denied.length > 0) return [null, denied];
  const witness = server.witness ?? partsWitness(facts.parts, input) ?? typed.witness;
  // Of several ways to a witness the person needs to hear of one: their own totals.
  return [witness, witness === null ? [...server.missing, ...typed.missing] : []];
}

/** All parts, each photo with its row and each row with its photo: then the parts themselves say how many there are. */
function partsWitness(parts: ExportParts | null, { listAt, today }: WholeListInput): Witness<'whole-list'> | null {
  if (parts === null || parts.of === null || parts.present.length !== parts.of || parts.doubtful > 0) return null;
  if (parts.photosWithoutRow !== 0 || parts.rowsWithoutPhoto !== 0) return null;
  return { kind: 'whole-list', saw: { code: 'all-parts', values: { count: parts.of } }, at: listAt ?? today };
}
