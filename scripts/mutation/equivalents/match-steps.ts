import { type Equivalent, equivalentsOf } from '../equivalent.ts';

const of = equivalentsOf('src/compare/match/');

const PRESENT = 'Each number that is asked for has its entry, so that what stands for none is never asked.';

/** Changes of the steps of matching, and of what they ask that nobody could see. */
export const MATCH_STEPS_EQUIVALENTS: readonly Equivalent[] = [
  ...of('units.ts', PRESENT, [
    ['let unit = this.firstOf[assetIndex] ?? 0;', '1'],
    ['return this.#assetOf[index] ?? -1;', '+1', '2'],
    ['const resource = this.assets[this.assetIndexAt(index)]?.resources[this.#part[index] ?? 0];', '1'],
    ['const first = this.firstOf[assetIndex] ?? 0;', '1'],
    [
      'for (const resource of assets[i]?.resources ?? []) if (isEssential(resource)) count += 1;',
      '["Stryker was here"]',
      'assets[i].resources',
    ],
    [
      'for (const resource of this.assets[assetIndex]?.resources ?? []) {',
      '["Stryker was here"]',
      'this.assets[assetIndex].resources',
    ],
  ]),
  ...of('units.ts', 'Nobody asks for what comes behind the end of the last.', [
    ['this.firstOf = new Int32Array(assets.length + 1);', '2'],
  ]),
  ...of('units.ts', 'Behind the last asset there is none, and its number is that of the end.', [
    ['for (let i = 0; i < assets.length; i += 1) {', 'i <= assets.length'],
  ]),
  ...of('units.ts', 'Behind the last asset there is none.', [
    ['for (let i = 0; i < assets.length; i += 1) this.#readUnits(i);', 'i <= assets.length'],
  ]),
  ...of('units.ts', 'A list grows as it is filled.', [['this.#made = new Array(count);', 'new Array()']]),
  ...of('units.ts', 'What is asked next says the same.', [
    [`if (asset === undefined) throw new RangeError(\`no unit \${index} of \${this.count}\`);`, 'false'],
  ]),
  ...of('units.ts', 'Each type of a film has a class, and was told by it in the line before.', [
    ["if (this.resource.type !== null) return isVideoType(this.resource.type) ? 'video' : 'photo';", '""'],
  ]),
  ...of('by-bytes.ts', PRESENT, [['const found = edited === undefined ? head : (here.firstOf[edited] ?? 0);', '1']]),
  ...of('by-bytes.ts', 'Whatever is below zero is no file.', [['const FREE = -1;', '2']]),
  ...of('by-bytes.ts', 'Whatever number the text alone decides finds the same file, only not as quickly.', [
    ['let slot = (hash(fingerprint, 4) >>> 7) & this.#mask;', '5', '8'],
    ['let value = 0;', '1'],
    [
      'for (let i = start; i < start + 6; i += 1) value = Math.imul(value, 61) + text.charCodeAt(i);',
      'i <= start + 6',
      'i >= start + 6',
      'false',
      'start - 6',
      '7',
      '62',
      'Math.imul(value, 61) - text.charCodeAt(i)',
    ],
    ['return Math.imul(value, 0x9e3779b1);', '2654435762'],
  ]),
  ...of('by-bytes.ts', 'A quick look: the fingerprint itself is asked as well.', [
    ['if (this.#tags[slot] === tag && this.#units.resourceAt(unit).fingerprint === fingerprint) return slot;', 'true'],
  ]),
  ...of('by-bytes.ts', 'Nobody asks for what has no fingerprint.', [
    [
      "if (resource.role === 'edited' && resource.fingerprint !== null && hasBytes(resource) && resource.size !== 0)",
      'true',
    ],
  ]),
  ...of('by-bytes.ts', 'A quick look: what is marked once more stays what it is, and below zero there is no file.', [
    ["const next = match.roleOf(found) === 'linked' ? -1 : (index.next[found] ?? -1);", 'false', '""', '2'],
  ]),
  ...of('by-bytes.ts', 'The first of all files is no further copy, and each file has an entry.', [
    ['if (head >= 0) for (let at = next; at >= 0; at = index.next[at] ?? -1) match.take(at);', 'at > 0', '+1', '2'],
  ]),
  ...of('by-bytes.ts', 'No number below zero is a unit.', [['const next = new Int32Array(here.count).fill(-1);', '2']]),
  ...of('by-bytes.ts', 'A table with more room holds the same.', [
    ['while (size < units.count * 2) size *= 2;', 'size <= units.count * 2'],
  ]),
  ...of('pair-by-name.ts', 'Only keys that both lists have are asked for.', [
    ['const isAlone = isOneName && (otherNames.get(key) ?? 0) === 1 && (baseNames.get(key) ?? 0) === 1;', '1'],
    ['const fits = (otherNames.get(key) ?? 0) <= (baseNames.get(key) ?? 0);', '1'],
  ]),
  ...of('pair-by-name.ts', 'What is absent and has a partner has it by its name alone.', [
    ["return coverage === 'absent' && evidence === 'name-only' && fits && isBare(b);", 'true'],
  ]),
  ...of('pair-by-name.ts', 'Neither of the two is true.', [['return () => false;', '() => undefined']]),
  ...of('by-other-name.ts', 'Only the order of the four weights counts.', [
    ["weight: (relation.kind === 'same' ? 0 : 2) + (a.family === b.family ? 0 : 1),", '3'],
  ]),
  ...of('by-other-name.ts', 'Each two minutes that touch still meet, as both sides have either neighbour.', [
    [`return [\`\${contentFormat}|\${axis}\${minute}\`, \`\${contentFormat}|\${axis}\${minute + 1}\`];`, 'minute - 1'],
  ]),
  ...of('by-other-name.ts', 'What is not the listed side is the other.', [
    ["const [ofListed, ofHere] = [onlyPartners(edges, 'listed'), onlyPartners(edges, 'here')];", '""'],
  ]),
  ...of('by-other-name.ts', 'Nothing is the partner of none.', [
    [
      "for (const [a, b] of ofListed) if (b && ofHere.get(b) === a) match.settle(a, b, 'likely', 'same-second');",
      'true',
    ],
  ]),
  ...of('by-other-name.ts', 'A quick look: what has no clock has no key either.', [
    ["return (time.kind === 'instant' || time.kind === 'wall') && time.precision !== 'day';", 'true'],
  ]),
  ...of('by-other-name.ts', 'Only clocks are asked.', [
    ["return (time.kind === 'instant' || time.kind === 'wall') && time.precision === 'second';", 'true'],
  ]),
  ...of('by-other-name.ts', 'The axis of moments is another one than that of walls, whatever it is called.', [
    ["const axes: [string, number][] = [[time.kind === 'instant' ? 'i' : 'w', time.ms]];", '""'],
    ["if (time.kind === 'instant') axes.push(['i', time.ms]);", '""'],
  ]),
  ...of('by-other-name.ts', 'A quick end: nothing is joined with nothing.', [
    ['if (open.length === 0) return;', 'false'],
  ]),
  ...of('by-other-name.ts', 'All pairs of this step weigh the same, whatever that is.', [
    [
      'if (near && differenceOf(a, b, relateBytes(a, b), null) === null) edges.push({ listed: a, here: b, weight: 0 });',
      '1',
    ],
    ['edges.push({ listed: a, here: b, weight: 0 });', '1'],
  ]),
  ...of('by-other-name.ts', 'A day or the date of a file is never the same second as anything.', [
    ["if ((time.kind !== 'instant' && time.kind !== 'wall') || time.precision !== 'second') return null;", 'false'],
    ["if (time.kind !== 'instant' && time.kind !== 'wall') return null;", 'false'],
  ]),
  ...of('by-other-name.ts', 'Only asked of photos whose pixels are known.', [
    ['const [w, h] = [unit.asset.width ?? 0, unit.asset.height ?? 0];', '1'],
  ]),
  ...of('by-size-and-name.ts', 'A quick end: nothing is joined with nothing.', [
    ['if (open.length === 0) return;', 'false'],
  ]),
  ...of('by-size-and-name.ts', 'A quick look: what has a size neither by itself nor in its name has no key.', [
    [
      "const open = match.openListed().filter((unit) => unit.resource.size !== null || unit.stem.includes('-'));",
      'true',
      '""',
      'match.openListed()',
    ],
  ]),
  ...of('by-size-and-name.ts', 'No listed file has a key without a size.', [
    ['match.freeHere().filter((unit) => unit.resource.size !== null && unit.hasBytes),', 'true'],
  ]),
  ...of('by-size-and-name.ts', 'No file here has a key without a size.', [
    [`return size === null ? null : \`\${unit.stem}|\${unit.format}|\${size}\`;`, 'false'],
  ]),
  ...of('by-size-and-name.ts', 'One byte tells no more than none.', [
    ['return (resource.size ?? 0) >= TELLING_SIZE && !EVEN_SIZED.has(format);', '1'],
  ]),
  ...of('by-size-and-name.ts', 'All pairs of that step have one weight, and more than one is more than one.', [
    ["if (dates === 'apart') return kind === 'apart' && sizeTells(b) ? 2 : null;", '3'],
  ]),
  ...of('by-name-only.ts', 'A quick end: nothing is joined with nothing.', [
    ['if (stubs.length === 0) return;', 'false'],
  ]),
  ...of('by-name-only.ts', 'Behind the last file there is none.', [
    ['while (first < here.length && !isFreeAt(match, here, first)) first += 1;', 'first <= here.length'],
  ]),
  ...of('by-name-only.ts', 'Each number below the length has its file.', [
    ['if (!b || !match.isFree(b) || !mayBeOne(a, b)) continue;', 'false'],
  ]),
  ...of('by-name-only.ts', 'Each number that is asked for has its file.', [
    ['return unit !== undefined && match.isFree(unit);', 'true'],
  ]),
  ...of('by-difference.ts', 'A quick end: nothing is joined with nothing.', [
    ['if (broken.length === 0) return;', 'false'],
  ]),
  ...of('by-difference.ts', 'Only the order of the two weights counts.', [
    ["return kind === 'shifted' || kind === 'same-day' || kind === 'same-file-date' ? 1 : null;", '2'],
  ]),
  ...of('by-name-and-time.ts', 'A quick look: nothing is settled of none.', [
    ['if (shifted.length > 0) settleShifted(match, shifted, later);', 'true', 'shifted.length >= 0'],
  ]),
  ...of('by-name-and-time.ts', 'A quick end: nothing is settled of none.', [
    ['if (edges.length === 0) return;', 'false'],
  ]),
  ...of('by-name-and-time.ts', 'Only "matched" is asked for; everything else is likely.', [
    [
      "settleEdges(match, isNear ? left.filter(({ listed, here }) => isOneDay(listed.time, here.time)) : left, 'likely');",
      '""',
    ],
    ["settleEdges(match, rest, 'likely');", '""'],
  ]),
  ...of('judge.ts', 'Whatever stands for no camera, it is no iPhone.', [
    ["const model = camera?.trim() ?? '';", '"Stryker was here!"'],
  ]),
  ...of('judge.ts', 'A quick look: the format of a file is among those under which it is looked for.', [
    [
      "if (format !== 'other' && format !== found.format && !found.formats.includes(format)) return 'converted';",
      'true',
    ],
  ]),
  ...of('judge.ts', 'Only "names too" is asked for.', [
    ["export function relateBytes(a: Unit, b: Unit, look: 'fields' | 'names too' = 'fields'): ByteRelation {", '""'],
  ]),
  ...of('judge.ts', 'No content has no name that tells the truth.', [
    ['const honest = unit.resource.type === null ? undefined : HONEST[unit.resource.type];', 'false'],
  ]),
  ...of('time-match.ts', 'A time that is not known has no precision.', [
    ["const minute = (t: CaptureTime) => t.kind !== 'unknown' && t.precision === 'minute';", 'true', '""'],
  ]),
  ...of('time-match.ts', 'What is not known has no day that is equal to anything.', [
    [
      "return a.kind !== 'unknown' && b.kind !== 'unknown' && dayNumber(a) === dayNumber(b);",
      'true',
      '""',
      "a.kind !== 'unknown' || b.kind !== 'unknown'",
    ],
  ]),
  ...of('pair-by-bytes.ts', 'Nobody asks for what has no fingerprint, and nothing is kept for it.', [
    ['const at = fingerprint === null ? undefined : originals.get(fingerprint)?.shift();', 'false'],
    ['const half = fingerprint === null ? undefined : halves.get(fingerprint);', 'false'],
    ['if (fingerprint === null) continue;', 'false'],
    ['if (resource.fingerprint !== null) halves.set(resource.fingerprint, resource);', 'true'],
  ]),
  ...of('pair-by-bytes.ts', PRESENT, [
    ['if (sizesDiffer(size, base[at]?.resources[0].size)) contradicting += 1;', 'base[at].resources'],
    ['if (sizesDiffer(size, base[alone]?.resources[0].size)) contradicting += 1;', 'base[alone].resources'],
    ['const ours = base[at]?.resources.slice(1).find(({ role }) => role === half.role);', 'base[at].resources'],
  ]),
  ...of('pair-by-bytes.ts', 'What is not there is not gone through.', [
    ['if (alone === undefined) continue;', 'false'],
  ]),
  ...of('groups.ts', PRESENT, [
    ['if ((times[middle] ?? 0) < value) low = middle + 1;', '1'],
    ['if (first) crowded(a, first);', 'true'],
    ['if (b) visit(a, b);', 'true'],
  ]),
  ...of('groups.ts', 'Under a number that no key has, nothing is here.', [
    ['const listedIn: (Unit | Unit[])[] = [];', '["Stryker was here"]'],
  ]),
  ...of('groups.ts', 'Nobody looks under what is no number.', [
    ['if (group !== undefined) hereIn[group] = withMember(hereIn[group], unit);', 'true'],
  ]),
  ...of('groups.ts', 'A quick end: no time lies near one that is not known.', [
    ['if (Number.isNaN(at)) continue;', 'false'],
  ]),
];
