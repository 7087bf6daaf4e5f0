// A file worker for tests whose reader does what the first bytes of a file tell it.

import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import type { FactsReader } from '../../../src/scanner/reading/read-tools.ts';
import { serveJobs } from '../../../src/scanner/reading/serve-jobs.ts';

const oddReader: FactsReader = async (source) => {
  const order = Buffer.from(source.read(0, 8)).toString('latin1');
  if (order.startsWith('HANG')) for (;;) source.read(0, 4);
  if (order.startsWith('CRASH')) process.exit(1);
  if (order.startsWith('THROW')) throw new TypeError('a parser with a bug');
  return readMediaFacts(source);
};

serveJobs(oddReader);
