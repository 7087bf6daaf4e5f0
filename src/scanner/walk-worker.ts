// Entry of a thread that walks: names and status of all files of a place, beside the thread that holds them against the index.
import { showArchivesAsFiles } from './archives-as-files.ts';
import { serveWalk } from './walk-thread/serve-walk.ts';

showArchivesAsFiles();
serveWalk();
