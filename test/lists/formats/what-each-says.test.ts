import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';

// What every list says of itself, in full: what it is of, what it cannot show, and which of its photos have two files.

const AT = '2022-06-04 12:11:09';
const EXIF = '2022:06:04 12:11:09';
const HASH = 'd41d8cd98f00b204e9800998ecf8427e';
const [STILL, FILM] = ['IMG_1.HEIC', 'IMG_1.MOV'];
const SYNC = (name: string) => fingerprintOf(name).replaceAll('+', '-').replaceAll('/', '_');
const LOG = '2025-09-17 23:01:33 INFO     Downloaded /d/2020/09/14';
const UUID = '0A1B2C3D-1111-4222-8333-444455556666';
const gap = (name: string) => ({ kind: 'missing-here', name, captured: `${AT.replace(' ', 'T')}Z`, media: null });
const REPORT = {
  schema: 'two-places/report@1',
  createdAt: '2026-11-01T10:00:00Z',
  gaps: [gap(STILL), gap(FILM)],
};
const SHOWS_NOTHING = { hidden: false, deleted: false, waiting: false };

interface Says {
  readonly subject: string;
  readonly kind?: string;
  /** Codes, with `!` where it forbids a yes. */
  readonly notes: readonly string[];
  readonly kinds: readonly string[];
  readonly shows?: object;
}
const BOTH = ['photo', 'video'];

it.each<readonly [format: string, lines: readonly string[], says: Says]>([
  [
    'osxphotos-report',
    ['filename,exported,missing,converted_to_jpeg', `/x/${STILL},1,0,0`, `/x/${FILM},1,0,0`],
    { subject: 'folder', kind: 'folder', notes: ['list-of-files!', 'names-only'], kinds: BOTH },
  ],
  [
    'osxphotos-csv',
    ['uuid,original_filename,date,incloud', `1,${STILL},${AT},True`, `2,${FILM},${AT},True`],
    {
      subject: 'icloud',
      notes: ['deleted-not-shown', 'hidden-not-shown', 'bursts-excluded', 'no-checksums', 'no-sizes'],
      kinds: BOTH,
      shows: { ...SHOWS_NOTHING, waiting: true },
    },
  ],
  [
    'osxphotos-json',
    [JSON.stringify([{ uuid: '1', original_filename: STILL, date: AT, incloud: true, fingerprint: null }])],
    {
      subject: 'icloud',
      notes: ['deleted-not-shown', 'hidden-not-shown', 'bursts-excluded', 'no-checksums', 'no-sizes'],
      kinds: ['photo'],
      shows: { ...SHOWS_NOTHING, waiting: true },
    },
  ],
  [
    'osxphotos-json',
    ['uuid,original_filename,date,incloud,fingerprint', `1,${STILL},${AT},True,${fingerprintOf('a')}`],
    {
      subject: 'icloud',
      notes: ['deleted-not-shown', 'hidden-not-shown', 'bursts-excluded', 'no-sizes'],
      kinds: ['photo'],
      shows: { ...SHOWS_NOTHING, waiting: true },
    },
  ],
  [
    'exiftool',
    ['SourceFile,CreateDate', `x/${STILL},${EXIF}`, `x/${FILM},${EXIF}`, `x/b.jpg,04/06/2022`],
    {
      subject: 'folder',
      notes: ['list-of-files!', 'dates-ambiguous', 'no-checksums', 'no-sizes'],
      kinds: ['live-photo', 'photo'],
    },
  ],
  [
    'kei',
    [
      'asset_id,version,filename,size_bytes,created_at,last_seen_at,status',
      `1,original,${STILL},5,${AT},,ok`,
      `1,original,${FILM},5,${AT},,ok`,
      `2,original,b.jpg,5,06/04/2022,,ok`,
    ],
    { subject: 'folder', notes: ['list-of-files!', 'dates-ambiguous', 'no-checksums'], kinds: [...BOTH, 'photo'] },
  ],
  [
    'rclone',
    [JSON.stringify([STILL, FILM].map((Path) => ({ Path, Size: 5, ModTime: '06/04/2022', IsDir: false })))],
    { subject: 'other-service', notes: ['list-of-files!', 'dates-ambiguous', 'no-checksums'], kinds: BOTH },
  ],
  [
    'photo-server',
    [JSON.stringify([STILL, FILM].map((name) => ({ originalFileName: name, ownerId: 'o', fileCreatedAt: AT })))],
    { subject: 'other-service', notes: ['list-of-service!', 'no-checksums', 'no-sizes'], kinds: BOTH },
  ],
  [
    'two-places-report',
    [JSON.stringify(REPORT)],
    { subject: 'icloud', notes: ['only-missing-files!', 'no-checksums', 'no-sizes'], kinds: ['photo', 'photo'] },
  ],
  [
    'checksums',
    [`${HASH}  ${STILL}`, `${HASH}  ${FILM}`],
    { subject: 'folder', notes: ['list-of-files!', 'names-only'], kinds: BOTH },
  ],
  [
    'icloudpd-log',
    [`${LOG}/${STILL}`, `${LOG}/IMG_2.JPG`],
    {
      subject: 'icloud',
      notes: ['only-missing-files!', 'hidden-not-shown!', 'deleted-not-shown', 'no-checksums', 'no-sizes', 'days'],
      kinds: ['photo', 'photo'],
    },
  ],
  [
    'icloudpd-names',
    [`/d/2020/09/14/${STILL}`, `/d/2020/09/14/IMG_2.MOV`],
    {
      subject: 'icloud',
      notes: ['only-missing-files!', 'hidden-not-shown!', 'deleted-not-shown', 'no-checksums', 'no-sizes', 'days'],
      kinds: BOTH,
    },
  ],
  [
    'icloud-photos-sync',
    [`_All-Photos/${SYNC('a')}.heic`, `_All-Photos/${SYNC('b')}.mov`],
    { subject: 'folder', notes: ['parts-unknown!', 'no-sizes'], kinds: BOTH },
  ],
  [
    'listing',
    [`./x/${STILL}`, `./x/${FILM}`],
    { subject: 'folder', notes: ['list-of-files!', 'names-only'], kinds: BOTH },
  ],
  [
    'listing',
    ['├── x', `│   ├── ${STILL}`, `│   └── ${FILM}`, '└── y'],
    { subject: 'folder', notes: ['list-of-files!', 'names-only'], kinds: BOTH },
  ],
  [
    'listing',
    [`${UUID} ${STILL} ${AT}`, `${UUID.replace('6666', '6667')} ${FILM} ${AT}`],
    { subject: 'unknown', notes: ['list-of-files!', 'no-checksums', 'no-sizes'], kinds: BOTH },
  ],
  ['names', [STILL, FILM], { subject: 'unknown', notes: ['names-only'], kinds: BOTH }],
  [
    'table',
    ['Name,Date taken', `${STILL},${AT}`, `${FILM},${AT}`],
    { subject: 'icloud', notes: ['no-checksums', 'no-sizes'], kinds: ['live-photo'] },
  ],
])('%s: %j', async (format, lines, { subject, kind = 'icloud', notes, kinds, shows = SHOWS_NOTHING }) => {
  const { format: found, contents } = await readOne([listFile('list.txt', `${lines.join('\n')}\n`)]);
  const said = contents.notes.map(
    ({ code, blocks }) => `${code === 'day-precision' ? 'days' : code}${blocks ? '!' : ''}`,
  );
  expect({
    format: found,
    subject: contents.list?.subject,
    kind: contents.place.kind,
    notes: said,
    kinds: contents.assets.map((asset) => asset.kind),
    shows: contents.list?.shows,
    id: contents.place.id,
  }).toEqual({ format, subject, kind, notes, kinds, shows, id: `list:${format}:list.txt` });
});

it.each<readonly [format: string, ...lines: readonly string[]]>([
  ['exiftool', 'SourceFile,CreateDate', 'x/a.jpg,06/04/2022', 'x/b.jpg,13/04/2022'],
  [
    'kei',
    'asset_id,version,filename,size_bytes,created_at,last_seen_at,status',
    '1,original,a.jpg,5,06/04/2022,,ok',
    '2,original,b.jpg,5,13/04/2022,,ok',
  ],
  ['photo-server', 'originalFileName,ownerId,fileCreatedAt', 'a.jpg,o,06/04/2022', 'b.jpg,o,13/04/2022'],
  ['rclone', 'Path,Size,ModTime,IsDir', 'a.jpg,5,06/04/2022,false', 'b.jpg,5,13/04/2022,false'],
  ['table', 'Name,Date taken', 'a.jpg,06/04/2022', 'b.jpg,13/04/2022'],
  ['osxphotos-csv', 'uuid,original_filename,date,incloud', '1,a.jpg,06/04/2022,True', '2,b.jpg,13/04/2022,True'],
])('%s decides day and month by all of its dates', async (format, ...lines) => {
  const { format: found, contents } = await readOne([listFile('list.txt', `${lines.join('\n')}\n`)]);
  expect(found).toBe(format);
  expect(
    contents.assets.map(({ captured }) => 'ms' in captured && new Date(captured.ms).toISOString().slice(0, 10)),
  ).toEqual(['2022-04-06', '2022-04-13']);
});

describe('our own report', () => {
  it('is as old as it says', async () => {
    const age = async (createdAt: string) =>
      (await readOne([listFile('r.json', JSON.stringify({ ...REPORT, createdAt }))])).contents.list?.age;
    expect(await age(REPORT.createdAt)).toMatchObject({ at: Date.parse(REPORT.createdAt), source: 'read-moment' });
    expect(await age('some day')).toMatchObject({ at: null, source: 'none' });
  });
});
