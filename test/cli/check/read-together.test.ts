import { describe, expect, it } from 'vitest';
import { type Disks, mayBeReadTogether } from '../../../src/cli/check/read-together.ts';
import type { Place } from '../../../src/model/place.ts';
import { ON_A_DISK } from '../../fixtures/assets.ts';

function chosen(folder: string, independenceKey: string) {
  const place: Place = {
    id: folder,
    kind: 'folder',
    source: 'scan',
    name: folder,
    independenceKey,
    standing: ON_A_DISK,
  };
  return { target: { folder, only: null }, place };
}

const disks = (turning: readonly string[], quick: readonly string[]): Disks => ({
  turns: (folder) => turning.includes(folder),
  isQuick: (folder) => quick.includes(folder),
});

const [A, B, ELSEWHERE] = [chosen('/a', 'disk:1'), chosen('/b', 'disk:1'), chosen('/c', 'disk:2')];

describe('two places', () => {
  it('are read together where both disks answer at once', () => {
    expect(mayBeReadTogether(A, B, disks([], ['/a', '/b']))).toBe(true);
  });

  it('are not where one disk turns, wherever the other lies', () => {
    for (const turning of ['/a', '/b', '/c']) {
      const known = disks(
        [turning],
        ['/a', '/b', '/c'].filter((folder) => folder !== turning),
      );
      expect(mayBeReadTogether(A, B, known)).toBe(turning === '/c');
      expect(mayBeReadTogether(A, ELSEWHERE, known)).toBe(turning === '/b');
    }
  });

  it('are not where nobody knows the disk, unless each has its own', () => {
    expect(mayBeReadTogether(A, B, disks([], ['/a']))).toBe(false);
    expect(mayBeReadTogether(A, B, disks([], []))).toBe(false);
    expect(mayBeReadTogether(A, ELSEWHERE, disks([], []))).toBe(true);
  });
});
