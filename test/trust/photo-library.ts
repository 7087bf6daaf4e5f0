import { makeHeic, makeJpeg, makeMovie } from '../fixtures/media/media.ts';
import { tempTree } from '../fixtures/temp-tree.ts';

const LIVE = '7C1F2B1E-0000-4000-8000-000000000001';

/** Photos of every kind that a scan treats in its own way, and a list that knows some of them. */
export function photoTree(photos = 12): string {
  const files: Record<string, Uint8Array | string> = {
    'photos/2023/IMG_1.HEIC': makeHeic({ date: '2023:06:01 12:00:00', contentIdentifier: LIVE, pictureBytes: 70_000 }),
    'photos/2023/IMG_1.MOV': makeMovie({
      created: Date.UTC(2023, 5, 1, 12),
      contentIdentifier: LIVE,
      padding: 300_000,
    }),
    'photos/2023/IMG_1.AAE': '<plist/>',
    'photos/2023/cut.MOV': makeMovie({ created: Date.UTC(2023, 5, 2), padding: 50_000 }).subarray(0, 20_000),
    'photos/notes.txt': 'no photo',
    'photos/broken.jpg': 'no photo either',
    'photos/empty.jpg': '',
  };
  const rows = ['Filename,Date', 'IMG_1.HEIC,2023-06-01', 'IMG_9999.JPG,2023-06-09'];
  for (let i = 0; i < photos; i += 1) {
    const day = `${(i % 9) + 10}`;
    files[`photos/${i % 3}/P_${String(i).padStart(4, '0')}.JPG`] = makeJpeg({
      date: `2023:06:${day} 12:00:00`,
      seed: i,
    });
    rows.push(`P_${String(i).padStart(4, '0')}.JPG,2023-06-${day}`);
  }
  return tempTree({ ...files, 'list/list.csv': `${rows.join('\n')}\n` });
}
