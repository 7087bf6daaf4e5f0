// Draws the icon of the app: two photos, one in front of the other, on a calm ground; the one in front has a tick.
// `node scripts/draw-icon.ts` writes build/icon.icns (macOS), build/icon.ico (Windows) and build/icons/ (Linux).
import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from '../src/main/thumbnails/png.ts';

type Colour = readonly [r: number, g: number, b: number];
/** Signed distance of a point to a shape, in pixels: negative inside. */
type Shape = (x: number, y: number) => number;

const SIZE = 1024;
const INK: Colour = [18, 52, 86];
const PAPER: Colour = [250, 251, 253];

const roundedBox =
  (cx: number, cy: number, w: number, h: number, radius: number): Shape =>
  (x, y) => {
    const qx = Math.abs(x - cx) - w / 2 + radius;
    const qy = Math.abs(y - cy) - h / 2 + radius;
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - radius;
  };
const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;
const line =
  (x0: number, y0: number, x1: number, y1: number, width: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const t = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x0 - t * dx, y - y0 - t * dy) - width / 2;
  };
/** Everything below a roof with its top at (cx, top). */
const hill =
  (cx: number, top: number, steep: number): Shape =>
  (x, y) =>
    (top + Math.abs(x - cx) * steep - y) / Math.hypot(1, steep);
const both =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.max(...shapes.map((shape) => shape(x, y)));
const either =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const ground = roundedBox(512, 512, 824, 824, 186);
const back = roundedBox(430, 430, 430, 350, 44);
const front = roundedBox(585, 590, 460, 380, 48);
const picture = roundedBox(585, 590, 404, 324, 26);
const hills = both(picture, either(hill(500, 590, 0.78), hill(690, 640, 0.7)));
const sun = both(picture, circle(470, 505, 38));
const seal = circle(775, 755, 118);
const tick = either(line(722, 760, 760, 798, 34), line(760, 798, 834, 712, 34));

/** From the ground up: shape, colour at a height (0 top, 1 bottom), how much it covers. */
const LAYERS: readonly (readonly [Shape, (v: number) => Colour, number])[] = [
  [ground, (v) => [64 - 30 * v, 156 - 50 * v, 214 - 34 * v], 1],
  [roundedBox(430, 442, 430, 350, 44), () => INK, 0.16],
  [back, () => [206, 226, 240], 1],
  [roundedBox(585, 606, 460, 380, 48), () => INK, 0.22],
  [front, () => PAPER, 1],
  [picture, (v) => [176 + 40 * v, 217 + 12 * v, 244], 1],
  [sun, () => [255, 205, 92], 1],
  [hills, () => [70, 138, 122], 1],
  [circle(775, 765, 130), () => INK, 0.2],
  [circle(775, 755, 132), () => PAPER, 1],
  [seal, () => [38, 150, 92], 1],
  [tick, () => PAPER, 1],
];

/** The icon at a size, drawn anew (not scaled down), as RGBA. */
function draw(size: number): Uint8Array {
  const rgba = new Uint8Array(size * size * 4);
  const unit = SIZE / size;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let [r, g, b, a] = [0, 0, 0, 0];
      for (const [shape, colour, strength] of LAYERS) {
        const distance = shape((x + 0.5) * unit, (y + 0.5) * unit) / unit;
        const cover = Math.min(1, Math.max(0, 0.5 - distance)) * strength;
        if (cover === 0) continue;
        const [lr, lg, lb] = colour(y / size);
        const under = a * (1 - cover);
        const all = cover + under;
        const mix = (top: number, below: number): number => (top * cover + below * under) / all;
        [r, g, b, a] = [mix(lr, r), mix(lg, g), mix(lb, b), all];
      }
      rgba.set([r, g, b, a * 255], (y * size + x) * 4);
    }
  }
  return rgba;
}

const pngs = new Map<number, Buffer>();
const png = (size: number): Buffer => {
  const made = pngs.get(size) ?? encodePng(size, size, draw(size));
  pngs.set(size, made);
  return made;
};

/** Apple's icon file: a head and one PNG for each size, under the type that stands for it. */
function icns(): Buffer {
  const types = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 };
  const parts = Object.entries(types).map(([type, size]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(png(size).length + 8, 4);
    return Buffer.concat([head, png(size)]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

/** The icon file of Windows: a directory, then one PNG for each size (0 stands for 256). */
function ico(): Buffer {
  const sizes = [16, 24, 32, 48, 64, 128, 256];
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  for (const [n, size] of sizes.entries()) {
    const entry = 6 + 16 * n;
    head.set([size % 256, size % 256], entry);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png(size).length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png(size).length;
  }
  return Buffer.concat([head, ...sizes.map(png)]);
}

const build = new URL('../build/', import.meta.url);
mkdirSync(new URL('icons/', build), { recursive: true });
writeFileSync(new URL('icon.icns', build), icns());
writeFileSync(new URL('icon.ico', build), ico());
for (const size of [16, 32, 48, 64, 128, 256, 512])
  writeFileSync(new URL(`icons/${size}x${size}.png`, build), png(size));
