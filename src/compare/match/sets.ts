/** Numbers from 0 joined into sets (union-find); the smallest number of a set stands for it. */
export class Sets {
  readonly #parent: Int32Array;
  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let i = 0; i < size; i += 1) this.#parent[i] = i;
  }
  root(of: number): number {
    let at = of;
    while (this.#parent[at] !== at) {
      const up = this.#parent[at] ?? at;
      this.#parent[at] = this.#parent[up] ?? up;
      at = this.#parent[at] ?? up;
    }
    return at;
  }
  join(a: number, b: number): void {
    const ra = this.root(a);
    const rb = this.root(b);
    if (ra !== rb) this.#parent[Math.max(ra, rb)] = Math.min(ra, rb);
  }
}
