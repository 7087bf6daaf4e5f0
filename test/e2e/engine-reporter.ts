import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ENGINE, PACKED } from './engine.ts';

/** Says at the end which engine ran and how many specs did not run: a skipped spec is never a passed one. */
class EngineReporter implements Reporter {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };

  onTestEnd(_test: TestCase, result: TestResult): void {
    if (result.status === 'passed') this.#counts.passed += 1;
    else if (result.status === 'skipped') this.#counts.skipped += 1;
    else this.#counts.failed += 1;
  }

  onEnd(_result: FullResult): void {
    const { passed, failed, skipped } = this.#counts;
    const electron = PACKED === null ? 'Electron' : 'the packed app';
    const engine = ENGINE === 'electron' ? electron : 'the stand-in for Electron (not Electron itself)';
    console.log(`window specs on ${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default EngineReporter;
