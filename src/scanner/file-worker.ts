// Entry of a file worker: reads files for a scan, synchronously, in a thread of its own.
import { showArchivesAsFiles } from './archives-as-files.ts';
import { readMediaFacts } from './media/read-media-facts.ts';
import { serveJobs } from './reading/serve-jobs.ts';

showArchivesAsFiles();
serveJobs(readMediaFacts);
