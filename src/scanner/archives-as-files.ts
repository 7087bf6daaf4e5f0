/**
 * From here on, a file called `x.asar` is a file. Electron's `fs` shows one as a folder, for the app's own archive; a photo
 * folder may hold anything. To be called in every process and thread that looks into a person's folders, when its own code is
 * loaded: nothing of ours can be read from the archive afterwards. Without a meaning in Node.
 *
 * A file of its own: a worker that reads files loads nothing more than it needs (bench/RESULTS.md).
 */
export function showArchivesAsFiles(): void {
  Reflect.set(process, 'noAsar', true);
}
