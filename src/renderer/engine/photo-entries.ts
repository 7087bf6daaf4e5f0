import type { Comparison, SingleCopyPhoto } from '../../compare/comparison.ts';
import { gapKindOf } from '../../compare/group/gap-kind.ts';
import { bestFinding } from '../../compare/group/rows.ts';
import type { Asset } from '../../model/asset.ts';
import { isCopy } from '../../model/coverage.ts';
import type { GapKind, PlaceFinding } from '../../model/gap.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { PhotoPart } from './photo-parts.ts';

/** A photo that something is the matter with, as the engine keeps it. */
export interface PhotoEntry {
  readonly asset: Asset;
  readonly from: string;
  readonly findings: readonly PlaceFinding[];
  readonly part: PhotoPart;
  /** The kind of gap it is besides; null when it is none. */
  readonly gap: GapKind | null;
  readonly daysLeft: number | null;
}

/** Every photo of a comparison that is not in two places, each in one part, and those in Recently Deleted. */
export function entriesOf(comparison: Comparison): PhotoEntry[] {
  return isFolderComparison(comparison) ? entriesOfFolderComparison(comparison) : entriesOfList(comparison);
}

/** Photos with a single copy are by date already. */
function entriesOfList(comparison: Comparison): PhotoEntry[] {
  const known = knownParts(comparison);
  const enough = new Set(enoughOf(comparison));
  const singleCopies = comparison.singleCopyPhotos.flatMap((photo): PhotoEntry[] => {
    if (enough.has(photo)) return [];
    const { asset, from, findings } = photo;
    const gap = gapOfSingleCopy(photo, comparison.listId);
    const part = sure(partOfSingleCopy(photo, gap, comparison.listId), known);
    return [{ asset, from, findings, part, gap, daysLeft: null }];
  });
  const deleted = comparison.gaps.flatMap((gap): PhotoEntry[] =>
    gap.kind === 'deleted-soon' && gap.asset
      ? [
          {
            asset: gap.asset,
            from: gap.from,
            findings: gap.findings,
            part: 'deleted',
            gap: gap.kind,
            daysLeft: gap.daysLeft,
          },
        ]
      : [],
  );
  return [...deleted, ...singleCopies];
}

/** Photos that are only in places of which their owner said that one copy is enough; none where two folders are compared. */
export function enoughOf(comparison: Comparison): SingleCopyPhoto[] {
  const { singleCopyPhotos, places, listId } = comparison;
  if (isFolderComparison(comparison)) return [];
  const excused = new Set(places.flatMap(({ place }) => (place.oneCopyIsEnough === true ? [place.id] : [])));
  if (excused.size === 0) return [];
  return singleCopyPhotos.filter(({ from, findings }) => {
    const holders = findings.filter(({ coverage }) => isCopy(coverage));
    return from !== listId && holders.length > 0 && holders.every(({ placeId }) => excused.has(placeId));
  });
}

/**
 * The parts of which the verdicts say that they are surely lacking. Where something could not be read, or the list does not say
 * what iCloud has, a photo that was not found may be there all the same.
 */
function knownParts(comparison: Comparison): ReadonlySet<PhotoPart> {
  const { verdict, secondPlace } = comparison;
  const said = new Set(verdict.answer === 'not-yet' ? verdict.reasons.map(({ code }) => code) : []);
  const known = new Set<PhotoPart>();
  if (said.has('missing')) known.add('not-here').add('in-step');
  if (said.has('different') || said.has('broken-here')) known.add('not-same');
  if (said.has('placeholder')) known.add('cloud-only');
  if (said.has('waiting-not-here') || said.has('only-on-phone')) known.add('only-phone');
  const wasRead = !verdict.missing.some(({ witness }) => witness === 'looked-everywhere');
  if (isFolderComparison(comparison) ? wasRead : secondPlace?.answer === 'not-yet') known.add('only-here');
  return known;
}

function sure(part: PhotoPart, known: ReadonlySet<PhotoPart>): PhotoPart {
  if (part === 'not-sure' || part === 'not-sure-here' || known.has(part)) return part;
  return part === 'only-here' ? 'not-sure-here' : 'not-sure';
}

/** Of two folders only copies count, wherever the folders lie: on one disk or on two. */
function entriesOfFolderComparison(comparison: Comparison): PhotoEntry[] {
  const { rows, singleCopyPhotos, listId } = comparison;
  const known = knownParts(comparison);
  const entries: PhotoEntry[] = [];
  for (const row of rows) {
    const gap = gapKindOf(row);
    if (gap === null) continue;
    entries.push({
      asset: row.asset,
      from: listId ?? '',
      findings: row.findings,
      part: sure(partOfGap(gap), known),
      gap,
      daysLeft: null,
    });
  }
  for (const { asset, from, findings, certain } of singleCopyPhotos)
    if (from !== listId) {
      const part = sure(certain ? 'only-here' : 'not-sure-here', known);
      entries.push({ asset, from, findings, part, gap: null, daysLeft: null });
    }
  return entries;
}

function gapOfSingleCopy({ asset, from, findings }: SingleCopyPhoto, listId: string | null): GapKind | null {
  if (asset.flags.waiting) return 'waiting-to-upload';
  if (from !== listId) return 'missing-in-icloud';
  const best = bestFinding(findings);
  return gapKindOf({ coverage: best?.coverage ?? 'absent', evidence: best?.evidence ?? 'none', findings });
}

function partOfSingleCopy(
  { asset, from, where, certain, findings }: SingleCopyPhoto,
  gap: GapKind | null,
  listId: string | null,
): PhotoPart {
  if (from !== listId) return certain ? 'only-here' : 'not-sure-here';
  if (asset.flags.waiting) {
    if (where === null) return 'only-phone';
    return certain ? 'only-here' : 'not-sure-here';
  }
  // A copy that is no second place: a folder that iCloud syncs, or a place that is not there now.
  if (gap === null) return findings.some(({ coverage }) => isCopy(coverage)) ? 'in-step' : 'not-sure';
  return certain || gap !== 'missing-here' ? partOfGap(gap) : 'not-sure';
}

function partOfGap(gap: GapKind): PhotoPart {
  switch (gap) {
    case 'missing-here':
      return 'not-here';
    case 'placeholder-only':
      return 'cloud-only';
    case 'half-live-photo':
    case 'cut-short':
    case 'unreadable':
    case 'different-bytes':
    case 'reduced-copy':
      return 'not-same';
    default:
      return 'not-sure';
  }
}
