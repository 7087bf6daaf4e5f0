import { describe, expect, it } from 'vitest';
import { matchPlaces } from '../../../src/compare/match/place-result.ts';
import { copiesIn, partByFlags } from '../../../src/compare/match/reference.ts';
import type { Asset, AssetFlags } from '../../../src/model/asset.ts';
import { type AssetParts, folder, icloudList, resource } from '../../fixtures/assets.ts';
import { p } from './found.ts';

const row = (id: string, flags: AssetParts['flags'] = {}, parts: AssetParts = {}) =>
  p('a.jpg', { id, flags, ...parts });
const ids = (assets: readonly Asset[]) => assets.map(({ id }) => id);

describe('the photos of a list', () => {
  it('are in one part each, in their order: what was deleted is not waiting', () => {
    const parts = partByFlags([
      row('5', { deleted: true, waiting: true }),
      row('4', { waiting: true }),
      row('3', { deleted: true }),
      row('2', { hidden: true, burstFrame: true, sharedLibrary: true }),
      row('1'),
    ]);
    expect([ids(parts.main), ids(parts.deleted), ids(parts.waiting)]).toEqual([['1', '2'], ['3', '5'], ['4']]);
  });
});

describe('the files of a place that can be copies', () => {
  it('are all but those in its Recently Deleted and those whose original is not there at all', () => {
    const film = resource('a.mov', { role: 'live-video', state: 'absent' });
    const files = [
      row('6', {}, { state: 'placeholder' }),
      row('5', { deleted: true }),
      row('4', {}, { state: 'absent' }),
      row('3', {}, { live: film }),
      row('2', { hidden: true, waiting: true }),
      row('1', {}, { state: 'unreadable' }),
    ];
    expect(ids(copiesIn(folder(files)))).toEqual(['1', '2', '3', '6']);
  });
});

describe('the photos that count, the deleted and the waiting ones of a list', () => {
  const matched = (listed: readonly Asset[], ...places: (readonly Asset[])[]) => {
    const contents = icloudList(listed);
    return matchPlaces(
      { contents, ...partByFlags(contents.assets) },
      places.map((here) => folder(here)),
    );
  };
  const rounds = (listed: readonly Asset[], here: readonly Asset[]) =>
    matched(listed, here).results.flatMap(({ main, deleted, waiting }) =>
      [main, deleted, waiting].map((match) => (match.listed.count === 0 ? '-' : match.outcome(0).coverage)),
    );
  const file = (n: number) => p('a.jpg', { id: String(n), path: `${n}/a.jpg`, size: n });
  const [kept, deleted, waiting] = [row('1'), row('2', { deleted: true }), row('3', { waiting: true })];

  it('are asked in this order for files that nobody has yet', () => {
    expect(rounds([kept, deleted, waiting], [file(1), file(2), file(3)])).toEqual(['matched', 'matched', 'matched']);
    expect(rounds([kept, deleted, waiting], [file(1), file(2)])).toEqual(['matched', 'matched', 'likely']);
    expect(rounds([kept, deleted, waiting], [file(1)])).toEqual(['matched', 'likely', 'likely']);
    expect(rounds([deleted, waiting], [file(1)])).toEqual(['-', 'matched', 'likely']);
  });

  it('a file that is a hint for a photo that counts is nobody else’s', () => {
    const undated = row('1', {}, { captured: { kind: 'unknown' } });
    expect(rounds([undated, deleted], [file(1)])).toEqual(['absent', 'absent', '-']);
  });

  it('are asked in each place by itself', () => {
    const { results } = matched([kept], [file(1)], [], [file(1)]);
    expect(results.map(({ main }) => main.outcome(0).coverage)).toEqual(['matched', 'absent', 'matched']);
  });

  it('all have checksums of another kind where those of the list do not apply', () => {
    const photos = (side: string) =>
      Array.from({ length: 20 }, (_, i) => p(`IMG_${1000 + i}.JPG`, { content: `${side} ${i}` }));
    const beside = (flags: Partial<AssetFlags>) => p('x.jpg', { id: 'x', content: 'x', flags });
    for (const flags of [{ deleted: true }, { waiting: true }] as const) {
      const of = (here: string) => matched([...photos('list'), beside(flags)], [...photos(here), beside({})]);
      const said = (here: string) => {
        const { bytesApply, results } = of(here);
        const rows = results.flatMap((result) => [result.main, 'deleted' in flags ? result.deleted : result.waiting]);
        return [bytesApply, ...rows.map((match) => match.outcome(0).coverage)];
      };
      expect(said('list')).toEqual([true, 'verified', 'verified']);
      expect(said('here')).toEqual([false, 'likely', 'likely']);
    }
  });
});
