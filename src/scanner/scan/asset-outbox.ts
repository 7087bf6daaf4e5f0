import type { Asset } from '../../model/asset.ts';
import type { ScanEvent } from '../../model/scan-event.ts';

const MOST = 500;
const LONGEST_MS = 200;

/** Sends assets in batches: not one by one, and not so late that the window stands still. */
export class AssetOutbox {
  readonly #emit: (event: ScanEvent) => void;
  #assets: Asset[] = [];
  #since = 0;

  constructor(emit: (event: ScanEvent) => void) {
    this.#emit = emit;
  }

  push(asset: Asset): void {
    if (this.#assets.length === 0) this.#since = performance.now();
    this.#assets.push(asset);
    if (this.#assets.length >= MOST || performance.now() - this.#since > LONGEST_MS) this.flush();
  }

  /** The assets of one folder: together they take less time than a look at the clock for each. */
  pushAll(assets: readonly Asset[]): void {
    for (const asset of assets) {
      if (this.#assets.length === 0) this.#since = performance.now();
      this.#assets.push(asset);
      if (this.#assets.length >= MOST) this.flush();
    }
    if (performance.now() - this.#since > LONGEST_MS) this.flush();
  }

  flush(): void {
    if (this.#assets.length === 0) return;
    const assets = this.#assets;
    this.#assets = [];
    this.#emit({ type: 'batch', assets });
  }
}
