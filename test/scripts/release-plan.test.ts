import { describe, expect, test } from 'vitest';
import { releasePlan } from '../../scripts/package/release-plan.ts';

// What a workflow hands over where no secret is set.
const NONE = { CSC_LINK: '', CSC_KEY_PASSWORD: '', APPLE_API_KEY: '', APPLE_API_KEY_ID: '', APPLE_API_ISSUER: '' };
const CERTIFICATE = { ...NONE, CSC_LINK: 'bWFkZQ==', CSC_KEY_PASSWORD: 'x' };
const ALL = { ...CERTIFICATE, APPLE_API_KEY: '-----BEGIN', APPLE_API_KEY_ID: 'ID', APPLE_API_ISSUER: 'I' };

describe('how a release is packed', () => {
  test('without secrets: nothing empty reaches electron-builder, macOS is signed by nobody, and it is said', () => {
    for (const target of ['--mac', '--win', '--linux'] as const) {
      const { args, without, said, appleKey } = releasePlan(target, NONE);
      expect(without).toEqual(expect.arrayContaining(Object.keys(NONE)));
      expect(args).toEqual(expect.arrayContaining([target, '--publish', 'never']));
      expect(said).toMatch(/not signed/);
      expect(appleKey).toBeNull();
      expect(args.includes('-c.mac.identity=-')).toBe(target === '--mac');
    }
    expect(releasePlan('--mac', {}).said).toBe(releasePlan('--mac', NONE).said);
  });

  test('with a certificate alone: signed, and not called notarised', () => {
    const plan = releasePlan('--mac', CERTIFICATE);
    expect(plan.args.join(' ')).not.toContain('identity');
    expect(plan.without).toEqual(expect.arrayContaining(['APPLE_API_KEY', 'WIN_CSC_LINK']));
    expect(plan.without).not.toContain('CSC_LINK');
    expect(plan.said).toMatch(/signed, but not looked at by Apple/);
    expect(releasePlan('--win', CERTIFICATE).said).toBe('Windows: signed.');
  });

  test('a key without its number is no key; with all, the text of the key goes into a file', () => {
    expect(releasePlan('--mac', { ...ALL, APPLE_API_KEY_ID: ' ' }).appleKey).toBeNull();
    const plan = releasePlan('--mac', ALL);
    expect(plan).toMatchObject({ appleKey: '-----BEGIN', said: 'macOS: signed, and looked at by Apple.' });
    expect(plan.without.filter((name) => name.startsWith('APPLE'))).toEqual([]);
  });
});
