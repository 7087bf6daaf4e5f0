import type { LineFormat } from '../format-reader.ts';
import { ListBuilder } from '../list-builder.ts';
import { isMediaName } from '../list-name.ts';
import { parseListingLine } from '../listing/listing-line.ts';
import { namesOn } from '../listing/name-columns.ts';
import { readListing, readTree } from '../listing/read-listing.ts';
import { isTree } from '../listing/tree-line.ts';
import type { ListHead } from '../text/text-item.ts';

/**
 * Output of `dir`, `dir /s /b`, `ls -l`, `ls -R`, `find`, `tree` or PowerShell: what is in a folder, with exact sizes where
 * the tool gives them. It was not made by iCloud, so it cannot show that it is everything that iCloud holds.
 */
export const LISTING: LineFormat = {
  format: 'listing',
  recognise: (head, options) => isTreeOfPhotos(head) || isListing(head, options.now),
  async read(item, context) {
    const built = new ListBuilder(item, context);
    if (isTreeOfPhotos(item.head)) await readTree(item, context, built);
    else await readListing(item, context, built);
    return built.finish({
      format: 'listing',
      subject: 'folder',
      notes: [{ code: 'list-of-files', blocks: true }],
      pairing: 'none',
    });
  },
};

function isTreeOfPhotos({ lines }: ListHead): boolean {
  const some = lines.slice(0, 300);
  return isTree(some) && some.some((line) => isMediaName(line.trim()));
}

function isListing({ lines }: ListHead, now: number): boolean {
  const some = lines.slice(0, 300);
  const folders = foldersIn(some, now);
  let [rows, paths, media] = [0, 0, 0];
  for (const line of some) {
    if (parseListingLine(line, now) || folders.has(line.trim())) rows += 1;
    else if (/^["']?(?:\.{0,2}[/\\]|[A-Za-z]:[\\/]|\\\\|~\/)|[^\s/\\][/\\]$/.test(line)) paths += 1;
    else if (namesOn(line) !== null) media += 1;
  }
  const photos = some.filter((line) => isMediaName(line.trim().replace(/["']$/, ''))).length;
  // A bare name belongs to a listing only below a heading, as `ls -R` writes it.
  return photos > 0 && rows + paths > 0 && rows + paths + media >= 0.8 * some.length;
}

/** The names of folders that headings speak of (`./2022/2022-06:`): above them, `ls -R` gives each as a bare name. */
function foldersIn(lines: readonly string[], now: number): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const line of lines) {
    const found = parseListingLine(line, now);
    if (found?.kind === 'heading') for (const name of found.folder.split(/[\\/]/)) if (name !== '') folders.add(name);
  }
  return folders;
}
