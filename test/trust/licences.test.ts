import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, shippedPackages, unacceptedLicences } from '../../scripts/licences.ts';

const PACKAGE = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'));

describe('what is shipped', () => {
  const packages = shippedPackages();

  it('has licences that somebody has looked at', () => {
    expect(unacceptedLicences(packages)).toEqual([]);
    const strange = { name: 'x', version: '1', licence: 'AGPL-3.0', sha512: null, text: null };
    expect(unacceptedLicences([strange])).toEqual(['x: AGPL-3.0']);
  });

  it('is everything the app depends on, and Electron', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(PACKAGE.dependencies), 'electron']));
    for (const tool of ['vitest', 'typescript', 'playwright', 'electron-builder']) expect(names).not.toContain(tool);
  });

  it('stands in the bill of materials with version and hash, the same each time', () => {
    const bill = billOfMaterials(packages, PACKAGE.version);
    expect(JSON.stringify(bill)).toBe(JSON.stringify(billOfMaterials(shippedPackages(), PACKAGE.version)));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    for (const { name, sha512 } of packages) expect(sha512, name).toMatch(/^[0-9a-f]{128}$/);
  });
});
