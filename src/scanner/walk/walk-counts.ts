import { PASSED_OVER_KINDS } from '../../model/place-standing.ts';
import { countPassedOver, type PassedOverCounts } from './passed-over.ts';

/** Everything that was met and is not a scanned file, so that the ledger adds to zero; and the folders. */
export interface WalkCounts {
  folders: number;
  /** Every directory entry that is not a folder, and every entry of a zip with photos. */
  files: number;
  notPhotos: number;
  derivatives: number;
  links: number;
  /** Stubs whose real file lies beside them. */
  spareStubs: number;
  unreadableFolders: number;
  /** Zips that could not be looked into. */
  unreadableZips: number;
  /** Photos libraries inside zips: their databases are not read, so what they mean to delete is not known. */
  packedLibraries: number;
  /** 1 when the question which files are here by name only was not answered. */
  placeholdersUnknown: number;
  /** 1 when a name suggests a program that keeps the place like iCloud Photos. */
  mirrorSigns: number;
  /** What was passed over, by kind. */
  readonly passedOver: PassedOverCounts;
}

/** Counts that are all 0, to count up. */
export function noCounts(): WalkCounts {
  return {
    folders: 0,
    files: 0,
    notPhotos: 0,
    derivatives: 0,
    links: 0,
    spareStubs: 0,
    unreadableFolders: 0,
    unreadableZips: 0,
    packedLibraries: 0,
    placeholdersUnknown: 0,
    mirrorSigns: 0,
    passedOver: {},
  };
}

/** Adds what was counted elsewhere. */
export function addCounts(to: WalkCounts, more: WalkCounts): void {
  to.folders += more.folders;
  to.files += more.files;
  to.notPhotos += more.notPhotos;
  to.derivatives += more.derivatives;
  to.links += more.links;
  to.spareStubs += more.spareStubs;
  to.unreadableFolders += more.unreadableFolders;
  to.unreadableZips += more.unreadableZips;
  to.packedLibraries += more.packedLibraries;
  to.mirrorSigns += more.mirrorSigns;
  to.placeholdersUnknown += more.placeholdersUnknown;
  for (const kind of PASSED_OVER_KINDS) {
    const found = more.passedOver[kind];
    if (found) countPassedOver(to.passedOver, kind, found.example ?? '', found.count);
  }
}
