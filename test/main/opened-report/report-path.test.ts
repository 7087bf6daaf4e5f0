import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReportPath, reportIn } from '../../../src/main/opened-report/opened-reports.ts';

const folder = path.resolve('/home/anna');

describe('what the app may be asked to open', () => {
  test.each(['r.twoplaces', '/home/anna/Two Places report.twoplaces', 'C:\\Users\\a\\r.TWOPLACES', '../r.twoplaces'])(
    'a report: %s',
    (text) => {
      expect(isReportPath(text)).toBe(true);
    },
  );

  test.each([
    '', '.twoplaces', '/x/.twoplaces', 'C:\\.twoplaces', 'r.json', 'r.twoplaces.exe', 'r.twoplaces/', '/etc/passwd', '--inspect=r.twoplaces', '-r.twoplaces', 'file:///home/anna/r.twoplaces', 'https://example.com/r.twoplaces', 'javascript:r.twoplaces', 'data:r.twoplaces', 'r.twoplaces\0.html', '\\\\.\\pipe\\r.twoplaces', '\\\\?\\C:\\r.twoplaces', '//./pipe/r.twoplaces', `${'a/'.repeat(3000)}r.twoplaces`,
  ])('anything else is not one: %j', (text) => {
    expect(isReportPath(text)).toBe(false);
  }); // biome-ignore format: a list

  test('of a command line only the first report is obeyed, whatever else is there', () => {
    const argv = [
      '/opt/app/two-places',
      '--allow-file-access-from-files',
      '--load-extension=/x.twoplaces',
      '.',
      'a.twoplaces',
      'b.twoplaces',
    ];
    expect(reportIn(argv, folder)).toBe(path.join(folder, 'a.twoplaces'));
    expect(reportIn(['/x/y.twoplaces', '--flag'], folder)).toBeNull();
    expect(reportIn(['app', '../../r.twoplaces'], folder)).toBe(path.resolve('/r.twoplaces'));
    expect(reportIn([], folder)).toBeNull();
  });

  test('an address of a file on this computer is a file; any other address is passed over', () => {
    const file = path.resolve('/x/März report.twoplaces');
    expect(reportIn(['app', pathToFileURL(file).href], folder)).toBe(file);
    for (const address of ['file://server/x/r.twoplaces', 'file:///x%2Fr.twoplaces', 'file:///x/%00r.twoplaces', 'file:///etc/passwd', 'file:r.twoplaces'])
      expect(reportIn(['app', address], folder), address).toBeNull();
  }); // biome-ignore format: one line an idea

  test('what is found is always an absolute path with our ending', () => {
    const argument = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--x',
        'r.twoplaces',
        './a/../r.twoplaces',
        'http://x/r.twoplaces',
        '-r.twoplaces',
        '\0.twoplaces',
      ),
      fc.string().map((text) => `${text}.twoplaces`),
    );
    fc.assert(
      fc.property(fc.array(argument), (argv) => {
        const found = reportIn(argv, folder);
        if (found === null) return;
        expect(path.isAbsolute(found)).toBe(true);
        expect(found).not.toContain('\0');
        expect(found.toLowerCase().endsWith('.twoplaces')).toBe(true);
      }),
    );
  });
});
