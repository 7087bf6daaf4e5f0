// Entry of a file worker: reads files for a scan, synchronously, in a thread of its own.
import { readMediaFacts } from './media/read-media-facts.ts';
import { serveJobs } from './reading/serve-jobs.ts';

serveJobs(readMediaFacts);
