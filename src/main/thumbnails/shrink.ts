/** Pixels in rows that may have a gap at the end (`stride` bytes a row), 4 bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly data: Uint8Array;
}

/** The picture at most `longest` pixels wide and high, without gaps: each pixel is the mean of what it covers. */
export function shrink(from: Pixels, longest: number): Pixels {
  const scale = Math.max(1, from.width / longest, from.height / longest);
  const width = Math.max(1, Math.floor(from.width / scale));
  const height = Math.max(1, Math.floor(from.height / scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [y0, y1] = span(y, height, from.height);
    for (let x = 0; x < width; x += 1) {
      const [x0, x1] = span(x, width, from.width);
      let [r, g, b, a] = [0, 0, 0, 0];
      for (let sy = y0; sy < y1; sy += 1) {
        for (let at = sy * from.stride + x0 * 4; at < sy * from.stride + x1 * 4; at += 4) {
          r += from.data[at] ?? 0;
          g += from.data[at + 1] ?? 0;
          b += from.data[at + 2] ?? 0;
          a += from.data[at + 3] ?? 0;
        }
      }
      const n = (y1 - y0) * (x1 - x0);
      data.set([r / n, g / n, b / n, a / n], (y * width + x) * 4);
    }
  }
  return { width, height, stride: width * 4, data };
}

function span(i: number, count: number, all: number): [number, number] {
  const from = Math.floor((i * all) / count);
  return [from, Math.max(from + 1, Math.floor(((i + 1) * all) / count))];
}
