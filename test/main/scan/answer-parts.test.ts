import { describe, expect, it } from 'vitest';
import { AnswerParts } from '../../../src/main/scan/answer-parts.ts';
import { FROM_SCANNER_PROCESS } from '../../../src/main/scan/message-shapes.ts';
import type { FromScannerProcess } from '../../../src/scanner/scan-messages.ts';
import { inParts } from '../../../src/scanner/scan-service.ts';
import { asset, folder } from '../../fixtures/assets.ts';

const contents = folder(Array.from({ length: 1_234 }, (_, i) => asset(`IMG_${i}.JPG`, { content: i, size: i })));
const reply = { type: 'contents', replyId: 7, contents, assetsAhead: 0 } as const;

/** What main makes of some messages, each as it comes out of the other process and through the check. */
function hear(messages: Iterable<FromScannerProcess>): FromScannerProcess[] {
  const parts = new AnswerParts();
  const answers: FromScannerProcess[] = [];
  for (const message of messages) {
    const said = FROM_SCANNER_PROCESS.parse(structuredClone(message));
    if (said.type === 'assets') parts.add(said.replyId, said.assets);
    else if ('replyId' in said) answers.push(parts.whole(said));
  }
  return answers;
}

describe('an answer in parts', () => {
  it('has few assets in each message, and is whole again on the other side', () => {
    const messages = [...inParts(reply)];
    expect(messages.map((m) => (m.type === 'assets' ? m.assets.length : m.type))).toEqual([500, 500, 234, 'contents']);
    expect(hear(messages)).toEqual([{ ...reply, assetsAhead: 1_234 }]);
  });

  it('is a problem where a part is missing, not contents with photos left out', () => {
    const [, ...rest] = inParts(reply);
    expect(hear(rest)).toMatchObject([{ type: 'problem', replyId: 7, problem: { code: 'internal' } }]);
  });

  it('does not mix two answers', () => {
    const other = { ...reply, replyId: 8, contents: folder([asset('other.jpg')]) } as const;
    const [first, ...rest] = inParts(reply);
    const answers = hear([...(first ? [first] : []), ...inParts(other), ...rest]);
    expect(answers).toMatchObject([
      { replyId: 8, contents: { assets: [{ name: 'other.jpg' }] } },
      { replyId: 7, contents: { assets: { length: 1_234 } } },
    ]);
  });

  it('leaves other answers, and contents that nobody remembers, as they are', () => {
    const nothing = { type: 'contents', replyId: 1, contents: null, assetsAhead: 0 } as const;
    const problem = { type: 'problem', replyId: 2, problem: { code: 'index-damaged' } } as const;
    expect(hear([...inParts(nothing), ...inParts(problem)])).toEqual([nothing, problem]);
  });
});
