import type { Problem } from '../model/problem.ts';

/** Why a zip, or an entry of one, cannot be read. Who knows the path adds it. */
export class ZipUnread extends Error {
  readonly problem: Pick<Problem, 'code' | 'technical'>;

  constructor(code: Problem['code'], technical: string) {
    super(technical);
    this.name = 'ZipUnread';
    this.problem = { code, technical };
  }
}
