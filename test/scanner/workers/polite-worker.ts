// A file worker for tests that leaves a mark when it ends by itself; one that is stopped leaves none.
import { appendFileSync } from 'node:fs';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import { serveJobs } from '../../../src/scanner/reading/serve-jobs.ts';

process.on('exit', () => appendFileSync(process.env.TWO_PLACES_TEST_MARK ?? '', 'ended\n'));
serveJobs(readMediaFacts);
