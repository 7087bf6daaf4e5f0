import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { TODAY } from '../fixtures/assets.ts';
import { makePerson, type Person, readSource, SOURCES } from './sources.ts';

// Everything is everywhere, and the list is bad: whatever is wrong with it, it must never be the reason for a yes, nor
// for an alarm.

const PERSON = makePerson(7, true);
const STRANGER = makePerson(8, true);
const FILES = SOURCES.filter((source) => source.write !== null);

function answer(list: PlaceContents, person: Person = PERSON): string {
  const contents = { ...list, asOf: TODAY };
  return compare({ lists: [contents], counts: null, places: person.places, today: TODAY }).verdict.answer;
}

describe.each(FILES.map((source) => [source.kind, source] as const))('a bad list of kind %s', (_, source) => {
  it('cut in the middle of a row is no complete list', async () => {
    for (const share of [0.31, 0.6, 0.93]) {
      const list = await readSource(source, PERSON.photos, (text) => {
        const at = Math.floor(text.length * share);
        // Somewhere inside a row, never just after its end.
        const next = text.indexOf('\n', at);
        return text.slice(0, next < 0 ? at : next - 3);
      }).catch(() => null);
      if (list) expect([share, answer(list.contents)]).not.toEqual([share, 'yes']);
    }
  });

  it('of somebody else is called that, and nothing is called missing', async () => {
    const list = await readSource(source, STRANGER.photos);
    const contents = { ...list.contents, asOf: TODAY };
    const result = compare({ lists: [contents], counts: null, places: PERSON.places, today: TODAY });
    expect(result.verdict.answer).not.toBe('yes');
    const alarms = result.gaps.filter((gap) => gap.kind === 'missing-here').length;
    if (result.verdict.reasons[0]?.code === 'wrong-list') expect(alarms).toBe(0);
  });

  it.each([
    ['UTF-16 with a mark, as PowerShell writes', (text: string) => utf16(text)],
    ['UTF-8 with a mark', (text: string) => `\ufeff${text}`],
    ['CRLF line ends', (text: string) => text.replaceAll(/\r?\n/g, '\r\n')],
  ])('in %s is read like any other', async (_name, change) => {
    const [plain, changed] = [await readSource(source, PERSON.photos), await readSource(source, PERSON.photos, change)];
    const seen = (list: typeof plain) => list.contents.assets.map(({ name, captured }) => [name, captured]);
    expect(changed.format).toBe(plain.format);
    expect(seen(changed)).toEqual(seen(plain));
    expect(answer(changed.contents)).toBe(answer(plain.contents));
  });
});

describe('a list of thumbnails', () => {
  it('is never a yes: other sizes and fewer pixels than what is here', async () => {
    const small = PERSON.photos.map((photo) => ({
      ...photo,
      content: `${photo.content}-thumbnail`,
      size: Math.floor(photo.size / 50),
      width: 256,
      height: 192,
      live: null,
    }));
    for (const kind of ['apple-export', 'photos-library', 'osxphotos-json', 'exiftool']) {
      const source = SOURCES.find((each) => each.kind === kind);
      if (!source) throw new Error(kind);
      expect([kind, answer((await readSource(source, small)).contents)]).not.toEqual([kind, 'yes']);
    }
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}
