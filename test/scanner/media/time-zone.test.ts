import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Where the clock goes forward at the tested hour, where it does not, and the far ends of the world. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

test('capture times do not depend on the zone of this computer', () => {
  const script = fileURLToPath(new URL('print-captured.ts', import.meta.url));
  const results = ZONES.map((zone) =>
    execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  );
  const night = Date.UTC(2023, 2, 26, 2, 30);
  expect(JSON.parse(results[0] ?? '')).toEqual([
    { kind: 'instant', ms: night - 7_200_000, offsetMinutes: 120, precision: 'second' },
    { kind: 'wall', ms: night, precision: 'second' },
    { kind: 'wall', ms: night, precision: 'second' },
    { kind: 'instant', ms: night - 7_200_000, offsetMinutes: 120, precision: 'second' },
    { kind: 'instant', ms: night - 7_190_000, offsetMinutes: null, precision: 'second' },
    { kind: 'instant', ms: night - 3_600_000, offsetMinutes: 60, precision: 'second' },
    { kind: 'instant', ms: night - 3_600_000, offsetMinutes: null, precision: 'second' },
  ]);
  for (const result of results) expect(result).toBe(results[0]);
});
