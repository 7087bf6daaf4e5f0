import { describe, expect, it } from 'vitest';
import { type WaysInput, waysToAList } from '../../../src/renderer/library/use-ways.ts';

const ways = (part: Partial<WaysInput> = {}) => waysToAList({ platform: 'linux', hasPhone: false, adp: null, ...part });
const first = (part: Partial<WaysInput>) => ways(part).flatMap(({ id, isFirst }) => (isFirst ? id : []));

describe('the ways to a list', () => {
  it('stand by what they prove', () =>
    expect(ways().map(({ id, proves }) => [id, proves])).toEqual([
      ['mac-library', 'exact'],
      ['apple-copy', 'exact'],
      ['tool-list', 'names'],
      ['two-totals', 'nothing'],
    ]));

  it('Advanced Data Protection closes Apple’s copy, and it says why; nothing known closes nothing', () => {
    const apple = (adp: boolean | null) => ways({ adp }).find(({ id }) => id === 'apple-copy');
    expect(apple(true)).toMatchObject({ isOpen: false, more: 'apple-copy-adp', isFirst: false });
    expect(apple(false)).toMatchObject({ isOpen: true, more: 'apple-copy' });
    expect(apple(null)).toMatchObject({ isOpen: true });
  });

  it('have one primary button, and none beside a phone that can be read now', () => {
    expect(first({ platform: 'darwin' })).toEqual(['mac-library']);
    expect(first({ platform: 'win32' })).toEqual(['apple-copy']);
    expect(first({ platform: 'win32', adp: true })).toEqual(['mac-library']);
    expect(first({ hasPhone: true })).toEqual([]);
  });
});
