/** A mutation that changes nothing that anybody could see, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line that is mutated, without the spaces around it. */
  readonly line: string;
  /** What is put there; `*` for any. */
  readonly becomes: string;
  readonly reason: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/main/security/navigation.ts',
    line: "if (!isOurPage(event.url ?? '')) event.preventDefault();",
    becomes: '"Stryker was here!"',
    reason: 'An event without an address is refused, whatever text stands for the address that is not there.',
  },
  {
    file: 'src/scanner/placeholders/placeholder-survey.ts',
    line: 'const NOTHING: Found = Object.freeze({ paths: [], foldersToo: false, unread: [] });',
    becomes: 'true',
    reason: 'Whether folders among the paths may be listed says nothing where there are no paths.',
  },
  {
    file: 'src/main/security/drop-rule.ts',
    line: "return /^[a-z]:[\\\\/]/i.test(text) && !text.slice(2).includes(':');",
    becomes: '3',
    reason: 'The third character is a separator, so that no colon is passed over.',
  },
  {
    file: 'src/main/security/inside-folder.ts',
    line: "if (relative === '' || relative.includes('\\0')) return null;",
    becomes: 'false',
    reason:
      'Both are refused once more behind it: the folder itself is not below itself, and no file has a zero byte in its name.',
  },
  {
    file: 'src/main/security/file-on-disk.ts',
    line: 'return (await stat(file).catch(() => null))?.isFile() === true;',
    becomes: '() => undefined',
    reason: 'Neither null nor undefined is a file.',
  },
];
