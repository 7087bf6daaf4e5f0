// Entry of the process that makes thumbnails: one file at a time, so that the one it hangs on is known. A process and not a thread:
// the decoder of HEIC is C made into WebAssembly, and what goes wrong in it must not reach main.
import { z } from 'zod';
import { showArchivesAsFiles } from '../../scanner/archives-as-files.ts';
import { portToMain } from '../../scanner/utility-entry.ts';
import { makeThumbnail } from './make-thumbnail.ts';

const job = z.strictObject({ id: z.int(), file: z.string(), inner: z.string().nullable() });

const port = portToMain();
showArchivesAsFiles();
port.on('message', async (message) => {
  const { id, file, inner } = job.parse(message.data);
  port.postMessage({ id, thumbnail: await makeThumbnail(file, inner).catch(() => null) });
});
