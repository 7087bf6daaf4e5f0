import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noHelper } from '../../../src/scanner/phone/helper-address.ts';
import { type ReadPhoneResult, readPhone } from '../../../src/scanner/phone/read-phone.ts';
import { type Cut, cutWire } from '../../stand-in-phone/cut-wire.ts';
import { copiesLeft, linkTo, stage } from '../../stand-in-phone/stage.ts';

const WISH = { phoneId: null, proof: true, onProgress: () => {}, saveIn: null, now: () => Date.UTC(2026, 10, 2, 9) };

/** Reads a phone through a wire that is cut. */
async function readUntil(
  cut: Pick<Cut, 'afterBytes' | 'how'>,
): Promise<{ readonly result: ReadPhoneResult; readonly passed: number; readonly writes: readonly string[] }> {
  const here = await stage();
  const socket = path.join(tmpdir(), `cut-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  const onCut = (): void => {
    // usbmuxd itself stays; the phone is gone from its list.
    if (cut.how === 'pull') here.phone.play.reached = 'no';
  };
  const wire = cutWire(here.socket, { ...cut, onCut });
  await new Promise<void>((resolve) => {
    wire.server.listen(socket, resolve);
  });
  onTestFinished(() => void wire.server.close());
  // A stalled phone is waited for; nobody waits a quarter of a minute in a test.
  const silenceMs = cut.how === 'stall' ? 60 : 15_000;
  const result = await readPhone({ ...linkTo(socket), silenceMs }, WISH);
  return { result, passed: wire.passed(), writes: here.phone.writes };
}

/** Places in the first bytes (the helper, the handshakes) close together, then here and there to the last byte. */
function places(all: number): number[] {
  const early = Array.from({ length: 24 }, (_, i) => 1 + i * 467);
  const late = Array.from({ length: 16 }, (_, i) => 12_000 + Math.floor(((all - 12_000) * i) / 15));
  return [...early, ...late.slice(0, -1), all - 1];
}

describe('a connection that ends', () => {
  it.each([
    // The list of phones may come to its end, and the phone be gone a moment later.
    ['pull', ['phone-unplugged', 'phone-none', noHelper()]],
    ['stall', ['phone-silent', noHelper()]],
  ] as const)(
    'at any byte (%s) concludes nothing and leaves nothing behind',
    async (how, allowed) => {
      const whole = await readUntil({ afterBytes: Number.POSITIVE_INFINITY, how: 'pull' });
      expect(whole.result.ok).toBe(true);
      expect(whole.passed).toBeGreaterThan(2_000_000);
      for (const afterBytes of places(whole.passed)) {
        const { result, writes } = await readUntil({ afterBytes, how });
        expect(result, `${afterBytes} of ${whole.passed} bytes`).not.toHaveProperty('list');
        expect(allowed, `${afterBytes} of ${whole.passed} bytes`).toContain(result.ok ? 'ok' : result.problem.code);
        expect(writes).toEqual([]);
      }
      expect(copiesLeft()).toEqual([]);
    },
    180_000,
  );
});
