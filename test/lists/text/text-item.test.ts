import { describe, expect, it } from 'vitest';
import { listHead } from '../../../src/lists/text/list-head.ts';
import { isMailQuoted, type ReadContext, readText, withoutQuoteMarks } from '../../../src/lists/text/text-item.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';
import { textItem } from '../../fixtures/lists/text-item.ts';

describe('a text that was quoted in an answer to a mail', () => {
  const quoted = (marked: number, plain: number) =>
    isMailQuoted([...new Array<string>(marked).fill('> a.jpg'), ...new Array<string>(plain).fill('a.jpg')]);

  it('has the mark before more than half of its first hundred lines', () => {
    expect([quoted(2, 0), quoted(2, 1), quoted(1, 1), quoted(1, 0), quoted(0, 2)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([quoted(51, 200), quoted(50, 200)]).toEqual([true, false]);
    expect([isMailQuoted([' > a', '>b']), isMailQuoted(['  > a', 'x > b']), isMailQuoted([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['> a.jpg', 'a.jpg'],
    ['>a.jpg', 'a.jpg'],
    [' > > a.jpg', 'a.jpg'],
    ['>>  a.jpg', ' a.jpg'],
    ['a.jpg > b', 'a.jpg > b'],
    ['', ''],
  ])('%j is %j without it', (line, plain) => expect(withoutQuoteMarks(line)).toBe(plain));
});

describe('the text of a list', () => {
  async function given(isQuoted: boolean, more: Partial<ReadContext['options']>, ...pieces: readonly string[]) {
    const read: number[] = [];
    let text = '';
    const context: ReadContext = { options: { now: NOW, ...more }, progress: (bytes) => read.push(bytes) };
    const reading = readText({ ...textItem(...pieces), isMailQuoted: isQuoted }, context, (piece) => {
      text += piece;
    });
    await reading;
    return { text, read };
  }

  it('is given with how many bytes were read', async () => {
    expect(await given(false, {}, 'a\n', 'bö\n')).toEqual({ text: 'a\nbö\n', read: [2, 4] });
  });

  it('is given without the marks of a mail', async () => {
    expect((await given(true, {}, '> a\n>', ' b\n> c')).text).toBe('a\nb\nc');
    expect((await given(false, {}, '> a\n')).text).toBe('> a\n');
  });

  it('is given no further when the person has cancelled, also at its end', async () => {
    const stopped = AbortSignal.abort();
    await expect(given(false, { signal: stopped }, 'a')).rejects.toThrow();
    await expect(given(false, { signal: stopped })).rejects.toThrow();
    expect((await given(false, { signal: new AbortController().signal }, 'a')).text).toBe('a');
  });
});

it('the head of a text has its lines, blank ones left out', async () => {
  const head = await listHead(new TextEncoder().encode('\ufeffa\r\n \r\n\nb\rc'), 'utf-8', true);
  expect(head).toEqual({ text: 'a\r\n \r\n\nb\rc', lines: ['a', 'b', 'c'], whole: true });
  expect((await listHead(new Uint8Array(), 'utf-8', false)).whole).toBe(false);
});
