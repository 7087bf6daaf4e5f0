import { expect, test } from 'vitest';
import { noticeWords } from '../../src/main/notice-words.ts';
import { shellWords } from '../../src/words/shell-words.ts';

test('a notice says what ended or is near, in the language of the app; a hostile name is only a name', () => {
  const english = shellWords('en', 'en');
  expect(noticeWords({ about: 'look-ended', name: '{{count}} $&', count: 72 }, english)).toEqual({
    title: '“{{count}} $&” was read',
    body: 'Photos and videos there: 72. Two Places shows what it means.',
  });
  const german = shellWords('de', 'en');
  expect(noticeWords({ about: 'deadline', count: 2, daysLeft: 3 }, german).body).toContain('in höchstens 3 Tagen');
  expect(noticeWords({ about: 'deadline', count: 2, daysLeft: 1 }, english).body).toContain('within a day');
  expect(noticeWords({ about: 'deadline', count: 2, daysLeft: 0 }, english).body).toContain('today');
  for (const notice of [
    { about: 'deadline', count: 1, daysLeft: 0 },
    { about: 'look-ended', name: 'x', count: 1 },
  ] as const)
    expect(JSON.stringify(noticeWords(notice, german))).not.toMatch(/\{\{/);
});
