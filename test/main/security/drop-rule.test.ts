import { describe, expect, test } from 'vitest';
import { createDropJudge, isDroppable } from '../../../src/main/security/drop-rule.ts';

describe('what can have been dropped', () => {
  test.each([
    '\\\\server\\share\\photos',
    '//server/share',
    '\\\\?\\C:\\Users',
    '\\\\.\\PhysicalDrive0',
    '\\\\.\\pipe\\x',
    '//?/UNC/server/share',
    '\\??\\C:\\x',
    '\\Device\\HarddiskVolume1',
    'C:photos',
    'photos',
    '..\\photos',
    'C:\\photos:stream',
    'C:\\photos::$DATA',
    'https://server/x',
    'file:///C:/x',
    '',
    'C:\\a\0b',
    `C:\\${'x'.repeat(5_000)}`,
  ])('on Windows not %j', (text) => {
    expect(isDroppable(text, 'win32')).toBe(false);
  });

  test.each(['C:\\Users\\Anna\\Pictures', 'D:\\', 'd:/photos/2023', 'Z:\\Fotos von Oma\\.hidden'])(
    'on Windows %j',
    (text) => {
      expect(isDroppable(text, 'win32')).toBe(true);
    },
  );

  test.each([
    'photos',
    './photos',
    '//server/share',
    '/dev/sda',
    '/dev',
    '/home/../dev/stdin',
    '/proc/self/root',
    '/sys/x',
    'file:///home',
    '',
    '/a\0b',
  ])('on macOS and Linux not %j', (text) => {
    expect(isDroppable(text, 'linux')).toBe(false);
    expect(isDroppable(text, 'darwin')).toBe(false);
  });

  test.each(['/home/anna/Photos', '/Volumes/T7', '/media/anna/T7', '/devices', '/'])(
    'on macOS and Linux %j',
    (text) => {
      expect(isDroppable(text, 'linux')).toBe(true);
    },
  );
});

describe('a path that is longer than any system opens', () => {
  test.each([
    ['C:\\', 'win32'],
    ['/', 'linux'],
  ] as const)('is refused: %s', (root, platform) => {
    const path = (length: number) => root + 'x'.repeat(length - root.length);
    expect([isDroppable(path(4_096), platform), isDroppable(path(4_097), platform)]).toEqual([true, false]);
  });
});

describe('the person', () => {
  function setUp(answers: boolean[]) {
    const asked: string[] = [];
    const judge = createDropJudge(async (file) => {
      asked.push(file);
      return answers.shift() ?? false;
    }, 'linux');
    return { asked, judge };
  }

  test('is asked about the first drop of a start, and not about the others', async () => {
    const { asked, judge } = setUp([true]);
    expect(await Promise.all(['/a', '/b', '/c'].map(judge))).toEqual(['yes', 'yes', 'yes']);
    expect(await judge('/d')).toBe('yes');
    expect(asked).toEqual(['/a']);
  });

  test('who said no is asked again', async () => {
    const { asked, judge } = setUp([false, true]);
    expect(await judge('/a')).toBe('no');
    expect(await judge('/b')).toBe('yes');
    expect(asked).toEqual(['/a', '/b']);
  });

  test('is not asked about what cannot be dropped, and a yes does not let it in', async () => {
    const { asked, judge } = setUp([true]);
    expect(await judge('//server/share')).toBe('refused');
    expect(await judge('/a')).toBe('yes');
    expect(await judge('/dev/sda')).toBe('refused');
    expect(asked).toEqual(['/a']);
  });
});
