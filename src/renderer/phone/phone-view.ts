import type { PhoneRef } from '../../bridge/contract.ts';
import { PHONE_PROBLEMS, type PhoneProblemCode } from '../../model/phone-problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { PhoneState } from '../state/phone-store.ts';

/** What is drawn beside a problem: where to look, or what to tap. */
export type TapPicture = 'plug' | 'unlock' | 'trust' | 'close-apps';

/** What the way by cable shows. */
export interface PhoneView {
  /** Whether the system's helper for iPhones answers; without it this way is closed, and is not shown. */
  readonly isOpen: boolean;
  readonly phones: readonly PhoneRef[];
  /** What a person can do something about now: why the last reading ended, or why no phone is there. */
  readonly problem: Problem | null;
}

/** Works out what to show. A phone with a problem of its own stays in `phones`, with that problem. */
export function phoneView({ phones, missing, problem, reading }: PhoneState): PhoneView {
  const isOpen = phones !== null && !(missing && isNoHelper(missing.code));
  const met = problem ?? (isOpen ? missing : null);
  return { isOpen, phones: phones ?? [], problem: reading ? null : met };
}

function isNoHelper(code: Problem['code']): boolean {
  return code.startsWith('phone-no-helper-');
}

const PICTURES: Readonly<Record<PhoneProblemCode, TapPicture | null>> = {
  'phone-no-helper-mac': null,
  'phone-no-helper-windows': null,
  'phone-no-helper-linux': null,
  'phone-none': 'plug',
  'phone-several': null,
  'phone-only-wifi': 'plug',
  'phone-never-trusted': 'trust',
  'phone-trust-waiting': 'trust',
  'phone-trust-denied': 'trust',
  'phone-trust-lost': 'trust',
  'phone-locked': 'unlock',
  'phone-managed': null,
  'phone-unplugged': 'plug',
  'phone-silent': 'unlock',
  'phone-no-photos': null,
  'phone-photos-busy': 'close-apps',
  'phone-photos-damaged': 'plug',
  'phone-no-room': null,
  'phone-strange': null,
};

/** The picture for a problem; null where a picture would show nothing to do on the phone. */
export function pictureOf({ code }: Problem): TapPicture | null {
  const known = PHONE_PROBLEMS.find((each) => each === code);
  return known === undefined ? null : PICTURES[known];
}
