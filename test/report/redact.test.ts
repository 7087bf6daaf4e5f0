import { describe, expect, test } from 'vitest';
import type { Resource } from '../../src/model/asset.ts';
import { isoMoment } from '../../src/report/captured-text.ts';
import { redactInput } from '../../src/report/redact.ts';
import { renderGapCsv } from '../../src/report/render-gap-csv.ts';
import { renderHtmlReport } from '../../src/report/render-html-report.ts';
import { renderJsonReport } from '../../src/report/render-json-report.ts';
import { isAccepted, type ReportInput } from '../../src/report/report-front.ts';
import { asset, ON_A_DISK } from '../fixtures/assets.ts';
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

test('where a place lies says nothing of a person, and keys stay the same ones', () => {
  const input = reportInput({ redact: true });
  const [first, second] = input.comparison.places;
  if (first === undefined || second === undefined) throw new Error('two places');
  const standing = {
    ...ON_A_DISK,
    name: SECRETS.place,
    alsoReachedBy: ['disk:Anna', 'icloud'],
    madeLike: { key: 'disk:Benno', name: 'Bennos Platte' },
    backup: { device: 'Annas iPhone', at: 5, encrypted: true, finished: null },
  };
  const at = (key: string) => ({ ...second, place: { ...second.place, independenceKey: key, standing } });
  const places = [first, at('disk:Benno'), at('disk:Anna')];
  const redacted = redactInput({ ...input, comparison: { ...input.comparison, places } }).comparison.places;
  expect(redacted.map(({ place: { independenceKey, standing: found } }) => [independenceKey, found])).toEqual([
    ['icloud', first.place.standing],
    ...['system-1', 'system-2'].map((key) => [
      key,
      {
        ...standing,
        name: null,
        alsoReachedBy: ['system-2', 'icloud'],
        madeLike: { key: 'system-1', name: 'system-1' },
        backup: { ...standing.backup, device: null },
      },
    ]),
  ]);
});

test('of free texts only codes, numbers, months and known names are left', () => {
  const input = reportInput({
    listed: [asset('Anna.heic', { captured: '2024-05-06T10:00:00Z', content: 1, camera: 'Cam' })],
    here: [asset('Benno.HEIC', { path: 'A/B/Benno.HEIC', content: 2, captured: '2024-05-07T10:00:00Z' })],
    placeName: 'Doras Disk',
    redact: true,
  });
  const values = {
    note: 'a note',
    status: 'a status',
    kind: 'a kind',
    subject: 'a subject',
    source: 'a source',
    view: 'a view',
    number: 17,
    day: '2024-05-06',
    month: '2024-05',
    like: '2024-05-06 10:00',
    empty: '',
    name: 'Anna.heic',
    stem: 'Anna',
    path: 'A/B/Benno.HEIC',
    folder: 'A/B',
    top: 'A',
    inner: 'B',
    device: 'Cam',
    place: 'Doras Disk',
    other: 'Emil',
  };
  const patterns = [{ code: 'one-device', strength: 1, values } as const];
  const [pattern] = redactInput({ ...input, comparison: { ...input.comparison, patterns } }).comparison.patterns;
  expect(pattern?.values).toEqual({
    ...values,
    day: '2024-05',
    like: '…',
    name: 'photo-1.heic',
    stem: 'photo-1.heic',
    path: 'a file',
    folder: 'a folder',
    top: 'a folder',
    inner: 'a folder',
    device: 'a camera',
    place: 'place-2',
    other: '…',
  });
});

test.each([
  ['a.jpeg', 'photo-1.jpeg'],
  ['a.HEIC', 'photo-1.heic'],
  ['a.ts', 'photo-1.ts'],
  ['a.t', 'photo-1'],
  ['a.photos', 'photo-1'],
  ['a.jp g', 'photo-1'],
  ['a', 'photo-1'],
])('an ending is kept where it is one: %s', (name, pseudonym) => {
  const listed = [asset(name, { captured: '2024-05-06T10:00:00Z', content: 1, kind: 'photo' })];
  const [row] = redactInput(reportInput({ listed, here: [], redact: true })).comparison.rows;
  expect(row?.asset).toMatchObject({ id: 'item-1', name: pseudonym, camera: null, hasLocation: null, deletedAt: null });
});

test('what is taken out of a photo and of a phone is all that could tell it apart', () => {
  const photo = asset('a.heic', { captured: '2024-05-06T23:59:59Z', content: 1, path: 'x/a.heic', deletedAt: 5 });
  const [file] = photo.resources;
  const marked = { ...file, sha1: 'aa', contentIdentifier: 'bb', partialFingerprint: 'cc' } as unknown as Resource;
  const listed = [
    { ...photo, resources: [marked] as const },
    asset('b.heic', { captured: { kind: 'file', ms: 5, precision: 'second' }, content: 2 }),
  ];
  const input = reportInput({ listed, here: [], redact: true });
  const { rows } = redactInput(input).comparison;
  const [two, one] = [false, true].map((isDated) =>
    rows.find(({ asset: { captured } }) => (captured.kind === 'day') === isDated),
  );
  expect(one?.asset.captured).toEqual({ kind: 'day', ms: Date.UTC(2024, 4, 1), precision: 'day' });
  expect(two?.asset.captured).toEqual({ kind: 'unknown' });
  const [resource] = one?.asset.resources ?? [];
  expect(resource).toMatchObject({ path: null, fingerprint: null, partialFingerprint: null, size: file.size });
  for (const field of ['sha1', 'contentIdentifier']) expect(resource).not.toHaveProperty(field);
});

test('each path is taken out, that of a file and that of what was found', () => {
  const input = reportInput({ listed: [asset('a.jpg', { content: 1 })], here: [], redact: true });
  const found = { placeId: 'here', coverage: 'different', evidence: 'name-time', found: 'S/T/u.jpg' } as const;
  const [row] = input.comparison.rows;
  if (row === undefined) throw new Error('a row');
  const values = {
    one: 'P/Q/r.jpg',
    two: 'P/Q',
    three: 'Q',
    four: 'S/T/u.jpg',
    five: 'S/T',
    six: 'T',
    seven: 'T/u.jpg',
  };
  const comparison = {
    ...input.comparison,
    rows: [{ ...row, asset: asset('r.jpg', { path: 'P/Q/r.jpg' }), findings: [found] }],
    patterns: [{ code: 'one-folder', strength: 1, values } as const],
    gaps: [],
    singleCopyPhotos: [],
    counts: { view: 'icloud-com', photos: 1, videos: null, firstDay: '2024-05-06', lastDay: null } as const,
  };
  const redacted = redactInput({ ...input, comparison }).comparison;
  expect(redacted.patterns[0]?.values).toEqual({
    one: 'a file',
    two: 'a folder',
    three: 'a folder',
    four: 'a file',
    five: 'a folder',
    six: 'a folder',
    seven: '…',
  });
  expect(redacted.rows[0]?.findings).toEqual([{ ...found, placeId: 'place-2', found: 'photo-2.jpg' }]);
  expect(redacted.counts).toMatchObject({ firstDay: '2024-05', lastDay: null });
});

test('what was asked to be enough is so only where proof of the bytes alone is missing', () => {
  const { verdict } = reportInput().comparison;
  const of = (answer: 'unproven' | 'not-yet', ...witnesses: string[]) =>
    ({ ...verdict, answer, missing: witnesses.map((witness) => ({ witness })) }) as unknown as typeof verdict;
  expect(isAccepted(of('unproven', 'bytes'), 'name-and-date')).toBe(true);
  expect(isAccepted(of('unproven'), 'name-and-date')).toBe(true);
  expect(isAccepted(of('unproven', 'bytes'), null)).toBe(false);
  expect(isAccepted(of('unproven', 'bytes', 'age'), 'name-and-date')).toBe(false);
  expect(isAccepted(of('not-yet', 'bytes'), 'name-and-date')).toBe(false);
});

test('moments for machines, to the last one that a calendar has', () => {
  expect(isoMoment(0)).toBe('1970-01-01T00:00:00Z');
  expect(isoMoment(Date.UTC(2026, 11, 31, 23, 59, 59, 999))).toBe('2026-12-31T23:59:59Z');
  for (const last of [8.64e15, -8.64e15]) expect(isoMoment(last)).not.toBe('unknown');
  for (const none of [null, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -8.64e15 - 1])
    expect(isoMoment(none)).toBe('unknown');
});

test('an ordinary folder name is no secret, so sentences stay whole', () => {
  const input = { ...reportInput({ placeName: 'Photos', redact: true }), advice: [] };
  expect(renderHtmlReport(input)).toContain('Live Photos');
});
