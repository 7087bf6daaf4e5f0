import { describe, expect, it } from 'vitest';
import { BareTests } from '../../scripts/mutation/bare-tests.ts';

/** Declares what a file would, and tells what ran. */
async function said(declare: (tests: BareTests, say: (word: string) => () => void) => void, isEnough = false) {
  const tests = new BareTests();
  const words: string[] = [];
  tests.open('test/a.test.ts');
  declare(tests, (word) => () => void words.push(word));
  const results: string[] = [];
  await tests.run(tests.tests, {
    start: () => {},
    end: ({ name }, failure) => {
      results.push(`${name}: ${failure === null ? 'good' : String(failure.error)}`);
      return isEnough && failure !== null;
    },
  });
  return { words, results, ids: tests.tests.map(({ id }) => id) };
}

const throws = (text: string) => () => {
  throw new Error(text);
};

describe('tests that are run in the process that changes code', () => {
  it('run in order, each between what belongs before and after it', async () => {
    const { words, results, ids } = await said((tests, say) => {
      tests.declareHook('beforeAll', say('file'));
      tests.declareHook('beforeEach', say('each'));
      tests.declareHook('afterEach', say('after each'));
      tests.declareHook('afterAll', say('end of file'));
      tests.declareTest('one', say('one'));
      tests.declareSuite('inside', () => {
        tests.declareHook('beforeEach', () => say('undone'));
        tests.declareHook('afterAll', say('end of inside'));
        tests.declareTest('two', () => {
          say('two')();
          tests.whenFinished(say('finished'));
        });
      });
      tests.declareTest('three', say('three'));
    });
    expect(words.join(', ')).toBe(
      'file, each, one, after each, each, two, undone, after each, finished, end of inside, each, three, after each, end of file',
    );
    expect(results).toEqual([
      'test/a.test.ts > one: good',
      'test/a.test.ts > inside > two: good',
      'test/a.test.ts > three: good',
    ]);
    expect(ids).toEqual(['test/a.test.ts#0', 'test/a.test.ts#1', 'test/a.test.ts#2']);
  });

  it('fail by what they, and what runs around them, throw or refuse', async () => {
    const { results } = await said((tests, say) => {
      tests.declareTest('throws', throws('one'));
      tests.declareTest('refuses', () => Promise.reject(new Error('two')));
      tests.declareSuite('after', () => {
        tests.declareHook('afterEach', throws('three'));
        tests.declareTest('each', say('x'));
      });
      tests.declareSuite('before', () => {
        tests.declareHook('beforeAll', throws('four'));
        tests.declareTest('all', say('never'));
      });
    });
    expect(results.map((line) => line.split('Error: ')[1])).toEqual(['one', 'two', 'three', 'four']);
  });

  it('end with the first that fails where that is enough', async () => {
    const { words } = await said((tests, say) => {
      tests.declareHook('afterAll', say('tidied'));
      tests.declareTest('a', throws('one'));
      tests.declareTest('b', say('b'));
    }, true);
    expect(words).toEqual(['tidied']);
  });
});
