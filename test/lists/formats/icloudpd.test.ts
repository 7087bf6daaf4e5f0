import { describe, expect, it } from 'vitest';
import { parseIcloudpdName } from '../../../src/lists/icloudpd/icloudpd-name.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { line, listFile, note, read, readOne } from '../../fixtures/lists/list-file.ts';

describe('names that icloudpd writes', () => {
  it.each([
    ['IMG_1234.HEIC', { stem: 'IMG_1234', size: null, partialFingerprint: null, isLiveVideo: false }],
    ['IMG_1234_HEVC.MOV', { stem: 'IMG_1234', size: null, partialFingerprint: null, isLiveVideo: true }],
    ['IMG_1234_HEIC.MOV', { stem: 'IMG_1234', size: null, partialFingerprint: null, isLiveVideo: true }],
    ['IMG_1234-1884695.JPG', { stem: 'IMG_1234', size: 1884695, partialFingerprint: null, isLiveVideo: false }],
    [
      'FullSizeRender_HEVC-4559592.MOV',
      { stem: 'FullSizeRender', size: 4559592, partialFingerprint: null, isLiveVideo: true },
    ],
    ['IMG_7409_QVk2Yyt.JPG', { stem: 'IMG_7409', size: null, partialFingerprint: 'AY6c+', isLiveVideo: false }],
    ['IMG_7409_QQQQQQQ.JPG', { stem: 'IMG_7409_QQQQQQQ', size: null, partialFingerprint: null, isLiveVideo: false }],
    ['AY6cxBsE0jja.JPG', { stem: 'AY6cxBsE0jja', size: null, partialFingerprint: 'AY6cxBsE0jja', isLiveVideo: false }],
    ['AY6cxBsE_jja.JPG', { stem: 'AY6cxBsE_jja', size: null, partialFingerprint: 'AY6cxBsE', isLiveVideo: false }],
    ['AY6c_BsE0jja.JPG', { stem: 'AY6c_BsE0jja', size: null, partialFingerprint: null, isLiveVideo: false }],
    ['ATTACHMENT01.JPG', { stem: 'ATTACHMENT01', size: null, partialFingerprint: null, isLiveVideo: false }],
  ])('%s', (name, parts) => {
    expect(parseIcloudpdName(name)).toEqual(parts);
  });
});

const PRINTED = [
  '/data/2020/09/14/IMG_1693.HEIC',
  '/data/2020/09/14/IMG_1693_HEVC.MOV',
  '/data/2020/09/12/IMG_1685.JPG',
];

describe('icloudpd --only-print-filenames', () => {
  it('is a list of what is missing, until the person says that it is everything', async () => {
    const text = `${PRINTED.join('\n')}\n`;
    const list = await readOne([listFile('names.txt', text)]);
    expect(list.format).toBe('icloudpd-names');
    expect(note(list, 'only-missing-files')).toEqual({ code: 'only-missing-files', blocks: true });
    const told = await readOne([listFile('names.txt', text)], { printedNames: 'everything' });
    expect(note(told, 'only-missing-files')).toBeUndefined();
    expect(note(told, 'hidden-not-shown')?.blocks).toBe(true);
    const missing = await readOne([listFile('names.txt', text)], { printedNames: 'only-missing' });
    expect(note(missing, 'only-missing-files')?.blocks).toBe(true);
  });

  it('joins the Live Photo, and knows the day from the folder', async () => {
    const list = await readOne([listFile('names.txt', PRINTED.join('\n'))]);
    expect(list.contents.assets.map(({ name, kind }) => [name, kind])).toEqual([
      ['IMG_1693.HEIC', 'live-photo'],
      ['IMG_1685.JPG', 'photo'],
    ]);
    expect(list.contents.assets[0]?.captured).toEqual({ kind: 'day', ms: Date.UTC(2020, 8, 14), precision: 'day' });
    expect(line(list, 'live-videos')).toBe(-1);
    expect(ledgerTotal(list.contents.files)).toBe(0);
    expect(note(list, 'day-precision')).toBeDefined();
  });

  it('keeps equal lines: they are two photos', async () => {
    const list = await readOne([listFile('names.txt', [PRINTED[2], PRINTED[2]].join('\n'))]);
    expect(list.contents.assets).toHaveLength(2);
    expect(new Set(list.contents.assets.map(({ id }) => id)).size).toBe(2);
  });

  it('reads what Windows PowerShell wrote to a file', async () => {
    const text = `\ufeffC:\\Photos\\2020\\09\\14\\IMG_1693.HEIC\r\nC:\\Photos\\1970\\01\\01\\IMG_2.JPG\r\n`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), true);
    const list = await readOne([listFile('names.txt', bytes)]);
    expect(list.format).toBe('icloudpd-names');
    expect(list.contents.assets.map(({ captured }) => captured.kind)).toEqual(['day', 'unknown']);
  });

  it('believes a size suffix only beside the file that was there first', async () => {
    const day = '/d/2022/06/04/';
    const names = ['IMG_1.JPG', 'IMG_1-1884695.JPG', 'Screenshot_20220604-121100.PNG'];
    const list = await readOne([listFile('n.txt', names.map((name) => day + name).join('\n'))]);
    expect(list.contents.assets.map(({ resources }) => resources[0].size)).toEqual([null, 1884695, null]);
  });

  it('leaves halves alone when their numbers do not agree', async () => {
    const day = '/d/2022/06/04/';
    const names = ['IMG_1.HEIC', 'IMG_1.HEIC', 'IMG_1_HEVC.MOV', 'IMG_2.JPG', 'IMG_2.MOV'];
    const list = await readOne([listFile('n.txt', names.map((name) => day + name).join('\n'))]);
    expect(list.contents.assets.map(({ kind }) => kind)).toEqual(['photo', 'photo', 'video', 'live-photo']);
  });

  it('carries the start of the fingerprint', async () => {
    const list = await readOne([listFile('n.txt', 'd/2022/06/04/IMG_7409_QVk2Yyt.JPG\n')]);
    expect(list.contents.assets[0]?.resources[0].partialFingerprint).toBe('AY6c+');
  });
});

const log = (...messages: string[]) => messages.map((text) => `2025-09-17 23:01:33 ${text}`).join('\n');

describe('a log of icloudpd', () => {
  it('is everything only when it names as many photos as iCloud had', async () => {
    const text = log(
      'INFO     Downloading 3 original photos and videos to /data ...',
      'INFO     Downloaded /data/2020/09/14/IMG_1693.HEIC',
      'INFO     Downloaded /data/2020/09/14/IMG_1693_HEVC.MOV',
      'DEBUG    /data/2020/09/12/IMG_1685.JPG already exists',
      'DEBUG    /data/2020/09/12/IMG_1685-12345.JPG deduplicated',
      'DEBUG    Skipping IMG_9.MOV, only downloading photos.',
      'INFO     All photos have been downloaded',
    );
    const list = await readOne([listFile('x.log', text)]);
    expect(list.format).toBe('icloudpd-log');
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['IMG_1693.HEIC', 'IMG_1685.JPG', 'IMG_9.MOV']);
    expect(note(list, 'only-missing-files')).toBeUndefined();
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('keeps photos of one name that a run passed over: they are as many as it says, and no more in the next run', async () => {
    const run = [
      'INFO     Downloading 3 original photos and videos to /data ...',
      'DEBUG    Skipping IMG_9.MOV, only downloading photos.',
      'DEBUG    Skipping IMG_9.MOV, only downloading photos.',
      'INFO     Downloaded /data/2020/09/14/IMG_1693.HEIC',
    ];
    for (const text of [log(...run), log(...run, ...run)]) {
      const list = await readOne([listFile('x.log', text)]);
      expect(list.contents.assets.map(({ name }) => name)).toEqual(['IMG_1693.HEIC', 'IMG_9.MOV', 'IMG_9.MOV']);
      expect(note(list, 'only-missing-files')).toBeUndefined();
      expect(new Set(list.contents.assets.map(({ id }) => id)).size).toBe(3);
    }
  });

  it('says how many it does not name', async () => {
    const text = log(
      'INFO     Downloading 10100 original photos and videos to /data ...',
      'INFO     Downloaded /data/2020/09/14/IMG_1693.HEIC',
    );
    const list = await readOne([listFile('x.log', text)]);
    expect(note(list, 'only-missing-files')).toEqual({ code: 'only-missing-files', count: 10099, blocks: true });
  });

  it('reads the lines of older versions, and each file of several runs once', async () => {
    const run = [
      'INFO     Downloading 1 original photo to /mnt ...',
      'INFO     Downloading /mnt/2020/2020-11-26/IMG_2186.JPG',
    ];
    const list = await readOne([listFile('x.log', log(...run, ...run))]);
    expect(list.contents.assets).toMatchObject([{ name: 'IMG_2186.JPG', captured: { ms: Date.UTC(2020, 10, 26) } }]);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('reports a name that the log cut', async () => {
    const list = await readOne([
      listFile(
        'x.log',
        log('INFO     Downloaded /a/2020/09/14/very long...name.JPG', 'INFO     Downloaded /very.../2020/09/14/ok.JPG'),
      ),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['ok.JPG']);
    expect(list.contents.problems).toMatchObject([{ code: 'list-row-unreadable', line: 1 }]);
  });
});

describe('icloudpd in a container', () => {
  it.each(['2026-11-20T10:00:00.123456789Z ', 'icloudpd  | ', 'icloudpd-1 | 2026-11-20T10:00:00Z '])(
    'its printed names are read behind %s',
    async (mark) => {
      const list = await readOne([listFile('names.txt', PRINTED.map((path) => `${mark}${path}\n`).join(''))]);
      const plain = await readOne([listFile('names.txt', PRINTED.map((path) => `${path}\n`).join(''))]);
      expect(list.format).toBe('icloudpd-names');
      expect(list.contents.assets).toEqual(plain.contents.assets);
    },
  );

  it('its log is read, and that of another program is none', async () => {
    const lines = (message: string) => `icloudpd  | 2026-11-20 10:00:03 INFO     ${message}\n`;
    const list = await readOne([listFile('log.txt', lines('Downloaded /data/2020/09/14/IMG_1693.HEIC'))]);
    expect(list.format).toBe('icloudpd-log');
    expect(list.contents.assets).toHaveLength(1);
    const [other] = await read([listFile('log.txt', lines('{"original_filename": "IMG_1693.HEIC"}'))]);
    expect(other).toMatchObject({ ok: false, problem: { code: 'list-other-form' } });
  });
});
