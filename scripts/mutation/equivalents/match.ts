import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/compare/match/');

const PRESENT = 'Each number that is asked for has its entry, so that what stands for none is never asked.';
const QUICK = 'A quick look, or end: what follows finds nothing to do, or the same.';

/** Changes of matching, around its steps that nobody could see. */
export const MATCH_EQUIVALENTS: readonly Equivalent[] = [
  ...of('place-match.ts', PRESENT, [
    ['found: this.#found[listed] ?? -1,', '+1', '2'],
    ["coverage: COVERAGES[this.#coverage[listed] ?? ABSENT] ?? 'absent',", '""'],
    ["evidence: EVIDENCE_LADDER[this.#evidence[listed] ?? NONE] ?? 'none',", '""'],
    ['difference: DIFFERENCES[this.#difference[listed] ?? -1] ?? null,', '+1', '2'],
    ["return USES[this.#use[here] ?? 0] ?? 'free';", '1', '""'],
  ]),
  ...of('place-match.ts', 'What is not on the ladder is told as none.', [
    ["const NONE = EVIDENCE_LADDER.indexOf('none');", '""'],
  ]),
  ...of('place-match.ts', QUICK, [
    ['if (before !== null) return before.filter((index) => column[index] === 0);', 'false'],
  ]),
  ...of('place-match.ts', 'Behind the end there is no zero.', [
    ['for (let i = 0; i < column.length; i += 1) if (column[i] === 0) count += 1;', 'i <= column.length'],
    ['for (let i = 0, at = 0; i < column.length; i += 1) {', 'i <= column.length'],
  ]),
  ...of('place-match.ts', 'Whatever is below zero is no file.', [
    ['return this.#coverage[listed] === ABSENT ? -1 : (this.#found[listed] ?? -1);', '2'],
  ]),
  ...of('place-match.ts', 'Whatever is not zero is settled.', [
    ['this.#settled[listed.index] = 1;', '2'],
    ['this.#settled[listed] = 1;', '2'],
  ]),
  ...of('place-match.ts', 'No number below zero is a difference.', [
    ['this.#difference[listed.index] = difference === null ? -1 : DIFFERENCES.indexOf(difference);', '2'],
  ]),
  ...of('assign.ts', PRESENT, [
    ['const root = sets.root(ofEdge[i] ?? 0);', '1'],
    ['for (const edge of byListed.get(key) ?? []) {', '["Stryker was here"]'],
  ]),
  ...of('assign.ts', 'What is one already stays one.', [
    ['if (ra !== rb) this.#parent[Math.max(ra, rb)] = Math.min(ra, rb);', 'true'],
  ]),
  ...of('assign.ts', 'One pair, or none, is alone by itself.', [
    ['if (edges.length <= 1 || eachIsAlone(edges)) return { pairs: edges, ties: [] };', 'false', 'edges.length < 1'],
  ]),
  ...of('assign.ts', 'A column begins with zeros, and drops what is written behind its end.', [
    ['for (let i = 0; i < size; i += 1) this.#parent[i] = i;', '1', 'i <= size'],
  ]),
  ...of('assign.ts', 'It only makes the way shorter, or does not.', [
    ['this.#parent[at] = this.#parent[up] ?? up;', 'this.#parent[up] && up'],
  ]),
  ...of('assign.ts', 'One step or two lead to the same root.', [
    ['at = this.#parent[at] ?? up;', 'this.#parent[at] && up'],
  ]),
  ...of('assign.ts', 'Sets that nobody joins change nothing.', [['const sets = new Sets(edges.length * 2);', '3']]),
  ...of('assign.ts', 'Each listed content has its pick.', [
    ['if (pick === undefined || done.has(edge.listed)) continue;', 'false'],
  ]),
  ...of('canonical-order.ts', PRESENT, [
    ['sortedSeconds[sorted.length] = seconds[index] ?? 0;', '1'],
    ['const second = seconds[i] ?? 0;', '1'],
    ['const index = order[i] ?? 0;', '1'],
    ['const at = starts[digit] ?? 0;', '1'],
    ['if (asset !== undefined) seconds[i] = secondOf(asset);', 'true'],
    ['if (asset === undefined) continue;', 'false'],
    ['return order.sort((a, b) => (seconds[a] ?? 0) - (seconds[b] ?? 0));', '1'],
    ['const digit = (((keys[i] ?? 0) >>> shift) & 0xffff) + 1;', '1'],
  ]),
  ...of('canonical-order.ts', 'Only the sign is asked for.', [['return a < b ? -1 : a > b ? 1 : 0;', '2']]),
  ...of('canonical-order.ts', 'No size is below zero: whatever is, is smaller than all.', [
    ['(a.resources[0].size ?? -1) - (b.resources[0].size ?? -1)', '2'],
  ]),
  ...of('canonical-order.ts', 'Shares of time of any length do: photos of one share are compared in full.', [
    [
      'return ms === null || Number.isNaN(ms) ? Number.MAX_VALUE : Math.floor(ms / 1_000);',
      '1001',
      'ms * 1000',
      'Math.ceil(ms / 1_000)',
    ],
  ]),
  ...of('canonical-order.ts', 'Behind the last there is none, and none is passed over.', [
    ['for (let i = 0; i < assets.length; i += 1) {', 'i <= assets.length'],
  ]),
  ...of(
    'canonical-order.ts',
    'Counting, comparing and leaving what is in order give one order; only what it costs is another.',
    [
      ['const WORTH_COUNTING = 10_000;', '10001'],
      ['let [first, last, inOrder] = [Number.MAX_VALUE, -Number.MAX_VALUE, true];', '+Number.MAX_VALUE', 'false'],
      ['for (let i = 0; i < seconds.length; i += 1) {', 'i <= seconds.length'],
      [
        'if (i > 0 && second < (seconds[i - 1] ?? 0)) inOrder = false;',
        'i >= 0',
        'true',
        'second <= (seconds[i - 1] ?? 0)',
        'i > 0 || second < (seconds[i - 1] ?? 0)',
      ],
      ['if (second < first) first = second;', 'second <= first'],
      [
        'if (second > last && second < Number.MAX_VALUE) last = second;',
        'second >= last',
        'second <= Number.MAX_VALUE',
        'true',
      ],
      ['if (inOrder) return order;', 'false'],
      ['const unknown = last - first + 1;', '2'],
      [
        'if (order.length < WORTH_COUNTING || unknown >= 2 ** 32)',
        'true',
        'false',
        'order.length <= WORTH_COUNTING',
        'order.length >= WORTH_COUNTING',
      ],
    ],
  ),
  ...of('canonical-order.ts', 'A column begins with zeros, and drops what is written behind its end.', [
    ['for (let i = 0; i < order.length; i += 1) order[i] = i;', '1', 'i <= order.length'],
  ]),
  ...of('canonical-order.ts', 'A column drops what is written behind its end.', [
    [
      'for (let i = 0; i < keys.length; i += 1) keys[i] = Math.min(unknown, (seconds[i] ?? 0) - first);',
      'i <= keys.length',
    ],
  ]),
  ...of('canonical-order.ts', 'Nobody asks for what is behind the last digit.', [
    ['const starts = new Uint32Array(65_537);', '65538'],
  ]),
  ...of('canonical-order.ts', 'Nothing is before the first digit, and nobody asks for what is behind the last.', [
    [
      'for (let digit = 1; digit <= 65_536; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);',
      '2',
      'digit < 65536',
      '65537',
    ],
  ]),
  ...of('canonical-order.ts', 'Behind the last there is no second.', [
    ['if (i < sorted.length && seconds[i] === seconds[start]) continue;', 'true', 'i <= sorted.length'],
  ]),
  ...of('canonical-order.ts', 'One photo alone is in order.', [
    ['if (i - start > 1) {', 'true', 'i - start >= 1', 'i + start'],
  ]),
  ...of('canonical-order.ts', 'Each digit has its count, so that what stands for none is never asked.', [
    [
      'for (let digit = 1; digit <= 65_536; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);',
      '1',
    ],
  ]),
  ...of('coverage.ts', 'A quick way: the worst of one file is that one.', [
    ['const isAlone = match.listed.firstOf[assetIndex + 1] === original + 1;', 'false', 'original - 1'],
  ]),
  ...of('join-lists.ts', 'A time that is not known has no moment, and none is later than nothing.', [
    ["const later = captured.kind !== 'unknown' && captured.ms > list.asOf - DAY_MS;", '""', 'true'],
  ]),
  ...of('join-lists.ts', QUICK, [['if (videos.size === 0) return { live, films };', 'false']]),
  ...of('join-lists.ts', 'Equal moments have been answered in the line before.', [
    ["return a > b ? 'base' : 'other';", 'a >= b'],
  ]),
  ...of(
    'match-place.ts',
    'A quick look: with its whole fingerprint a file has its key, and none of its pairs agrees by a mere start.',
    [['if (fingerprint !== null) return false;', 'false', 'true']],
  ),
  ...of('match-place.ts', 'A quick look: what carries no start has no key.', [
    ['return looksLikeIt && carriedStart(unit) !== null;', 'true'],
  ]),
  ...of('match-place.ts', 'A quick look: where nothing carries a start no pair agrees by one.', [
    ['if (!open.some(mayCarry) && !free.some(mayCarry)) return;', 'false'],
  ]),
  ...of('match-place.ts', QUICK, [
    ['if (open.length === 0) return;', 'false'],
    ['if (edits.length === 0) return;', 'false'],
    ['if (match.isDone()) return match;', 'false'],
  ]),
  ...of('match-place.ts', 'A quick look: only what is matched can be doubted.', [
    ["if (!match.isMatchedAt(film) || listed.resourceAt(film).role !== 'live-video') continue;", 'false'],
  ]),
  ...of('match-place.ts', PRESENT, [['const owner = match.here.originalOf(owners[b.assetIndex] ?? -1);', '+1', '2']]),
  ...of('match-place.ts', 'All pairs of this step weigh the same, whatever that is.', [
    ["if (relateTimes(a.time, b.time).kind === 'same') edges.push({ listed: a, here: b, weight: 0 });", '1'],
  ]),
  ...of('shared-contents.ts', QUICK, [['if (open.length === 0) return;', 'false']]),
  ...of('shared-contents.ts', 'A row is then held against none, which is the first to go when there are many.', [
    ['if (known === undefined) {', 'false', '{}'],
  ]),
  ...of('shared-contents.ts', 'What is kept already is kept once more.', [
    ['if (rows !== known) bySize.set(size, rows);', 'true'],
  ]),
  ...of('parts-of-one.ts', 'A list that says nothing of itself has been answered by then.', [
    [
      'if (!hasNoWitness(base.list) || !hasNoWitness(other.list) || base.list?.subject !== other.list?.subject) return false;',
      'base.list.subject',
      'other.list.subject',
    ],
  ]),
  ...of('folder-comparison.ts', 'No path of the others is null.', [
    ['({ resources }) => !resources.some(({ path }) => path !== null && same.has(path)),', 'true'],
  ]),
];
