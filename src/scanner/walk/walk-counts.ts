/** Everything that was met and is not a scanned file, so that the account closes; and the folders. */
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
}

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
}
