import { describe, expect, it } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import type { PhotoVersion } from '../../../src/renderer/engine/photo-versions.ts';
import { factsOfVersions, inOneForm } from '../../../src/renderer/fix/version-facts.ts';
import { sayCaptureTime } from '../../../src/words/say-values.ts';
import { createWords } from '../../../src/words/words.ts';
import { taken } from '../../fixtures/assets.ts';

const version = (parts: Partial<PhotoVersion>): PhotoVersion => ({
  location: { placeId: 'p', placeName: 'p', state: 'listed', finding: null, counts: true },
  isListed: true,
  name: 'A.JPG',
  captured: { kind: 'unknown' },
  bytes: null,
  width: null,
  height: null,
  durationMs: null,
  type: null,
  file: null,
  picture: null,
  ...parts,
});

describe('the facts of two versions', () => {
  it('are bold where they differ, and say in what the second stands to the first', () => {
    const [first, second] = factsOfVersions([
      version({ bytes: 2_900_000, width: 4032, height: 3024, captured: taken('2025-08-16T13:28:00Z') }),
      version({ bytes: 310_000, width: 1024, height: 768, captured: taken('2025-08-16T13:28:40Z'), type: 'jpeg' }),
    ]);
    expect(first).toEqual([
      { fact: 'size', differs: true, relation: null },
      { fact: 'pixels', differs: true, relation: null },
      { fact: 'taken', differs: false, relation: null },
      { fact: 'type', differs: false, relation: null },
    ]);
    expect(second).toEqual([
      { fact: 'size', differs: true, relation: 'smaller' },
      { fact: 'pixels', differs: true, relation: 'fewer' },
      { fact: 'taken', differs: false, relation: null },
      { fact: 'type', differs: false, relation: null },
    ]);
  });

  it('are no difference where only one of them knows, and the date of a file is no date of a photo', () => {
    const facts = factsOfVersions([
      version({ bytes: 10, captured: taken('2025-08-16T13:28:00Z') }),
      version({ width: 3, height: 2, captured: { kind: 'file', ms: 0, precision: 'second' } }),
    ]);
    expect(facts.flat().filter(({ differs, relation }) => differs || relation !== null)).toEqual([]);
  });

  it('compare moments and not clocks: one of two zones is no difference, and a clock without a zone tells nothing', () => {
    const bold = (first: string, second: string): boolean =>
      factsOfVersions([version({ captured: taken(first) }), version({ captured: taken(second) })])
        .flat()
        .some(({ differs }) => differs);
    expect(bold('2025-07-04T13:28:00Z', '2025-07-04T15:28:28+02:00')).toBe(false);
    expect(bold('2025-07-04T13:28:00Z', '2025-07-04T15:28:28')).toBe(false);
    expect(bold('2025-07-04T13:28:00Z', '2025-07-04T15:28:28+01:00')).toBe(true);
  });

  it('of one version alone never differ; without any there are none', () => {
    expect(factsOfVersions([version({ durationMs: 5000 })])).toEqual([
      [{ fact: 'length', differs: false, relation: null }],
    ]);
    expect(factsOfVersions([])).toEqual([]);
  });
});

describe('times beside each other', () => {
  const shown = (...times: CaptureTime[]): string[] =>
    inOneForm(times).map((time) => sayCaptureTime(createWords('en'), time));

  it.each([
    ['a list in UTC', taken('2025-07-04T13:28:00Z'), taken('2025-07-04T15:28:28+02:00'), '4 July 2025 at 15:28'],
    ['two zones', taken('2025-07-04T15:28:00+02:00'), taken('2025-07-04T09:28:28-04:00'), '4 July 2025 at 15:28'],
    [
      'the film knows UTC only',
      taken('2025-07-04T15:28:28+02:00'),
      taken('2025-07-04T13:28:00Z'),
      '4 July 2025 at 15:28',
    ],
  ])('one moment reads the same twice: %s', (_, first, second, text) => {
    expect(shown(first, second)).toEqual([text, text]);
  });

  it('are of UTC where no zone is known, and say so', () => {
    expect(shown(taken('2025-07-04T13:28:00Z'), taken('2025-07-04T13:28:28Z'))).toEqual([
      '4 July 2025 at 13:28 UTC',
      '4 July 2025 at 13:28 UTC',
    ]);
  });

  it('leave a clock without a zone, a day, and a date of a file as they are', () => {
    const wall = { kind: 'wall', ms: Date.UTC(2025, 6, 4, 15, 28, 28), precision: 'second' } as const;
    expect(shown(taken('2025-07-04T13:28:00Z'), wall)).toEqual(['4 July 2025 at 13:28 UTC', '4 July 2025 at 15:28']);
    const rest: CaptureTime[] = [
      { kind: 'day', ms: Date.UTC(2025, 6, 4), precision: 'day' },
      { kind: 'file', ms: 5, precision: 'second' },
      { kind: 'unknown' },
    ];
    expect(inOneForm(rest)).toEqual(rest);
  });
});
