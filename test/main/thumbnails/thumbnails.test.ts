import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode as decodeJpeg } from 'jpeg-js';
import { afterEach, describe, expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/main/places/place-store.ts';
import { createPlaceholderMemory } from '../../../src/main/scan/placeholder-memory.ts';
import { answerThumbnail } from '../../../src/main/thumbnails/answer-thumbnail.ts';
import { hasBytes } from '../../../src/main/thumbnails/has-bytes.ts';
import { makeThumbnail } from '../../../src/main/thumbnails/make-thumbnail.ts';
import { encodePng } from '../../../src/main/thumbnails/png.ts';
import { shrink } from '../../../src/main/thumbnails/shrink.ts';
import { createThumbnailMaker, type ThumbnailMaker } from '../../../src/main/thumbnails/thumbnail-maker.ts';
import type { UtilityChild } from '../../../src/main/utility.ts';
import { sampleAsset } from '../../bridge/samples.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeH264Film } from '../../fixtures/media/h264-film.ts';
import { makeAvi, makeHeic, makeJpeg, makeMovie, makePng, plainJpeg } from '../../fixtures/media/media.ts';
import { mutate } from '../../fixtures/media/mutate.ts';
import { memoryLog } from '../fake-log.ts';
import { forkedChild } from '../forked-child.ts';

const folder = (): string => mkdtempSync(path.join(os.tmpdir(), 'two-places-thumb-'));

function put(bytes: Uint8Array, name = 'a.jpg', base = folder()): string {
  const file = path.join(base, name);
  writeFileSync(file, bytes);
  return file;
}

describe('a thumbnail', () => {
  test('of a HEIC is decoded and small', async () => {
    const made = await makeThumbnail(put(makeHeic({ width: 640, height: 480, opens: true })));
    expect(made?.type).toBe('image/png');
    const view = new DataView(made?.bytes.buffer ?? new ArrayBuffer(32));
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([400, 300]);
  });

  test('of a small JPEG or PNG is the file itself', async () => {
    const jpeg = makeJpeg({ width: 64, height: 48 });
    expect(await makeThumbnail(put(jpeg))).toEqual({ type: 'image/jpeg', bytes: new Uint8Array(jpeg) });
    expect((await makeThumbnail(put(makePng({ width: 64, height: 48 }))))?.type).toBe('image/png');
  });

  test('inside the file comes first', async () => {
    const inner = plainJpeg(16, 12, 3);
    const made = await makeThumbnail(put(makeHeic({ thumbnailItem: inner })));
    expect(made).toMatchObject({ type: 'image/jpeg' });
    expect(decodeJpeg(made?.bytes ?? new Uint8Array()).width).toBe(16);
  });

  test('of a film is its first picture: a JPEG, or a film of this one', async () => {
    expect(await makeThumbnail(put(makeMovie(), 'a.mov'))).toMatchObject({ type: 'image/jpeg' });
    expect(await makeThumbnail(put(makeH264Film(), 'a.mp4'))).toMatchObject({ type: 'video/mp4' });
  });

  test('of a photo or film in a zip, in a zip in it, stored or packed', async () => {
    const photo = makeJpeg({ width: 64, height: 48 });
    const entries = [
      { path: 'Fotos/Größe 1.jpg', content: photo },
      { path: 'Fotos/film.mp4', content: makeH264Film() },
      { path: 'Fotos/none.jpg', content: 'a text' },
    ];
    for (const stored of [true, false]) {
      const inner = await makeZip(entries, { stored });
      const file = put(await makeZip([{ path: 'part.zip', content: inner }, ...entries], { stored: true }), 'all.zip');
      for (const prefix of ['', 'part.zip/']) {
        const of = (name: string) => makeThumbnail(file, `${prefix}Fotos/${name}`);
        expect(await of('Größe 1.jpg')).toEqual({ type: 'image/jpeg', bytes: new Uint8Array(photo) });
        expect(await of('film.mp4')).toMatchObject({ type: 'video/mp4' });
        expect(await of('none.jpg')).toBeNull();
        expect(await of('missing.jpg')).toBeNull();
      }
    }
    expect(await makeThumbnail(put(photo), 'Fotos/1.jpg')).toBeNull();
  });

  test('of a long film that is packed is made of its beginning and its end', async () => {
    // As much as is not unpacked at once; its index is at its end.
    const film = makeH264Film({ padding: 26_000_000, picturesFirst: true });
    const file = put(await makeZip([{ path: 'long.mp4', content: film }]), 'all.zip');
    expect(await makeThumbnail(file, 'long.mp4')).toMatchObject({ type: 'video/mp4' });
  });

  test('of a zip that has changed is of what it holds now', async () => {
    const base = folder();
    const zip = async (bytes: Uint8Array) => put(await makeZip([{ path: 'a.jpg', content: bytes }]), 'all.zip', base);
    const [first, second] = [makeJpeg({ width: 64, height: 48 }), makePng({ width: 32, height: 48 })];
    expect((await makeThumbnail(await zip(first), 'a.jpg'))?.type).toBe('image/jpeg');
    expect((await makeThumbnail(await zip(second), 'a.jpg'))?.type).toBe('image/png');
  });

  test('of what is no picture, or too large to show, is none', async () => {
    expect(await makeThumbnail(put(makeAvi()))).toBeNull();
    expect(await makeThumbnail(put(new TextEncoder().encode('<script>alert(1)</script>')))).toBeNull();
    expect(await makeThumbnail(put(makeHeic()))).toBeNull();
    expect(await makeThumbnail(put(makePng({ width: 64, height: 48 }).subarray(0, 20)))).toBeNull();
  });

  test('of damaged files never throws', async () => {
    const file = put(new Uint8Array());
    const seeds = [makeHeic({ width: 64, height: 64, opens: true }), makeJpeg({ width: 64, height: 48 })];
    for (const bytes of seeds) {
      for (let seed = 0; seed < 60; seed += 1) {
        writeFileSync(file, mutate(bytes, seed));
        const made = await makeThumbnail(file);
        expect(made === null || made.bytes.length > 0).toBe(true);
      }
    }
  });
});

test('shrinking keeps the mean, the shape, and ignores the gap at the end of rows', () => {
  const data = new Uint8Array(2 * 20).fill(255);
  for (let y = 0; y < 2; y += 1) for (let x = 0; x < 4; x += 1) data.set([x < 2 ? 0 : 100, 8, 8, 255], y * 20 + x * 4);
  const small = shrink({ width: 4, height: 2, stride: 20, data }, 2);
  expect(small).toMatchObject({ width: 2, height: 1, stride: 8 });
  expect([...small.data]).toEqual([0, 8, 8, 255, 100, 8, 8, 255]);
  expect(encodePng(2, 1, small.data).subarray(1, 4).toString()).toBe('PNG');
});

describe('the process', () => {
  let maker: ThumbnailMaker | null = null;
  afterEach(() => maker?.stop());
  const starting = (code: string) => {
    const file = put(new TextEncoder().encode(code), 'child.mjs');
    return () => forkedChild(file).asUtility;
  };

  test('a file that takes too long, and one that ends it, have none; the next one has', async () => {
    const log = memoryLog();
    const code = `process.on('message', ({ id, file }) => {
        if (file === 'hang') for (;;) {}
        if (file === 'die') process.exit(1);
        if (file === 'throw') throw new Error('x');
        process.send({ id, thumbnail: { type: 'image/png', bytes: new Uint8Array([1]) } });
      });`;
    const made = createThumbnailMaker(starting(code), 4_000, log);
    maker = made;
    expect(await made.make('hang')).toBeNull();
    expect(await made.make('die')).toBeNull();
    expect(await made.make('throw')).toBeNull();
    expect(await made.make('good')).toMatchObject({ type: 'image/png' });
    expect(log.lines).toHaveLength(3);
  });

  test('an error of V8, which Electron tells before the end, costs that file alone', async () => {
    const children: UtilityChild[] = [];
    const listeners: (() => void)[] = [];
    const start = starting(`process.on('message', ({ id, file }) => {
      if (file !== 'hang') process.send({ id, thumbnail: null });
    });`);
    const log = memoryLog();
    const made = createThumbnailMaker(
      () => {
        const child = start();
        children.push(child);
        return {
          ...child,
          on: (event: string, listener: (...values: never[]) => void) => {
            if (event === 'error') listeners.push(listener as () => void);
            else child.on(event as 'exit', listener as () => void);
          },
        };
      },
      60_000,
      log,
    );
    maker = made;
    const hanging = made.make('hang');
    listeners[0]?.();
    expect(await hanging).toBeNull();
    expect(await made.make('good')).toBeNull();
    expect(children).toHaveLength(2);
    expect(log.lines).toHaveLength(1);
  });

  test('an answer of another shape is not believed', async () => {
    const code = `process.on('message', ({ id }) => process.send({ id, thumbnail: { type: 'text/html', bytes: 'x' } }));`;
    maker = createThumbnailMaker(starting(code), 300, memoryLog());
    expect(await maker.make('any')).toBeNull();
  });

  test('newest wishes first, and too many are let go', async () => {
    const code = `process.on('message', ({ id }) => process.send({ id, thumbnail: null }));`;
    const made = createThumbnailMaker(starting(code), 60_000, memoryLog());
    maker = made;
    const order: number[] = [];
    await Promise.all(Array.from({ length: 5 }, (_, n) => made.make(String(n)).then(() => order.push(n))));
    expect(order).toEqual([0, 4, 3, 2, 1]);
  });

  test('our own, as it is started: a picture for a photo, none for what is none', async () => {
    const entry = fileURLToPath(new URL('../../../src/main/thumbnails/thumbnail-process.ts', import.meta.url));
    const port = new URL('../../standin/utility-child.ts', import.meta.url).href;
    const made = createThumbnailMaker(() => forkedChild(entry, ['--import', port]).asUtility, 60_000, memoryLog());
    maker = made;
    const photo = await made.make(put(makeJpeg({ width: 64, height: 48 }), 'IMG_1.JPG'));
    expect(photo).toMatchObject({ type: 'image/jpeg' });
    expect(photo?.bytes).toBeInstanceOf(Uint8Array);
    expect(await made.make(put(new TextEncoder().encode('a text'), 'IMG_2.JPG'))).toBeNull();
    expect(await made.make('/no/such/file')).toBeNull();
  });
});

describe('the answer to the page', () => {
  async function setUp(only: readonly [string, ...string[]] | null = null, at: string | null = null) {
    const base = at ?? folder();
    if (at === null) put(makeJpeg({ width: 64, height: 48 }), 'IMG_0001.HEIC', base);
    const places = createPlaceStore(folder(), memoryLog());
    const place = { id: 'x', kind: 'folder', source: 'scan', name: 'n', independenceKey: 'k' } as const;
    const known = await places.add({ folder: base, only }, place);
    const memory = createPlaceholderMemory();
    const opened: string[] = [];
    const make = async (file: string, inner: string | null) => {
      opened.push(inner === null ? file : `${file} > ${inner}`);
      return makeThumbnail(file, inner);
    };
    const ask = async (relative: string, placeId = known.place.id, takesFilms = true): Promise<string | null> => {
      const system = async () => null;
      const answer = await answerThumbnail(
        { placeId, path: relative, takesFilms },
        {
          places,
          mayOpen: memory.mayOpen,
          hasBytes,
          make,
          system,
        },
      );
      expect(answer.status).toBe(200);
      return answer.headers.get('x-thumbnail');
    };
    return { base, memory, ask, opened, placeId: known.place.id };
  }
  test('is no picture that lies beside the zips of a Takeout: only these were chosen', async () => {
    const zip = 'takeout-20260101T101010Z-001.zip';
    const { base, ask, opened, memory, placeId } = await setUp([zip, 'takeout-20260101T101010Z-002.zip']);
    writeFileSync(path.join(base, zip), 'PK');
    memory.note(placeId, [here]);
    for (const asked of ['IMG_0001.HEIC', `${zip}/../IMG_0001.HEIC`, `./IMG_0001.HEIC`, `${zip}/x/../../IMG_0001.HEIC`])
      expect(await ask(asked), asked).toBe('none');
    expect(opened).toEqual([]);
  });

  const asset = { ...sampleAsset(), id: 'IMG_0001.HEIC' };
  const [original] = asset.resources;
  const here = { ...asset, resources: [{ ...original, path: 'IMG_0001.HEIC' }] } as const;
  const placeholder = { ...asset, resources: [{ ...original, path: 'IMG_0001.HEIC', state: 'placeholder' }] } as const;

  test('is a picture for a file that a scan has seen with its bytes', async () => {
    const { memory, ask, placeId } = await setUp();
    expect(await ask('IMG_0001.HEIC')).toBe('none');
    memory.note(placeId, [here]);
    expect(await ask('IMG_0001.HEIC')).toBe('picture');
  });

  test('never opens a placeholder, whether the scan or the disk says so', async () => {
    const { base, memory, ask, opened, placeId } = await setUp();
    memory.note(placeId, [placeholder]);
    expect(await ask('IMG_0001.HEIC')).toBe('none');
    memory.heard(placeId, { type: 'batch', assets: [here] });
    const hollow = put(new Uint8Array(), 'hollow.jpg', base);
    truncateSync(hollow, 3_000_000);
    expect(await ask('hollow.jpg')).toBe('none');
    expect(opened).toEqual([]);
    memory.forget(placeId);
    expect(await ask('IMG_0001.HEIC')).toBe('none');
  });

  test('is a picture of a photo in a zip of the place; nothing in its name leads out of it', async () => {
    const { base, memory, ask, opened, placeId } = await setUp();
    memory.note(placeId, [here]);
    const zip = put(
      await makeZip([{ path: 'Old/a.jpg', content: makeJpeg({ width: 64, height: 48 }) }]),
      'b.zip',
      base,
    );
    expect(await ask('b.zip/Old/a.jpg')).toBe('picture');
    expect(opened).toEqual([`${zip} > Old/a.jpg`]);
    for (const path of [
      'b.zip/../IMG_0001.HEIC',
      'b.zip/Old/../../IMG_0001.HEIC',
      'b.zip//etc/passwd',
      'b.zip/',
      '../b.zip/Old/a.jpg',
    ])
      expect(await ask(path), path).toBe('none');
    expect(opened).toHaveLength(1);
    symlinkSync(zip, path.join(base, 'link.zip'));
    const elsewhere = put(await makeZip([{ path: 'a.jpg', content: makeJpeg() }]), 'c.zip');
    symlinkSync(elsewhere, path.join(base, 'out.zip'));
    expect(await ask('out.zip/a.jpg')).toBe('none');
  });

  test('where the place is a zip, is a picture of what it holds', async () => {
    const zip = put(await makeZip([{ path: 'Old/a.jpg', content: makeJpeg({ width: 64, height: 48 }) }]), 'b.zip');
    const { memory, ask, placeId } = await setUp(null, zip);
    memory.note(placeId, [here]);
    expect(await ask('Old/a.jpg')).toBe('picture');
    expect(await ask('Old/b.jpg')).toBe('none');
  });

  test('is a film only for who can decode it', async () => {
    const { base, memory, ask, placeId } = await setUp();
    memory.note(placeId, [here]);
    put(makeH264Film(), 'a.mp4', base);
    expect(await ask('a.mp4', placeId, true)).toBe('picture');
    expect(await ask('a.mp4', placeId, false)).toBe('none');
  });

  test('is no picture for everything outside', async () => {
    const { memory, ask, opened, placeId } = await setUp();
    memory.note(placeId, [here]);
    for (const relative of ['../x.jpg', '/etc/passwd', '', '.', 'missing.jpg'])
      expect(await ask(relative)).toBe('none');
    expect(await ask('IMG_0001.HEIC', 'other-place')).toBe('none');
    expect(opened).toEqual([]);
  });
});
