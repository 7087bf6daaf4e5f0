import { describe, expect, test } from 'vitest';
import { redactInput } from '../../src/report/redact.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import type { ReportInput } from '../../src/report/report-front.ts';
import { asset } from '../fixtures/assets.ts';
import { reportInput } from './make-input.ts';

/** Every place in a report's input where something about a person can stand, each with a word of its own. */
const SECRETS = {
  name: 'Annas Hochzeit 17',
  liveName: 'Bennos Taufe 18',
  folder: 'Ferien Xanten',
  place: 'Doras Festplatte',
  list: 'Emils Liste',
  camera: 'Kamera Zeta 9000',
  note: 'Notiz Theta',
  only: 'Nur Hier Iota',
} as const;

function secretInput(): ReportInput {
  const day = '2023-08-17T15:42:31+02:00';
  const photo = asset(`${SECRETS.name}.heic`, {
    captured: day,
    content: 1,
    camera: SECRETS.camera,
    path: `${SECRETS.folder}/${SECRETS.name}.heic`,
    live: `${SECRETS.liveName}.mov`,
  });
  const changed = { ...photo, resources: [{ ...photo.resources[0], fingerprint: null, size: 12 }] as const };
  const many = Array.from({ length: 30 }, (_, index) =>
    asset(`${SECRETS.only} ${index}.mov`, {
      captured: day,
      content: `only ${index}`,
      camera: SECRETS.camera,
      path: `${SECRETS.folder}/${SECRETS.only} ${index}.mov`,
    }),
  );
  const input = reportInput({
    listed: [photo],
    here: [changed, ...many],
    placeName: SECRETS.place,
    listName: SECRETS.list,
    redact: true,
  });
  const { comparison } = input;
  return {
    ...input,
    comparison: {
      ...comparison,
      places: comparison.places.map((place) => ({
        ...place,
        notes: [...place.notes, { code: 'rows-unreadable', count: 1, detail: SECRETS.note, blocks: false } as const],
      })),
      patterns: [
        { code: 'one-device', strength: 1, values: { device: SECRETS.camera, missing: 3, of: 3, side: 'icloud' } },
        { code: 'one-folder', strength: 1, values: { folder: SECRETS.folder, missing: 3, of: 3, side: 'icloud' } },
        { code: 'uploads-stopped', strength: 1, values: { day: '2023-08-16', missing: 3, after: 3 } },
      ],
      verdict: {
        ...comparison.verdict,
        reasons: [{ code: 'place-incomplete', values: { place: SECRETS.place, note: 'placeholders', count: 2 } }],
      },
    },
    advice: [
      ...input.advice,
      {
        card: 'not-in-icloud',
        causes: [
          { cause: 'one-folder-in-icloud', values: { folder: SECRETS.folder, count: 3 } },
          { cause: 'one-device-in-icloud', values: { device: SECRETS.camera, count: 3 } },
          { cause: 'list-too-old', values: { day: '2023-08-17', age: 30 } },
        ],
        gapKinds: [],
      },
    ],
  };
}

const RENDERERS: [string, (input: ReportInput) => string][] = [
  ['html', renderHtmlReport],
  ['csv', renderGapCsv],
  ['json', renderJsonReport],
];

describe.each(RENDERERS)('a redacted %s', (_name, render) => {
  test('has no name, path, place, camera or exact day in it', () => {
    const text = render(secretInput());
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/2023-08-1[67]|1[67]\.? August|15:42|13:42/);
  });

  test('the same report without redaction has them (so that this test can fail)', () => {
    const text = render({ ...secretInput(), redact: false });
    expect(text).toContain(SECRETS.name);
    expect(text).toMatch(/2023-08-17|17 August 2023/);
  });

  test('still says what there is', () => {
    expect(render(secretInput())).toContain('photo-1.heic');
  });
});

test('one name has one pseudonym all through a report, and it is the same on the next run', () => {
  const [a, b] = [redactInput(secretInput()), redactInput(secretInput())];
  expect(a).toEqual(b);
  const row = a.comparison.rows[0];
  const gap = a.comparison.gaps.find((candidate) => candidate.asset?.id === row?.asset.id);
  expect(gap?.asset?.name).toBe(row?.asset.name);
});

test('counts, coverage and ledger are not changed', () => {
  const input = secretInput();
  const redacted = redactInput(input).comparison;
  expect(redacted.coverage).toEqual(input.comparison.coverage);
  expect(redacted.ledger).toEqual(input.comparison.ledger);
  expect(redacted.gaps.map((gap) => gap.kind)).toEqual(input.comparison.gaps.map((gap) => gap.kind));
});

test('an ordinary folder name is no secret, so sentences stay whole', () => {
  const input = { ...reportInput({ placeName: 'Photos', redact: true }), advice: [] };
  expect(renderHtmlReport(input)).toContain('Live Photos');
});
