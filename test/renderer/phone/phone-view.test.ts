// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PhoneRef } from '../../../src/bridge/contract.ts';
import { PHONE_PROBLEMS } from '../../../src/model/phone-problem.ts';
import { phoneView, pictureOf } from '../../../src/renderer/phone/phone-view.ts';
import type { PhoneState } from '../../../src/renderer/state/phone-store.ts';

const STATE: PhoneState = { phones: null, missing: null, problem: null, reading: null, facts: null, backups: [] };
const EVA: PhoneRef = { id: 'eva', device: { name: 'Eva', model: null, system: null }, problem: null };

describe('the way by cable', () => {
  it('is closed until the helper of the system has answered', () => {
    expect(phoneView(STATE)).toMatchObject({ isOpen: false, problem: null });
    const missing = { code: 'phone-no-helper-linux' } as const;
    expect(phoneView({ ...STATE, phones: [], missing })).toMatchObject({ isOpen: false, problem: null });
  });

  it('is open without a phone, and says what to do', () => {
    const missing = { code: 'phone-none' } as const;
    expect(phoneView({ ...STATE, phones: [], missing })).toMatchObject({ isOpen: true, problem: missing });
  });

  it('says why a reading ended, also when the helper is gone by then, and not while another one runs', () => {
    const problem = { code: 'phone-unplugged' } as const;
    const gone = { ...STATE, phones: [], missing: { code: 'phone-no-helper-mac' } as const, problem };
    expect(phoneView(gone)).toMatchObject({ isOpen: false, problem: problem });
    const reading = { phoneId: 'eva', progress: null };
    expect(phoneView({ ...STATE, phones: [EVA], problem, reading }).problem).toBeNull();
  });
});

describe('the picture of what to tap', () => {
  it.each([
    ['phone-locked', 'unlock'],
    ['phone-never-trusted', 'trust'],
    ['phone-trust-waiting', 'trust'],
    ['phone-trust-denied', 'trust'],
    ['phone-trust-lost', 'trust'],
    ['phone-none', 'plug'],
    ['phone-only-wifi', 'plug'],
    ['phone-unplugged', 'plug'],
    ['phone-photos-busy', 'close-apps'],
  ] as const)('of %s is %s', (code, picture) => expect(pictureOf({ code })).toBe(picture));

  it('is there for no problem that the phone cannot settle', () => {
    expect(pictureOf({ code: 'disk-full' })).toBeNull();
    for (const code of PHONE_PROBLEMS) if (code.includes('helper')) expect(pictureOf({ code })).toBeNull();
  });
});
