import type { Problem } from '../../model/problem.ts';
import { pathOf, type ScannedFolder } from '../files/scanned-file.ts';
import { compareText } from '../grouping/group-file.ts';

/** Problems of the files and of the folders, in a fixed order. */
export function allProblems(folders: readonly ScannedFolder[], others: readonly Problem[]): Problem[] {
  const problems = [...others];
  for (const folder of folders) {
    for (const file of folder.files) if (file.problem) problems.push({ code: file.problem, path: pathOf(file) });
  }
  return problems.sort((a, b) => compareText(a.path ?? '', b.path ?? '') || compareText(a.code, b.code));
}
