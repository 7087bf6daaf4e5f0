import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderChecksums } from '../../src/report/render-checksums.ts';
import { asset, folder, resource } from '../fixtures/assets.ts';
import { fingerprintOfBytes } from '../fixtures/fingerprint-of-bytes.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';

const FILES: Readonly<Record<string, string>> = {
  '2024/IMG_0001.HEIC': 'first picture',
  '2024/a name  with spaces.jpg': 'second picture',
  'Fr\u00fchling/写真.png': 'third picture',
};

function contentsOf(files: Readonly<Record<string, string>>) {
  return folder(
    Object.entries(files).map(([name, text]) =>
      asset(path.basename(name), { path: name, size: text.length, content: fingerprintOfBytes(Buffer.from(text)) }),
    ),
  );
}

test('one line a file, sorted by path: fingerprint, size, path', () => {
  const lines = renderChecksums([contentsOf(FILES)], false)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(`${fingerprintOfBytes(Buffer.from('first picture'))}  13  2024/IMG_0001.HEIC`);
});

/** What stands of a list behind the recipe. */
const bodyOf = (list: string) => list.slice(list.indexOf('#\n# place: '));

test('a file of no known size cannot be checked, whatever its fingerprint', () => {
  const list = renderChecksums(
    [folder([asset('a.jpg', { content: 1, size: null }), asset('b.jpg', { content: 2, size: 0 })])],
    false,
  );
  expect(bodyOf(list)).toContain('# files: 1; not read in full and therefore not listed: 1\n');
});

test('lines are in the order of their paths, however they came', () => {
  const names = ['b.jpg', 'a.jpg', 'B.jpg', 'a/z.jpg', 'a b.jpg', 'ab.jpg', 'ä.jpg'];
  for (const order of [names, names.toReversed(), names.toSorted()]) {
    const paths = [
      ...bodyOf(renderChecksums([contentsOf(Object.fromEntries(order.map((n) => [n, n])))], false)).matchAll(
        / {2}\d+ {2}(.+)/g,
      ),
    ].map(([, file]) => file);
    expect(paths).toEqual(['B.jpg', 'a b.jpg', 'a.jpg', 'a/z.jpg', 'ab.jpg', 'b.jpg', 'ä.jpg']);
  }
});

test('a place of which nothing was read has its lines, and a moment that no calendar has is unknown', () => {
  const at = (asOf: number, redact = false) => bodyOf(renderChecksums([{ ...contentsOf({}), asOf }], redact));
  const empty = (moment: string, name = 'Pictures') =>
    `#\n# place: ${name}\n# as of: ${moment}\n# files: 0; not read in full and therefore not listed: 0\n`;
  expect(at(0)).toBe(empty('1970-01-01T00:00:00.000Z'));
  for (const sign of [1, -1]) {
    expect(at(sign * 8.64e15)).toBe(empty(new Date(sign * 8.64e15).toISOString()));
    for (const none of [sign * 8.64e15 + sign, sign * Number.POSITIVE_INFINITY, Number.NaN])
      expect(at(none)).toBe(empty('unknown'));
  }
  expect(at(Date.UTC(2026, 10, 30), true)).toBe(empty('2026-11', 'place-1'));
});

test('notes beside a photo count only where they were read', () => {
  const beside = (role: 'adjustment' | 'sidecar' | 'live-video', content: string | null, path: string | null) =>
    resource('a.x', { role, content, size: 3, path });
  const list = (companions: readonly ReturnType<typeof beside>[]) =>
    bodyOf(renderChecksums([folder([asset('a.jpg', { size: 1, content: 1, companions })])], false)).split('\n')[3];
  const said = (files: number, unread: number) =>
    `# files: ${files}; not read in full and therefore not listed: ${unread}`;
  expect(list([beside('adjustment', null, 'a.aae'), beside('sidecar', null, 'a.xmp')])).toBe(said(1, 0));
  expect(list([beside('adjustment', 'x', 'a.aae'), beside('sidecar', 'y', 'a.xmp')])).toBe(said(3, 0));
  expect(list([beside('live-video', null, 'a.mov')])).toBe(said(1, 1));
  expect(list([beside('live-video', 'x', null), beside('live-video', null, null)])).toBe(said(1, 0));
});

test('what was not read in full is counted, never listed', () => {
  const text = renderChecksums([folder([asset('a.jpg', { size: 1 }), asset('b.jpg', { size: 1, content: 1 })])], false);
  expect(text).toContain('# files: 1; not read in full and therefore not listed: 1');
});

test('a name with a line break cannot make a line of its own', () => {
  const text = renderChecksums(
    [
      folder([asset('x', { path: 'a\\b\nAQQQ  1  evil.jpg', size: 1, content: 1 })], {
        place: { name: 'p\nAQ  1  evil' },
      }),
    ],
    false,
  );
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\\A.{27} {2}1 {2}a\\\\b\\nAQQQ {2}1 {2}evil\.jpg$/);
});

const missing = ['sh', 'openssl', 'base64', 'awk'].filter(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
);

/** The lines of the recipe, as its own words say how to take them out. */
function recipeOf(list: string): string {
  const lines = list.split('\n');
  const [from, to] = [lines.findIndex((line) => line.startsWith('#   list=$1')), lines.indexOf('#   exit $bad')];
  return `${lines
    .slice(from, to + 1)
    .map((line) => line.slice(2))
    .join('\n')}\n`;
}

describe.skipIf(missing.length > 0)(`the recipe at its head (missing: ${missing.join() || 'none'})`, () => {
  const NAMES = [
    '2024/IMG_0001.HEIC',
    'a\nb.jpg',
    'back\\slash\\n.jpg',
    'esc\u001b[2J.jpg',
    ' blank first.jpg',
    'blank last.jpg ',
    '-rf.jpg',
    'two  blanks.jpg',
    'ends in a line break\n',
    'quote\'s "two" $HOME `id`.jpg',
    'Grüße 🎉.jpg',
    '100%s %d.jpg',
  ];

  function made(names: readonly string[]) {
    const root = tempFolder();
    const files = Object.fromEntries(names.map((name, index) => [name, `picture ${index}`]));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.join(root, 'photos', path.dirname(name)), { recursive: true });
      writeFileSync(path.join(root, 'photos', name), text);
    }
    const list = renderChecksums([contentsOf(files)], false);
    writeFileSync(path.join(root, 'list.txt'), list);
    writeFileSync(path.join(root, 'check.sh'), recipeOf(list));
    const run = (...more: readonly string[]) =>
      spawnSync('sh', ['check.sh', 'list.txt', 'photos', ...more], { cwd: root, encoding: 'utf8' });
    return { root, run };
  }

  test('finds files with every kind of name the same', () => {
    expect(made(NAMES).run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test.each(NAMES)('sees that %j was changed, and that it is gone', (name) => {
    const { root, run } = made(NAMES);
    writeFileSync(path.join(root, 'photos', name), 'picturf 0');
    expect(run()).toMatchObject({ status: 1, stdout: `NOT THE SAME: photos/${name}\n` });
    rmSync(path.join(root, 'photos', name));
    expect(run()).toMatchObject({ status: 1, stdout: `NOT THERE: photos/${name}\n` });
  });

  test('finds a name that is not UTF-8 by its bytes', () => {
    const { root } = made([]);
    const raw = Buffer.from('caf\xe9.jpg', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/photos-raw-`), raw]), 'x');
    mkdirSync(path.join(root, 'photos'), { recursive: true });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/photos/`), raw]), 'picture');
    const list = renderChecksums([contentsOf({ 'caf\\xE9.jpg': 'picture' })], false);
    writeFileSync(path.join(root, 'list.txt'), list);
    const run = () => spawnSync('sh', ['check.sh', 'list.txt', 'photos'], { cwd: root, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/photos/`), raw]), 'picturf');
    expect(run().status).toBe(1);
  });

  test('asks which place is meant where the list has several, and checks that one', () => {
    const root = tempFolder();
    const [one, two] = [{ 'a.jpg': 'one' }, { 'a.jpg': 'two' }];
    for (const [name, files] of Object.entries({ First: one, Second: two })) {
      mkdirSync(path.join(root, name));
      writeFileSync(path.join(root, name, 'a.jpg'), files['a.jpg']);
    }
    const named = (name: string, files: Record<string, string>) => {
      const contents = contentsOf(files);
      return { ...contents, place: { ...contents.place, name } };
    };
    const list = renderChecksums([named('First', one), named('Second', two)], false);
    writeFileSync(path.join(root, 'list.txt'), list);
    writeFileSync(path.join(root, 'check.sh'), recipeOf(list));
    const run = (...args: readonly string[]) => spawnSync('sh', ['check.sh', ...args], { cwd: root, encoding: 'utf8' });
    expect(run('list.txt', 'First')).toMatchObject({ status: 2 });
    expect(run('list.txt', 'First', 'First').status).toBe(0);
    expect(run('list.txt', 'Second', 'Second').status).toBe(0);
    expect(run('list.txt', 'Second', 'First').status).toBe(1);
    expect(run('list.txt', 'First', 'Third').status).toBe(2);
    expect(run('no-list.txt', 'First').status).toBe(2);
  });
});

test('two places of one name are told apart, so that each can be checked', () => {
  const one = contentsOf({ 'a.jpg': 'one' });
  const list = renderChecksums(
    ['Pictures', 'Pictures', 'Pictures (2)'].map((name) => ({ ...one, place: { ...one.place, name } })),
    false,
  );
  const places = list.split('\n').filter((line) => line.startsWith('# place: '));
  expect(places).toEqual(['# place: Pictures', '# place: Pictures (2)', '# place: Pictures (2) (2)']);
});

test('with names taken out, no name and no day is left, and the fingerprints are', () => {
  const text = renderChecksums([contentsOf({ 'Anna 2019/Taufe.HEIC': 'x', Benno: 'y', 'Cäsar.j!': 'z' })], true);
  expect(text).toMatch(/ {2}1 {2}file-2\n.* {2}1 {2}file-3\n$/);
  expect(text).not.toMatch(/Anna|Taufe/);
  expect(text).toContain('  1  file-1.heic\n');
  expect(text).toMatch(/# place: place-1\n# as of: (\d{4}-\d\d|unknown)\n/);
});
