import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findDataless,
  findRecallAttributes,
  PlaceholderSurvey,
  surveyPlaceholders,
  type TreeDetector,
  treeDetector,
} from '../../../src/scanner/placeholders/placeholder-survey.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

/** A program that answers as the system's would: it prints its arguments' wish and the given text. */
function fakeTool(body: string): string {
  const file = path.join(tempFolder(), 'tool');
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

const signal = new AbortController().signal;
const never = () => false;

/** Asks by a tool that runs a script; what the survey says at the end. */
async function ask(detect: typeof findDataless, root: string, body: string): Promise<PlaceholderSurvey> {
  return surveyPlaceholders(root, signal, (at) => detect(at, signal, fakeTool(body)));
}
const doubt = async (detect: typeof findDataless, root: string, body: string) => {
  const survey = await ask(detect, root, body);
  survey.end(never);
  return survey.doubt;
};

/** Why an answer is no answer, before anything was looked at. */
const refused = async (detect: typeof findDataless, root: string, body: string) =>
  (await ask(detect, root, body)).doubt;

describe('detectors that ask the system once', () => {
  it('are chosen by platform', () => {
    expect(treeDetector('darwin')).toBe(findDataless);
    expect(treeDetector('win32')).toBe(findRecallAttributes);
    expect(treeDetector('linux')).toBeNull();
  });

  it('have nothing to ask where the status of a file says it', async () => {
    const survey = await surveyPlaceholders('/photos', signal, null);
    survey.end(never);
    expect([survey.isEmpty, survey.doubt]).toEqual([true, null]);
  });

  it('end when the scan ends', async () => {
    const stopped = AbortSignal.abort();
    const waits: TreeDetector = async () => {
      throw new Error('stopped');
    };
    await expect(surveyPlaceholders('/photos', stopped, waits)).rejects.toThrow();
  });
});

describe.skipIf(process.platform === 'win32')('the answer of find', () => {
  it('names files with newlines, and folders; some folders may be closed', async () => {
    const survey = await ask(
      findDataless,
      '/photos',
      `[ "$2 $3 $4 $5" = "-flags +dataless -print0 -prune" ] || exit 9
printf '%s/IMG_1.HEIC\\0%s/a\\nb.jpg\\0%s/cloud folder\\0' "$1" "$1" "$1"
echo "find: $1/closed: Permission denied" >&2; exit 1`,
    );
    expect(survey.doubt).toBeNull();
    expect(['IMG_1.HEIC', 'a\nb.jpg', 'cloud folder', 'here.jpg'].map((name) => survey.hasFile(name))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(survey.hasFolder('cloud folder')).toBe(true);
    survey.end(never);
    expect(survey.doubt).toBeNull();
  });

  it.each([
    ['/', '/IMG_1.HEIC'],
    ['/photos/', '/photos/IMG_1.HEIC'],
  ])('names files in %s', async (root, printed) => {
    const survey = await ask(findDataless, root, `printf '${printed}\\0'`);
    expect([survey.doubt, survey.hasFile('IMG_1.HEIC'), survey.hasFile('x')]).toEqual([null, true, false]);
  });

  it('may say in any of three ways that a folder is closed', async () => {
    for (const why of ['Permission denied', 'Operation not permitted', 'No such file or directory'])
      expect(await doubt(findDataless, '/photos', `echo "find: /photos/x: ${why}" >&2; exit 1`), why).toBeNull();
  });

  it('may name the folder itself', async () => {
    expect((await ask(findDataless, '/photos', `printf '/photos\\0'`)).hasFolder('')).toBe(true);
  });

  it.each([
    ['it cannot be started', 'exec /no/such/program'],
    ['it fails', 'exit 3'],
    ['it is killed', 'kill -9 $$'],
    ['it knows no such question', 'echo "find: unknown predicate -flags" >&2; exit 1'],
    ['it prints something else', "echo 'usage: find'"],
    ['its only complaint is cut', "printf 'find: /photos/x: Perm' >&2; exit 1"],
    [
      'one complaint of several is another',
      "printf 'find: /photos/x: Permission denied\\nfind: disk error\\n' >&2; exit 1",
    ],
    ['it prints another folder', "printf '/elsewhere/x\\0'"],
    ['it prints a folder of a similar name', "printf '/photos2/x\\0'"],
    ['it prints half a line', "printf '/photos/a.jpg\\0/photos/b.j'"],
  ])('is no answer where %s', async (_, body) => {
    expect(await refused(findDataless, '/photos', body)).toMatch(/\w/);
  });

  // The one of macOS knows the question.
  it.skipIf(process.platform === 'darwin')('is asked of the program of the system', async () => {
    await expect(findDataless('/photos', signal)).rejects.toThrow(/find/);
  });
});

describe.skipIf(process.platform === 'win32')('the answer of PowerShell', () => {
  it('names files below the folder, which is handed over outside of the script', async () => {
    const survey = await ask(
      findRecallAttributes,
      "c:\\Photos'; evil\\",
      `case "$*" in *evil*) exit 9;; esac
[ "$TWO_PLACES_ROOT" = "\\\\\\\\?\\\\c:\\\\Photos'; evil" ] || exit 8
printf 'P\\\\2023\\\\IMG_1.HEIC\\0P\\\\2023\\0Z\\0'`,
    );
    expect(survey.doubt).toBeNull();
    // In any spelling: the person may have written the path otherwise than the disk.
    expect(survey.hasFile('2023/img_1.heic')).toBe(true);
    // A folder carries the attribute without being empty.
    expect(survey.hasFolder('2023')).toBe(false);
    survey.end(never);
    expect(survey.doubt).toBeNull();
  });

  it('is about the three attributes of files whose bytes are elsewhere, and no others', async () => {
    // FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS 0x400000, _RECALL_ON_OPEN 0x40000, _OFFLINE 0x1000 (winnt.h), as one number.
    const body = `case "$*" in *'-band 4460544'*) printf 'Z\\0';; *) exit 9;; esac`;
    expect(await doubt(findRecallAttributes, 'C:\\Photos', body)).toBeNull();
    const whole = `case "$*" in *"-LiteralPath \\$root -Recurse -Force"*) printf 'Z\\0';; *) exit 9;; esac`;
    expect(await doubt(findRecallAttributes, 'C:\\Photos', whole)).toBeNull();
  });

  it.each([
    ['C:\\', '\\\\?\\C:\\'],
    ['C:/Photos/2023/', '\\\\?\\C:\\Photos\\2023'],
    ['\\\\?\\C:\\Photos', '\\\\?\\C:\\Photos'],
    ['\\\\.\\C:\\Photos', '\\\\.\\C:\\Photos'],
    ['//nas/photos', '\\\\?\\UNC\\nas\\photos'],
  ])('%s is asked as %s', async (root, asked) => {
    const body = `[ "$TWO_PLACES_ROOT" = '${asked}' ] || exit 8; printf 'Z\\0'`;
    expect(await doubt(findRecallAttributes, root, body)).toBeNull();
  });

  it('names a share in the long way too', async () => {
    const body = `[ "$TWO_PLACES_ROOT" = "\\\\\\\\?\\\\UNC\\\\nas\\\\photos" ] || exit 8; printf 'Z\\0'`;
    expect(await doubt(findRecallAttributes, '\\\\nas\\photos', body)).toBeNull();
  });

  it('may have failed in folders that the walk cannot read either', async () => {
    const survey = await ask(findRecallAttributes, 'D:\\', "printf 'E\\\\System Volume Information\\0Z\\0'");
    survey.end((at) => at === 'System Volume Information');
    expect(survey.doubt).toBeNull();
  });

  it.each([
    ['it fails', 'exit 1'],
    ['it is refused', 'echo "cannot be loaded because running scripts is disabled" >&2; exit 1'],
    ['it prints nothing', 'true'],
    ['it stops before its end', "printf 'P\\\\a.jpg\\0'"],
    ['it prints half a line', "printf 'P\\\\a.jpg\\0Z'"],
    ['it prints a foreign path', "printf 'PC:\\\\photos\\\\a.jpg\\0Z\\0'"],
    ['it prints the long form of a short name', "printf 'PC:\\\\Photos of Eva\\\\a.jpg\\0Z\\0'"],
    ['it prints a greeting', "printf 'Windows PowerShell\\0Z\\0'"],
    ['it names the folder itself', "printf 'P\\\\\\0Z\\0'"],
  ])('is no answer where %s', async (_, body) => {
    expect(await refused(findRecallAttributes, 'C:\\Photos', body)).toMatch(/\w/);
  });

  it('is asked of the program of the system, without the settings of the person', async () => {
    await expect(findRecallAttributes('C:\\Photos', signal)).rejects.toThrow(/powershell/i);
    const body = `[ "$1 $2 $3" = '-NoProfile -NonInteractive -Command' ] || exit 9; printf 'Z\\0'`;
    expect(await doubt(findRecallAttributes, 'C:\\Photos', body)).toBeNull();
  });

  it.each([
    ['a path that it names is nowhere', "printf 'P\\\\a.jpg\\0Z\\0'"],
    ['it failed in a folder that the walk has read', "printf 'E\\\\2023\\0Z\\0'"],
  ])('is no answer where %s', async (_, body) => {
    expect(await doubt(findRecallAttributes, 'C:\\Photos', body)).not.toBeNull();
  });
});

describe('a survey', () => {
  it('keeps its first doubt, and takes what is no error as its words', async () => {
    const survey = await surveyPlaceholders('/photos', signal, () => Promise.reject('no answer'));
    expect(survey.doubt).toBe('no answer');
    survey.end(never);
    expect(survey.doubt).toBe('no answer');
    const doubtful = new PlaceholderSurvey({ paths: ['a.jpg'], foldersToo: true, unread: [] }, 'cut');
    doubtful.end(never);
    expect(doubtful.doubt).toBe('cut');
  });

  it('takes two spellings of a name for one', () => {
    const survey = new PlaceholderSurvey({ paths: ['Gro\u0308ße.jpg'], foldersToo: false, unread: [] }, null);
    expect(survey.isEmpty).toBe(false);
    expect(survey.hasFile('GR\u00d6ße.JPG')).toBe(true);
    survey.end(never);
    expect(survey.doubt).toBeNull();
  });

  it('is in doubt about a folder that could not be looked into, and was read', () => {
    const survey = new PlaceholderSurvey({ paths: [], foldersToo: false, unread: ['2023'] }, null);
    survey.end((at) => at === '2023');
    expect(survey.doubt).toBeNull();
    survey.end(never);
    expect(survey.doubt).toContain('2023');
  });

  const found = { paths: ['a.jpg', 'closed/b.jpg'], foldersToo: true, unread: [] };

  it('is in doubt about what the walk did not meet, unless it could not look there', () => {
    const survey = new PlaceholderSurvey(found, null);
    expect(survey.hasFile('A.JPG')).toBe(true);
    survey.end((at) => at.startsWith('closed/'));
    expect(survey.doubt).toBeNull();
    const other = new PlaceholderSurvey(found, null);
    other.end((at) => at.startsWith('closed/'));
    expect(other.doubt).toContain('a.jpg');
  });
});
