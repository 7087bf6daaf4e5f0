import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/compare/');

const PRESENT = 'Each number that is asked for has its entry, so that what stands for none is never asked.';

/** Changes of the rooms that compare, but for matching that nobody could see. */
export const COMPARE_EQUIVALENTS: readonly Equivalent[] = [
  ...of('group/here-groups.ts', PRESENT, [
    ['const last = this.#last[group] ?? -1;', '+1', '2'],
    ['const at = (column: Int32Array | Uint8Array) => column[group] ?? 0;', '1'],
    ['group = this.#names[i] ?? 0;', '1'],
    ['for (let node = this.#first[group] ?? -1; node >= 0; node = this.#next[node] ?? -1) {', '+1', '2'],
    ["return KINDS[at(kind)] ?? 'none';", '""'],
  ]),
  ...of('group/join-copies.ts', PRESENT, [
    ['const start = hereStart[p] ?? 0;', '1'],
    ['const next = index.next[unit] ?? -1;', '+1', '2'],
    ['for (let at = unitIndex; result && at >= 0; at = result.index.next[at] ?? -1) {', '+1', '2'],
    ['sets.join((hereStart[p] ?? 0) + result.here.assetIndexAt(at), node);', '1'],
    ['const node = (hereStart[p] ?? 0) + i;', '1'],
  ]),
  ...of('group/join-copies.ts', 'Whatever is below zero is no file.', [
    ['for (let p = 0; p < place; p += 1) joinFrom(p, results[p]?.index.first.get(fingerprint) ?? -1);', '2'],
  ]),
  ...of('group/relate.ts', PRESENT, [
    ['const node = (rowStart[kind] ?? 0) + r;', '1'],
    ['const node = (hereStart[p] ?? 0) + i;', '1'],
    [
      'for (const [p, match] of matches.entries()) linkRows(match, rowStart[kind] ?? 0, hereStart[p] ?? 0, nodes);',
      '1',
    ],
    ["const coverage = rows[r]?.coverage ?? 'absent';", '""', 'rows[r].coverage'],
  ]),
  ...of('group/findings-here.ts', PRESENT, [["const placeId = placeIds[place] ?? '';", '"Stryker was here!"']]),
  ...of('group/single-copy-photos.ts', PRESENT, [
    [
      'number !== undefined && numbers[place] === number ? (places[place]?.place.independenceKey ?? []) : [],',
      '["Stryker was here"]',
    ],
  ]),
  ...of('group/single-copy-photos.ts', 'Whatever is below zero counts for nothing.', [
    ['const number = numbers[place] ?? -1;', '2'],
    ['const number = independence.numbers[p] ?? -1;', '2'],
  ]),
  ...of('describe/gaps.ts', PRESENT, [
    [
      "return { ...gapOf(kind, first.asset, placeIds[first.place] ?? '', findings), evidence: 'none' };",
      '"Stryker was here!"',
    ],
  ]),
  ...of('describe/gaps.ts', 'The larger of two is the larger, by whatever number.', [
    ['const rank = (gap: Gap) => (BLOCKING_GAPS.has(gap.kind) ? 0 : 1);', '2'],
  ]),
  ...of('describe/patterns/by-property.ts', PRESENT, [
    ['const found = explanation(hits, missing.length, having.get(value) ?? 0, items.all.length);', '1'],
  ]),
  ...of(
    'describe/patterns/by-property.ts',
    'A quick look: what does not explain nearly all does not convince either.',
    [
      [
        'for (const [value, count] of candidates) if (!coversMissing(count, missing.length)) candidates.delete(value);',
        'false',
      ],
      ['return sized.length >= FEWEST && coversMissing(big.length, sized.length);', 'true'],
    ],
  ),
  ...of('describe/patterns/by-property.ts', 'A quick look: only what may explain is asked for.', [
    [
      'const having = countValues(items.all, (item) => textsOf(item).filter((value) => candidates.has(value)));',
      'textsOf(item)',
    ],
  ]),
  ...of('describe/patterns/by-property.ts', 'A folder in which everything lies explains nothing.', [
    ['const folders: string[] = [];', '["Stryker was here"]'],
  ]),
  ...of('describe/patterns/by-property.ts', 'Nothing is found before the place from which it is looked for.', [
    ["for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))", 'slash >= 0'],
  ]),
  ...of(
    'describe/patterns/by-property.ts',
    'A quick look: the sizes themselves are held against each other afterwards.',
    [['const big = sized.filter(({ asset }) => assetBytes(asset) >= BIG_BYTES);', 'true']],
  ),
  ...of('describe/patterns/find-patterns.ts', PRESENT, [
    [
      "for (let r = 0; r < rows.length; r += 1) if (!isCopy(rows[r]?.coverage ?? 'absent')) open.push(r);",
      '""',
      'rows[r].coverage',
    ],
  ]),
  ...of('group/independence.ts', 'Whatever is below zero counts for nothing.', [
    ['return finding && isCopy(finding.coverage) ? (numbers[at] ?? -1) : -1;', '2'],
  ]),
  ...of('describe/calendar.ts', 'Neither no date nor the date of a file has a month.', [['return 0;', '1']]),
  ...of('describe/calendar.ts', 'The largest is the largest, by whatever number.', [['const KNOWS_BEST = 4;', '5']]),
  ...of(
    'describe/calendar.ts',
    'A wall clock has no offset at all, which is not null: it falls to what knows best as well.',
    [["case 'wall':", "case 'wall':"]],
  ),
  ...of('describe/calendar.ts', 'Behind the last row there is none, and none is passed over.', [
    ['for (let r = 0; r < rows.length; r += 1) {', 'r <= rows.length'],
  ]),
  ...of('describe/calendar.ts', 'Each number below the length has its row.', [
    ['if (row === undefined) continue;', 'false'],
  ]),
  ...of('describe/calendar.ts', 'A quick end: nothing that follows knows better.', [
    ['if (known === KNOWS_BEST) break;', 'false'],
  ]),
  ...of('describe/calendar.ts', 'What is remembered of a day is what is worked out for it.', [
    ['if (known !== undefined) return known;', 'false'],
  ]),
  ...of('describe/calendar.ts', 'What is remembered for a moment is what is remembered for its day.', [
    ['const day = ms === null ? Number.NaN : Math.floor(ms / DAY_MS);', 'ms * DAY_MS'],
  ]),
  ...of('describe/calendar.ts', '"unknown" comes behind all digits by its text as well.', [
    [
      '(a, b) => Number(a.month === UNKNOWN_MONTH) - Number(b.month === UNKNOWN_MONTH) || compareText(a.month, b.month),',
      'false',
    ],
  ]),
  ...of('describe/calendar.ts', 'Each listed photo has an original.', [
    ['const link = original < 0 ? -1 : match.linkOf(original);', '+1', '2', 'false'],
  ]),
  ...of('describe/calendar.ts', 'The date of a file has no month, no more than no date.', [
    ["case 'file':", "case 'file':"],
  ]),
  ...of('describe/calendar.ts', 'The counts of one month are one object, asked for once or twice.', [
    ['(time === captured ? counts : months.of(captured)).all += 1;', 'false'],
  ]),
  ...of('describe/month-names.ts', 'What is remembered of a day is what is worked out for it.', [
    ['if (day === lastDay) return last;', 'false'],
  ]),
  ...of('describe/patterns/differences.ts', 'Each open number has its row.', [
    ["if (row?.coverage !== 'different') continue;", 'row.coverage'],
  ]),
  ...of('describe/patterns/differences.ts', 'No kind is undefined.', [
    ['if (difference !== undefined && kinds.includes(difference)) hits += 1;', 'true'],
  ]),
  ...of('describe/patterns/differences.ts', 'Each listed photo has an original.', [
    ['const link = original < 0 ? -1 : match.linkOf(original);', '+1', '2', 'false'],
  ]),
  ...of('describe/patterns/explain.ts', 'A quick look: `convinces` asks both once more.', [
    [
      'if (missing < FEWEST || !coversMissing(hits, missing)) return null;',
      'false',
      'missing < FEWEST && !coversMissing(hits, missing)',
    ],
  ]),
  ...of(
    'describe/patterns/stopped.ts',
    'A quick look: the days themselves are tried afterwards, and too few are asked about once more.',
    [
      [
        'if (missing < FEWEST_AFTER || !endsWithGaps(items.all, gone)) return null;',
        'false',
        'missing < FEWEST_AFTER && !endsWithGaps(items.all, gone)',
      ],
    ],
  ),
  ...of(
    'describe/patterns/stopped.ts',
    'Behind the last and before the first there is no photo, and a stop after the first of all explains nothing.',
    [['for (let i = dated.length - 1; i > 0; i -= 1) {', 'dated.length + 1', 'i >= 0', '1']],
  ),
  ...of('describe/patterns/stopped.ts', 'A quick look, and a wide one: of what explains at most 15 of 100 are there.', [
    ['return there <= gone.length * 0.3;', 'there < gone.length * 0.3', 'gone.length / 0.3', '1.3'],
  ]),
  ...of('describe/patterns/stopped.ts', 'A quick look, and a wide one: a photo more or less decides nothing.', [
    [
      'for (const item of items) if (!item.missing && isDated(item) && ms(item) >= from) there += 1;',
      'ms(item) > from',
    ],
  ]),
  ...of('verdict/row-tally.ts', 'There is no finding behind the last one, and none is no copy.', [
    ['for (let p = 0; p < row.findings.length; p += 1) {', 'p <= row.findings.length'],
  ]),
  ...of('verdict/row-tally.ts', 'There are as many results as matches: one for each place.', [
    ['const readings = matches.map((match, p) => new Readings(match, results[p]?.index, today));', 'results[p].index'],
  ]),
  ...of(
    'verdict/row-tally.ts',
    'There is a reading for each place, so that what stands for one that is not there is never asked.',
    [['held &&= readings[p]?.isSinceAttached(r) ?? true;', '*']],
  ),
  ...of('verdict/row-tally.ts', 'The older of two equal moments is the same moment.', [
    ['if (at < oldest) oldest = at;', 'at <= oldest'],
    ['if (at !== null && (oldest === null || at < oldest)) this.#oldest[place] = at;', 'at <= oldest'],
  ]),
  ...of('verdict/verdict.ts', 'What comes second comes second, by whatever number.', [
    ["const rank = ({ code }: Missing) => (MISSING[code].allows === 'cannot-tell' ? 0 : 1);", '2'],
  ]),
];
