/** A part of the code that is mutated by itself, with the tests that must notice. */
export interface MutationRoom {
  readonly name: string;
  /** Files and folders of the code, from the root of the project. */
  readonly code: readonly string[];
  /** Globs of the tests that are asked. Tests that start a program of their own see no mutation in it. */
  readonly tests: readonly string[];
  /** How many of a hundred mutations must be noticed. */
  readonly goal: number;
}

/** In the order of what a fault there costs. `docs/mutation.md` has their scores. */
/** Without those that read every format: importing them takes twenty seconds, and most of them are too long to be asked. */
const COMPARE_TESTS = [
  'test/compare/!(verdict)/**/*.test.ts',
  'test/compare/*.test.ts',
  'test/compare/verdict/!(every-format|less-is-not-more).test.ts',
];

export const ROOMS: readonly MutationRoom[] = [
  {
    name: 'compare/verdict',
    code: ['src/compare/verdict/**/*.ts'],
    // Without those that try whole libraries in every format: they take a minute, and find what these find.
    tests: [
      'test/compare/verdict/{ages,answer-all,check-*,independence-*,make-*,second-*,tally,totals,typed-*,verdict,whole-*,witness-words}.test.ts',
      'test/compare/whole-answer.test.ts',
      'test/compare/group/single-copy-photos.test.ts',
    ],
    goal: 90,
  },
  {
    name: 'guidance/erase',
    code: ['src/guidance/erase/**/*.ts'],
    // Without those that try every combination.
    tests: [
      'test/guidance/erase/{*-facts,*-points,contradictions,erase-answer,erase-verdict,fact-values,facts,points-*}.test.ts',
    ],
    goal: 90,
  },
  {
    name: 'scanner/placeholders',
    code: ['src/scanner/placeholders/**/*.ts'],
    // Without the one that reads as somebody else, who may not see the copy that is changed.
    tests: ['test/scanner/placeholders/{no-blocks,tree-detectors}.test.ts'],
    goal: 90,
  },
  {
    name: 'scanner/place',
    code: ['src/scanner/place/**/*.ts'],
    tests: [
      'test/scanner/place/!(real-mounts).test.ts',
      'test/scanner/index/since-attached.test.ts',
      'test/cli/check/place-words.test.ts',
    ],
    goal: 90,
  },
  { name: 'main/security', code: ['src/main/security/**/*.ts'], tests: ['test/main/security/*.test.ts'], goal: 90 },
  { name: 'report', code: ['src/report/**/*.ts'], tests: ['test/report/**/*.test.ts'], goal: 90 },
  {
    name: 'compare/match',
    code: ['src/compare/match/**/*.ts'],
    tests: [...COMPARE_TESTS, 'test/simulate/simulate.test.ts'],
    goal: 90,
  },
  {
    name: 'compare',
    code: ['src/compare/*.ts', 'src/compare/group/**/*.ts', 'src/compare/describe/**/*.ts'],
    tests: [...COMPARE_TESTS, 'test/simulate/causes.test.ts'],
    goal: 90,
  },
  { name: 'lists', code: ['src/lists/**/*.ts'], tests: ['test/lists/**/*.test.ts'], goal: 80 },
  { name: 'scanner/media', code: ['src/scanner/media/**/*.ts'], tests: ['test/scanner/media/*.test.ts'], goal: 80 },
  {
    name: 'scanner/grouping',
    code: ['src/scanner/grouping/**/*.ts'],
    tests: ['test/scanner/grouping/*.test.ts'],
    goal: 80,
  },
  { name: 'scanner/index', code: ['src/scanner/index/**/*.ts'], tests: ['test/scanner/index/*.test.ts'], goal: 80 },
  {
    name: 'main/places',
    code: ['src/main/places/**/*.ts'],
    tests: ['test/main/places/*.test.ts', 'test/main/place-requests.test.ts'],
    goal: 80,
  },
];
