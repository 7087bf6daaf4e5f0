// @vitest-environment node
import { expect, it } from 'vitest';
import { choicesOf } from '../../../src/renderer/welcome/where-are-your-photos.tsx';

it('finds are ticked beforehand only where they are certain, and the person decides', () => {
  const found = [
    { id: 'a', kind: 'pictures', label: 'Pictures', isCertain: true },
    { id: 'b', kind: 'disk', label: 'T7', isCertain: false },
  ] as const;
  const device = { name: 'Anna’s iPhone', model: null, system: null };
  const phones = [
    { id: 'p', device, problem: null },
    { id: 'q', device, problem: { code: 'phone-locked' } as const },
  ];
  const ticked = (ticks: Record<string, boolean>) =>
    choicesOf({ found, phones }, ticks).map(({ id, isTicked }) => `${id}${isTicked ? '+' : '-'}`);
  expect(ticked({})).toEqual(['a+', 'b-', 'p+']);
  expect(ticked({ a: false, b: true })).toEqual(['a-', 'b+', 'p+']);
});
