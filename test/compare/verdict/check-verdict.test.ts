import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { DAY, GOOD, LIBRARY, missingAfter, onList, onPlace, typing } from './good-check.ts';

// The parts of an answer by themselves, to the last number.

describe('what is looked at for a check', () => {
  const passed = onPlace((p) => ({ ...p, passedOver: [{ kind: 'archive', count: 1, example: 'old.7z' }] }));
  const lessOne = onPlace((p) => ({ ...p, assets: p.assets.slice(1) }));
  const waits = onList((l) => ({
    ...l,
    assets: [...l.assets, asset('w.heic', { id: 'w', flags: { waiting: true }, content: 'w' })],
  }));

  it('matters where something is lacking that may be in it', () => {
    expect(missingAfter(passed)).toEqual([]);
    expect(missingAfter(passed, lessOne)).toContain('passed-over');
    expect(missingAfter(passed, waits)).toContain('passed-over');
  });

  it('are the places with copies, and every place where something is lacking', () => {
    const other = folder([], { asOf: TODAY - 31 * DAY, place: { id: 'o', name: 'Old', independenceKey: 'o' } });
    const check = (assets: typeof LIBRARY) => compare({ ...GOOD, places: [folder(assets), other] }).verdict;
    expect(check(LIBRARY)).toMatchObject({ answer: 'yes', asOf: TODAY });
    expect(check(LIBRARY.slice(1)).missing.map(({ code }) => code)).toContain('looked-long-ago');
    const byList = { ...other, place: { ...other.place, source: 'list' as const } };
    const lacking = compare({ ...GOOD, places: [folder(LIBRARY.slice(1)), byList] }).verdict;
    expect(lacking.missing.map(({ code }) => code)).not.toContain('looked-long-ago');
  });

  it('reads every line that says that it was not read', () => {
    const codes = ['list-row-unreadable', 'list-line-too-long', 'list-row-unreadable'] as const;
    const lines = onList((l) => ({ ...l, problems: codes.map((code, i) => ({ code, line: i + 1 })) }));
    expect(compare(lines(GOOD)).verdict.missing).toEqual([missing('rows-not-read', { count: 3 })]);
  });

  it('is one account, whatever says which', () => {
    const list = (account: string | null) => icloudList(LIBRARY, { list: { account } });
    const check = (...accounts: (string | null)[]) =>
      compare({
        ...GOOD,
        lists: accounts.map((account, i) => ({ ...list(account), place: { ...list(account).place, id: `l${i}` } })),
      }).verdict;
    expect(check('a').answer).toBe('yes');
    expect(check('a', 'a').missing.map(({ code }) => code)).not.toContain('two-accounts');
    expect(check('a', null).missing.map(({ code }) => code)).not.toContain('two-accounts');
    expect(check('a', 'b').missing.map(({ code }) => code)).toContain('two-accounts');
  });

  it('keeps typed totals that differ beside the server’s word', () => {
    expect(missingAfter(typing({ firstDay: '2019-01-01' }))).toEqual(['days-differ']);
  });
});
