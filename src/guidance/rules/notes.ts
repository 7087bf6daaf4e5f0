import type { GapKind } from '../../model/gap.ts';
import type { NoteCode } from '../../model/place.ts';
import type { MissingCode } from '../../model/witness.ts';
import type { Cause } from '../codes.ts';
import { independentPlaces } from '../comparison-parts.ts';
import type { Hit, Rule, RuleContext } from './context.ts';

/** What a note means for the next step, when the note forbids "every photo is here". */
const CAUSE_OF_NOTE: Readonly<Partial<Record<NoteCode, Cause>>> = {
  'wrong-list': 'wrong-list',
  'icloud-photos-off': 'icloud-off-seen',
  'library-detached': 'icloud-has-none',
  'parts-missing': 'parts-missing',
  'parts-unknown': 'parts-unknown',
  'rows-unreadable': 'rows-unreadable',
  'says-more': 'rows-unreadable',
  'dates-unreadable': 'rows-unreadable',
  'empty-csv': 'list-empty',
  'empty-list': 'list-empty',
  'only-missing-files': 'list-of-missing',
  'list-of-files': 'not-of-icloud',
  'list-of-service': 'not-of-icloud',
  'not-uploaded-known': 'not-of-icloud',
  'first-sync-unfinished': 'list-behind',
  'sync-old': 'list-behind',
  'server-has-more': 'list-behind',
  'shares-unknown': 'shares-unknown',
  'lists-disagree': 'lists-disagree',
  'library-in-use': 'library-unreadable',
  'unknown-schema': 'library-unreadable',
  'library-unread': 'library-unreadable',
  'unreadable-folders': 'folders-unreadable',
  'scan-unfinished': 'scan-unfinished',
  'placeholders-not-asked': 'originals-not-known',
  'hidden-not-shown': 'hidden-not-shown',
};

/** Notes with a rule of their own below. */
const OWN_RULE: ReadonlySet<NoteCode> = new Set<NoteCode>(['checksums-do-not-apply', 'names-only']);

/** What was not seen to its end of a place. Where no place counts, seeing the rest of it would change nothing. */
const OF_A_SCAN: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'unreadable-folders',
  'scan-unfinished',
  'placeholders-not-asked',
]);

/** Gaps that are doubtful while a list or a scan shows less than everything: beside them the doubt is told first. */
const DOUBTFUL: readonly GapKind[] = ['missing-here', 'missing-in-icloud', 'uncertain', 'count-unexplained'];

/** Notes that forbid nothing and still say what a gap needs, with those gaps. */
const CAUSE_BESIDE_GAPS: Readonly<Partial<Record<NoteCode, readonly [Cause, readonly GapKind[]]>>> = {
  'originals-not-here': ['originals-not-here', ['placeholder-only', 'missing-here', 'reduced-copy']],
  'referenced-files': ['stored-outside', ['placeholder-only', 'missing-here']],
};

/** Notes that are told only beside something else: by themselves they are no fault. */
const QUIET: Readonly<Partial<Record<NoteCode, Cause>>> = {
  'bursts-excluded': 'bursts-left-out',
  'shared-albums-excluded': 'shared-albums-left-out',
  'edits-waiting': 'parts-waiting',
  'halves-waiting': 'parts-waiting',
};

/** Causes in lists and scans that show less than everything. */
export const notesRule: Rule = (context) => [
  ...blocking(context),
  ...otherBlocking(context),
  ...besideGaps(context),
  ...quiet(context),
  ...phoneFiles(context),
  ...checksums(context),
  ...names(context),
  ...totals(context),
  ...age(context),
  ...isProtected(context),
];

function blocking({ comparison }: RuleContext): Hit[] {
  const counts = independentPlaces(comparison).length > 0;
  return comparison.places.flatMap(({ place, notes }) =>
    notes.flatMap(({ code, blocks, count }) => {
      const cause = CAUSE_OF_NOTE[code];
      if (cause === undefined || !blocks) return [];
      // A place that iCloud syncs is copied out; looking at more of it would lead round in a circle.
      if (!counts && place.id !== comparison.listId && OF_A_SCAN.has(code)) return [];
      return [{ cause, values: noteValues(code, count), photos: count ?? 0, gapKinds: DOUBTFUL }];
    }),
  );
}

/** A note that forbids a yes and that no cause is about: the list still shows less than everything. */
function otherBlocking({ list }: RuleContext): Hit[] {
  const other = list?.notes.find(({ code, blocks }) => blocks && !isTold(code));
  if (other === undefined) return [];
  const { code, count } = other;
  return [{ cause: 'list-lacks-something', values: noteValues(code, count), photos: count ?? 0, gapKinds: DOUBTFUL }];
}

function isTold(code: NoteCode): boolean {
  return code in CAUSE_OF_NOTE || code in CAUSE_BESIDE_GAPS || code in QUIET || OWN_RULE.has(code);
}

function besideGaps({ comparison, count: countOf }: RuleContext): Hit[] {
  return comparison.places.flatMap(({ notes }) =>
    notes.flatMap(({ code, count = 0 }) => {
      const [cause, gapKinds] = CAUSE_BESIDE_GAPS[code] ?? [];
      if (cause === undefined || gapKinds === undefined || count === 0) return [];
      const affected = gapKinds.reduce((sum, kind) => sum + countOf(kind), 0);
      return affected === 0 ? [] : [{ cause, values: noteValues(code, count), photos: affected, gapKinds }];
    }),
  );
}

function quiet({ comparison }: RuleContext): Hit[] {
  return comparison.places.flatMap(({ notes }) =>
    notes.flatMap(({ code, blocks, count = 0 }) => {
      const cause = QUIET[code];
      if (cause === undefined || (count === 0 && !blocks)) return [];
      return [{ cause, values: noteValues(code, count), photos: count, quiet: true }];
    }),
  );
}

/** Files in the camera folder that no list names are on the phone only, whatever everything else says. */
function phoneFiles({ notes }: RuleContext): Hit[] {
  return notes('camera-files-unnamed').map(({ code, count }) => ({
    cause: 'phone-files-unnamed',
    values: noteValues(code, count),
    photos: count ?? 0,
  }));
}

function noteValues(note: NoteCode, count: number | undefined): Hit['values'] {
  return count === undefined || count === 0 ? { note } : { note, count };
}

function checksums(context: RuleContext): Hit[] {
  const [note] = context.notes('checksums-do-not-apply');
  if (note === undefined) return [];
  return [{ cause: 'checksums-do-not-apply', values: {}, photos: note.count ?? 0, gapKinds: ['uncertain'] }];
}

/** Names alone decide nothing, so a list of names leaves photos open. */
function names(context: RuleContext): Hit[] {
  const open = context.count('missing-here') + context.count('uncertain');
  const byName = context.comparison.rows.filter(
    (row) => row.coverage === 'absent' && row.evidence === 'name-only',
  ).length;
  const namesOnly = context.notes('names-only').length > 0;
  if (!namesOnly && (byName === 0 || byName * 2 < open)) return [];
  const count = namesOnly ? Math.max(open, byName) : byName;
  if (count === 0) return [];
  return [{ cause: 'only-by-name', values: { count }, photos: count, gapKinds: ['uncertain', 'missing-here'] }];
}

/** Totals without a list name no photo. Where they differ, that is told by its gap. */
function totals({ comparison, count }: RuleContext): Hit[] {
  const { counts, listId, verdict } = comparison;
  if (counts === null || listId !== null || verdict.answer === 'yes' || count('count-unexplained') > 0) return [];
  return [{ cause: 'only-totals', values: {}, photos: 0 }];
}

const NO_KNOWN_AGE: ReadonlySet<MissingCode> = new Set<MissingCode>([
  'age-unknown',
  'age-impossible',
  'age-future',
  'age-by-file-only',
]);

/** What the third witness lacks. Its day is the one it saw; where it saw none, none is named. */
function age({ comparison, list }: RuleContext): Hit[] {
  if (list === null) return [];
  return comparison.verdict.missing.flatMap(({ code, values: { day, count } }): Hit[] => {
    if (code === 'list-too-old' && typeof day === 'string' && typeof count === 'number')
      return [{ cause: 'list-too-old', values: { day, count }, photos: 0 }];
    return NO_KNOWN_AGE.has(code) ? [{ cause: 'list-age-unknown', values: {}, photos: 0 }] : [];
  });
}

/** An export without photos is what Advanced Data Protection leaves. */
function isProtected({ answers, list, notes }: RuleContext): Hit[] {
  const noPhotos = list === null || notes('empty-list').length > 0;
  if (answers.advancedDataProtection !== true || !noPhotos) return [];
  return [{ cause: 'data-protected', values: {}, photos: 0 }];
}
