// Entry of the process that reads downloaded files: whatever is in them must not reach main.
import { z } from 'zod';
import { showArchivesAsFiles } from '../../scanner/archives-as-files.ts';
import { portToMain } from '../../scanner/utility-entry.ts';
import { readPhotos } from './read-photos.ts';

const job = z.strictObject({ id: z.int(), file: z.string(), path: z.string() });

const port = portToMain();
showArchivesAsFiles();
port.on('message', async (message) => {
  const { id, file, path } = job.parse(message.data);
  port.postMessage({ id, photos: await readPhotos(file, path).catch(() => null) });
});
