// Entry of a reader ahead: reads the beginnings of files that a file worker comes to next, in a thread of its own. It loads hardly
// more than Node itself: every such thread would have to start it.
import { showArchivesAsFiles } from './archives-as-files.ts';
import { serveAhead } from './reading/read-ahead.ts';

showArchivesAsFiles();
serveAhead();
