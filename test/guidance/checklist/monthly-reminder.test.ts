import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyReminder as inLanguage } from '../../../src/guidance/checklist/monthly-reminder.ts';
import { createWords } from '../../../src/words/words.ts';

const en = createWords('en');
const monthlyReminder = (day: string, say = en): string => inLanguage(day, say);

describe('the calendar file', () => {
  test('reminds on the 1st of every month, from the next one on', () => {
    const text = monthlyReminder('2026-11-22');
    expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20261202\r\n');
    expect(text).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=1\r\n');
    expect(monthlyReminder('2026-12-01')).toContain('DTSTART;VALUE=DATE:20261201');
    expect(monthlyReminder('2026-12-02')).toContain('DTSTART;VALUE=DATE:20270101');
  });

  test.each(['en', 'de'] as const)(
    'is a calendar by the rules, in each language (%s): lines end in CR LF and are at most 75 bytes',
    (language) => {
      const text = monthlyReminder('2026-11-22', createWords(language));
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const stack: string[] = [];
      for (const line of lines) {
        if (line.startsWith('BEGIN:')) stack.push(line.slice(6));
        if (line.startsWith('END:')) expect(stack.pop()).toBe(line.slice(4));
      }
      expect(stack).toEqual([]);
      for (const needed of ['VERSION:2.0', 'PRODID:', 'UID:', 'DTSTAMP:']) expect(text).toContain(`\r\n${needed}`);
    },
  );

  test('keeps its words whole across folded lines', () => {
    const unfolded = monthlyReminder('2026-11-22').replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      'DESCRIPTION:Get a new list of iCloud\\, scan your photo folder\\, and compare them in Two Places. Then look at what changed since last month.',
    );
  });

  test('speaks German to a German, and cuts no umlaut in two', () => {
    const unfolded = monthlyReminder('2026-11-22', createWords('de')).replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Prüfen\\, ob jedes Foto an zwei Orten ist');
    expect(unfolded).toContain('was sich seit dem letzten Monat geändert hat.');
    expect(unfolded).not.toContain('\uFFFD');
  });

  test('is the same for the same day, so that a calendar replaces it', () => {
    expect(monthlyReminder('2026-11-22')).toBe(monthlyReminder('2026-11-22'));
  });

  test('starts on a first, for every day there is', () => {
    const day = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const start = /DATE:(\d{4})(\d\d)01/.exec(monthlyReminder(text));
        const first = `${start?.[1]}-${start?.[2]}-01`;
        expect(first >= text).toBe(true);
        expect(Date.parse(first) - Date.parse(text)).toBeLessThan(31 * 86_400_000);
      }),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '22.11.2026', '', '2026-1-1'])('does not take %s for a day', (day) => {
    expect(() => monthlyReminder(day)).toThrow(RangeError);
  });
});
