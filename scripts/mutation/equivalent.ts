/** A mutation that changes nothing that anybody could see, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line that is mutated, without the spaces around it. */
  readonly line: string;
  /** What is put there; `*` for any. */
  readonly becomes: string;
  readonly reason: string;
}

type Change = readonly [line: string, ...becomes: readonly [string, ...(readonly string[])]];

/** How the files of one folder say their equivalents: a file, one reason, and each line with what may be put there. */
export function equivalentsOf(folder: string) {
  return (file: string, reason: string, changes: readonly Change[]): Equivalent[] =>
    changes.flatMap(([line, ...all]) => all.map((becomes) => ({ file: folder + file, line, becomes, reason })));
}
