import type { FromScannerProcess } from './scan-messages.ts';

/** About as many as main takes in and checks within a frame (bench/transport-once). */
const ASSETS_IN_A_PART = 500;

/**
 * The messages of one answer: the assets of contents go ahead in parts, and the answer says how many they were. Main checks
 * all that it hears, and a message of 200,000 assets would hold it up for a second.
 */
export function* inParts(reply: FromScannerProcess): Generator<FromScannerProcess> {
  if ((reply.type !== 'contents' && reply.type !== 'library') || reply.contents === null) {
    yield reply;
    return;
  }
  const { replyId, contents } = reply;
  const { assets } = contents;
  for (let from = 0; from < assets.length; from += ASSETS_IN_A_PART)
    yield { type: 'assets', replyId, assets: assets.slice(from, from + ASSETS_IN_A_PART) };
  yield { ...reply, contents: { ...contents, assets: [] }, assetsAhead: assets.length };
}
