import type { GuidePage } from '../../guidance/help/tomorrow.ts';
import { foldName } from '../../model/file-name.ts';

/** Whether every searched word is somewhere in the page; upper case and accents make no difference. */
export function hasWords({ title, lead, points, dontDo, seeItWorked, unknown }: GuidePage, search: string): boolean {
  const steps = points.flatMap((point) => [
    point.title ?? '',
    ...point.steps.flatMap(({ text, see, not, paths }) => [
      text,
      see,
      not ?? '',
      ...paths.flatMap(({ parts }) => parts),
    ]),
  ]);
  const text = foldName([title, lead, ...steps, ...dontDo, seeItWorked ?? '', unknown ?? ''].join(' '));
  return foldName(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
