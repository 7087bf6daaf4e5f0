import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/scanner/');

/** Changes of places and placeholders that nobody could see. */
export const PLACES_EQUIVALENTS: readonly Equivalent[] = [
  ...of(
    'placeholders/placeholder-survey.ts',
    'Whether folders among the paths may be listed says nothing where there are no paths.',
    [['const NOTHING: Found = Object.freeze({ paths: [], foldersToo: false, unread: [] });', 'true']],
  ),
  ...of('placeholders/placeholder-survey.ts', 'Names are only held against each other, each folded in the same way.', [
    ["return path.normalize('NFC').toLowerCase();", "path.normalize('NFC').toUpperCase()"],
  ]),
  ...of(
    'place/inside-any.ts',
    'What exists has an identity, and only what exists is looked for: no text stands for it.',
    [["known.delete('');", '*']],
  ),
  ...of('place/inside-any.ts', 'The root of a path is always there, so that the loop ends before it asks.', [
    ['if (above === at) return at;', 'false'],
  ]),
  ...of('place/ground.ts', 'No sync is compared as if it were one of 1970, which is long ago.', [
    ['return lastSync === null || lastSync < look.now - STILL_MS;', 'false'],
  ]),
  ...of('place/mounts.ts', 'A slash is looked for behind the first character, so that its place is never 0.', [
    ['at = over(at, end < 0 ? path : path.slice(0, end));', 'end <= 0', '1'],
  ]),
  ...of('place/sync-status.ts', 'What is null is no whole number either.', [
    ['if (count === null || !Number.isSafeInteger(count) || count < 0) return null;', 'false'],
  ]),
  ...of('place/sync-status.ts', 'What is not there cannot be opened, which is null too.', [
    ['if (!existsSync(file)) return null;', 'false'],
  ]),
  ...of(
    'place/services.ts',
    'The file system throws errors with a code; for anything else no text is one of the two that are asked for.',
    [["const code = error instanceof Error && 'code' in error ? error.code : '';", '*']],
  ),
  ...of('place/services.ts', 'A file of no such name has no text, as none has.', [
    [
      "folder === undefined ? '' : path.join(folder, folder.endsWith('.dropbox') ? '' : 'Dropbox', 'info.json');",
      '"Stryker was here!"',
    ],
  ]),
  ...of('place/services.ts', 'No setting is found in either text.', [
    ["if (!existsSync(file) || lstatSync(file).size > MAX_SETTINGS) return '';", '"Stryker was here!"'],
  ]),
  ...of('place/services.ts', 'No setting and no absolute path is found in either text.', [
    ["return '';", '"Stryker was here!"'],
  ]),
  ...of(
    'place/does-answer.ts',
    'Whoever ends with an error has answered, too: only who is not ready in time has not.',
    [
      [
        "const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });",
        '2',
      ],
    ],
  ),
  ...of('place/does-answer.ts', 'At most one name is written.', [
    [
      "const answer = await runTool(systemTool('find'), args, { limitMs, alsoAccept: [1], largest: 1_000_000 });",
      '1000001',
    ],
  ]),
  ...of('place/windows-volume.ts', 'What was found has a text.', [
    [
      "const system = /^[a-z]/i.exec(systemDrive)?.[0]?.toUpperCase() ?? 'C';",
      '/^[a-z]/i.exec(systemDrive)?.[0].toUpperCase',
    ],
  ]),
  ...of('place/place-parts.ts', 'Paths inside a place are never written with a dot alone.', [
    ["let at = of === '.' ? '' : of;", '*'],
  ]),
];
