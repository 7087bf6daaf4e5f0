import { describe, expect, it } from 'vitest';
import { certificateText } from '../../src/report/certificate/certificate.ts';
import { attachToPdf } from '../../src/report/certificate/pdf-attachment.ts';
import { aCertificate } from '../fixtures/certificate.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { tempTree } from '../fixtures/temp-tree.ts';

const DAY = 86_400_000;

function file(expires: number, madeAt = Date.now() - DAY): Uint8Array {
  const iso = (ms: number): string => new Date(ms).toISOString();
  const certificate = { ...aCertificate(), madeAt: iso(madeAt), expires: iso(expires) };
  const pdf = attachToPdf(smallPdf(), certificateText(certificate));
  if (pdf === null) throw new Error('not attached');
  return pdf;
}

describe('two-places verify CERTIFICATE.pdf', () => {
  it('says what the certificate said, and that it holds: 0', async () => {
    const run = await runCli(['verify', 'yes.pdf'], tempTree({ 'yes.pdf': file(Date.now() + DAY) }), '');
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    for (const said of [
      'All 10,083 photos and videos',
      'Holds until',
      '8,961 photos and 1,122 videos',
      'Disk T7',
      'changed since',
    ])
      expect(run.stdout).toContain(said);
  });

  it('has ended: it proves nothing now, 2', async () => {
    const run = await runCli(['verify', 'yes.pdf'], tempTree({ 'yes.pdf': file(Date.now() - 1_000) }), '');
    expect(run).toMatchObject({ exit: 2, stdout: expect.stringContaining('It proves nothing now.') });
    expect(run.stdout).not.toContain('Holds until');
  });

  it('made tomorrow: a clock is wrong, so nothing is said to hold', async () => {
    const pdf = file(Date.now() + 9 * DAY, Date.now() + DAY);
    expect((await runCli(['verify', 'yes.pdf'], tempTree({ 'yes.pdf': pdf }), '')).exit).toBe(2);
  });

  it.each([
    ['another PDF', smallPdf()],
    ['one that was cut', file(Date.now() + DAY).subarray(0, 700)],
    ['a text', new TextEncoder().encode('{"schema":"two-places/certificate@1"}')],
  ])('%s: could not run, and says so', async (_name, bytes) => {
    const run = await runCli(['verify', 'x.pdf'], tempTree({ 'x.pdf': bytes }), '');
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain('“x.pdf” is no certificate of Two Places.');
  });

  it('one that is not there', async () => {
    expect((await runCli(['verify', 'none.pdf'], tempTree({}), '')).exit).toBe(3);
  });
});
