import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';
import type { ZeroRun } from '../../../src/scanner/media/zero-ranges.ts';
import { findZerosInside } from '../../../src/scanner/media/zeros-inside.ts';

/** What a person is told of a file, in a few words each. */
type Said = Readonly<
  Record<'kind' | 'whole' | 'width' | 'height' | 'lasts' | 'taken' | 'camera' | 'place' | 'pair' | 'zeros', string>
>;

async function said(bytes: Uint8Array, run: ZeroRun | undefined): Promise<Said | null> {
  const facts = await readMediaFacts(bytesSource(bytes));
  if (!facts) return null;
  const { captured } = facts;
  const text = (value: unknown) => (value === null || value === false ? '' : String(value));
  return {
    kind: facts.type,
    whole: facts.wholeness,
    width: text(facts.width),
    height: text(facts.height),
    lasts: text(facts.durationMs),
    taken:
      captured.kind === 'unknown'
        ? ''
        : [
            new Date(captured.ms).toISOString(),
            captured.precision,
            'offsetMinutes' in captured ? captured.offsetMinutes : 'wall',
          ]
            .filter((part) => part !== null)
            .join(' '),
    camera: text(facts.camera),
    place: text(facts.hasLocation),
    pair: text(facts.contentIdentifier),
    zeros: run ? findZerosInside(bytesSource(bytes), [run]) : '',
  };
}

/** Neighbours of which the same is said, as `18-21 width`. */
function inRuns(each: readonly (readonly [at: number, says: string])[]): string[] {
  const runs: { from: number; to: number; says: string }[] = [];
  for (const [at, says] of each) {
    const last = runs.at(-1);
    if (last && last.says === says && last.to === at - 1) last.to = at;
    else runs.push({ from: at, to: at, says });
  }
  return runs
    .filter(({ says }) => says !== '')
    .map(({ from, to, says }) => `${from === to ? from : `${from}-${to}`} ${says}`);
}

/**
 * What each byte of a range means: which answers become others when it is changed. `run` is a run of zeros about which is asked as well.
 */
export async function whatBytesMean(
  bytes: Uint8Array,
  change: number,
  [from, to]: readonly [number, number],
  run: ZeroRun | undefined = undefined,
): Promise<string[]> {
  const before = await said(bytes, run);
  const each: [number, string][] = [];
  for (let at = from; at < Math.min(to, bytes.length); at += 1) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ change;
    const after = await said(changed, run);
    const names = (Object.keys(before ?? {}) as (keyof Said)[]).filter((name) => after?.[name] !== before?.[name]);
    each.push([at, after ? names.join(' ') : 'nothing known']);
  }
  return inRuns(each);
}

/** What is said of the first so many bytes of a file, for each length in a range. */
export async function whatLengthsSay(bytes: Uint8Array, [from, to]: readonly [number, number]): Promise<string[]> {
  const each: [number, string][] = [];
  for (let length = from; length <= Math.min(to, bytes.length); length += 1) {
    const all = await said(bytes.slice(0, length), undefined);
    each.push([
      length,
      all
        ? Object.values(all)
            .filter((text) => text !== '')
            .join(', ')
        : 'nothing known',
    ]);
  }
  return inRuns(each);
}
