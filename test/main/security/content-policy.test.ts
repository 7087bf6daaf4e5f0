import { expect, test } from 'vitest';
import { PAGE_POLICY, PRINT_POLICY } from '../../../src/main/security/content-policy.ts';

/** A policy as its directives, each with what it lets through. */
const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]));

test('a page of ours loads its own files and nothing else', () => {
  expect(directives(PAGE_POLICY)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob:",
    'media-src': 'blob:',
    'font-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'two-places',
  });
});

test('a page that is printed runs nothing and loads nothing', () => {
  expect(directives(PRINT_POLICY)).toEqual({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});
