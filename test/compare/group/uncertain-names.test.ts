import { expect, it } from 'vitest';
import { uncertainNames } from '../../../src/compare/group/uncertain-names.ts';
import type { Coverage } from '../../../src/model/coverage.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { asset } from '../../fixtures/assets.ts';

const row = (name: string, coverage: Coverage, evidence: Evidence = 'none') => ({
  asset: asset(name),
  coverage,
  evidence,
  findings: [],
  independentPlaces: 1,
});

it('a file may be a row of which nobody can tell whether it is here, by its name or by what it was before it was numbered', () => {
  const names = uncertainNames([
    row('IMG_1.JPG', 'likely'),
    row('IMG_2.JPG', 'absent', 'name-only'),
    row('IMG_3.JPG', 'absent'),
    row('IMG_4.JPG', 'verified'),
  ]);
  const may = ['IMG_1.JPG', 'IMG_1 (1).JPG', 'IMG_2.HEIC', 'IMG_2 (2).jpg', 'IMG_3.JPG', 'IMG_4.JPG', 'IMG_5.JPG'];
  expect(may.filter((name) => names.has(name))).toEqual(may.slice(0, 4));
  expect(uncertainNames([row('IMG_3.JPG', 'absent')]).has('IMG_3.JPG')).toBe(false);
});
