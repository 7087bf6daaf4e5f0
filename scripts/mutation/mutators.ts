import { createHash } from 'node:crypto';

/** What Stryker's mutators are, as far as they are touched here. */
interface Mutator {
  readonly name: string;
  mutate(path: NodePath, ...more: readonly unknown[]): Iterable<unknown>;
}

interface NodePath {
  readonly key: string | number | null;
  readonly node: { readonly type: string; readonly start?: number | null; readonly value?: unknown };
  readonly hub?: { readonly file?: { readonly opts?: { readonly filename?: string } } };
}

/** Every number becomes one more: Stryker itself leaves numbers alone. Keys of objects are no numbers that anything counts with. */
const NUMBER_PLUS_ONE: Mutator = {
  name: 'NumberPlusOne',
  *mutate({ key, node }) {
    if (node.type === 'NumericLiteral' && key !== 'key' && typeof node.value === 'number')
      yield { type: 'NumericLiteral', value: node.value + 1 };
  },
};

/**
 * Teaches Stryker, in this process, to move numbers, and to take only a part of all mutations: those that a hash of the seed, the
 * file and the position picks, so that the same seed gives the same mutations. Its list of mutators is no public interface; the
 * version is pinned, and `test/scripts/mutation.test.ts` fails when the list is no longer there.
 *
 * @param percent of all mutations, 1 to 100
 */
export async function extendMutators(percent: number, seed: string): Promise<void> {
  const mutators = await strykersMutators();
  const all = [...mutators, NUMBER_PLUS_ONE];
  mutators.splice(0, mutators.length, ...all.map((mutator) => sampled(mutator, percent, seed)));
}

/** The list that the instrumenter goes through for every node. */
export async function strykersMutators(): Promise<Mutator[]> {
  const instrumenter = import.meta.resolve('@stryker-mutator/instrumenter');
  const { allMutators } = await import(new URL('./mutators/mutate.js', instrumenter).href);
  if (!Array.isArray(allMutators)) throw new Error('Stryker keeps its mutators somewhere else now');
  return allMutators;
}

function sampled(mutator: Mutator, percent: number, seed: string): Mutator {
  return {
    ...mutator,
    name: mutator.name,
    *mutate(path, ...more) {
      let number = 0;
      for (const mutant of mutator.mutate(path, ...more)) {
        number += 1;
        const file = path.hub?.file?.opts?.filename ?? '';
        const key = [seed, file, path.node.start ?? 0, mutator.name, number].join('|');
        if (createHash('sha256').update(key).digest().readUInt16BE() % 100 < percent) yield mutant;
      }
    },
  };
}
