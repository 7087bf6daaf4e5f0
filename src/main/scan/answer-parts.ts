import type { Asset } from '../../model/asset.ts';
import type { FromScannerProcess } from '../../scanner/scan-messages.ts';

/** Puts the answers of the scanner process together again, whose assets come ahead in parts (scanner/scan-service.ts). */
export class AnswerParts {
  readonly #ahead = new Map<number, Asset[]>();

  /** Keeps one part. */
  add(replyId: number, assets: readonly Asset[]): void {
    const known = this.#ahead.get(replyId) ?? [];
    this.#ahead.set(replyId, known);
    for (const asset of assets) known.push(asset);
  }

  /** The whole answer. Where a part was lost it is a problem: contents with photos left out would be a false alarm. */
  whole(answer: FromScannerProcess & { readonly replyId: number }): FromScannerProcess {
    const assets = this.#ahead.get(answer.replyId) ?? [];
    this.#ahead.delete(answer.replyId);
    if ((answer.type !== 'contents' && answer.type !== 'library') || answer.contents === null) return answer;
    const { replyId, assetsAhead } = answer;
    if (assets.length !== assetsAhead) {
      const technical = `${assets.length} of ${assetsAhead} assets arrived`;
      return { type: 'problem', replyId, problem: { code: 'internal', technical } };
    }
    const contents = assetsAhead === 0 ? answer.contents : { ...answer.contents, assets };
    return answer.type === 'contents' ? { ...answer, contents } : { ...answer, contents };
  }

  clear(): void {
    this.#ahead.clear();
  }
}
