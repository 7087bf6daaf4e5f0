import type { StepWords } from '../words/card-words.ts';
import { sayDay } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import type { Grounds, StepPlan } from './cards/card-plan.ts';
import type { MenuPath, Paths } from './paths.ts';
import { SOURCES, type SourceId, type SourceStrength } from './sources.ts';
import { isKnown, mayBe, SYSTEM_IDS, type SystemId, type Systems } from './system.ts';

/** What to tap, part by part; `label` names the system where the person's is not known. */
export interface PathText {
  readonly label: string | null;
  readonly parts: readonly string[];
}

/** One step, said: what to do, where, what one sees when it worked, what not to do at this point. */
export interface StepText {
  readonly code: string;
  /** Names the system when the step is for one that may not be the person's. */
  readonly label: string | null;
  readonly text: string;
  readonly paths: readonly PathText[];
  readonly see: string;
  readonly not: string | null;
}

/** A page that guidance rests on. `id` opens it through main. */
export interface SourceText {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly checked: string;
  readonly strength: SourceStrength;
  /** All of it in one line. */
  readonly line: string;
}

/** Whether a step is for these systems. Systems that are not known fit everything. */
export function isFor(step: StepPlan, systems: Systems): boolean {
  if (step.on !== undefined && !step.on.some((id) => mayBe(systems, id))) return false;
  return !(step.unlessDiskPlugged === true && systems.diskPlugged === true);
}

/** A step in the language of `say`; `key` is where its words begin (`card.<id>.step`), `words` are the English ones. */
export function stepText(
  key: string,
  words: Readonly<Record<string, StepWords>>,
  step: StepPlan,
  systems: Systems,
  say: Say,
): StepText {
  const at = `${key}.${step.code}`;
  const only = step.on?.length === 1 ? step.on[0] : undefined;
  return {
    code: step.code,
    label: only === undefined || isKnown(systems, only) ? null : say(`guidance.system-${only}`),
    text: say(`${at}.do`),
    paths: step.paths === undefined ? [] : pathTexts(step.paths, systems, say),
    see: say(`${at}.see`),
    not: words[step.code]?.not === undefined ? null : say(`${at}.not`),
  };
}

/** The paths that may be this person's; systems with the same path are named together. */
export function pathTexts(paths: Paths, systems: Systems, say: Say): PathText[] {
  const parts = (path: MenuPath): string[] => path.map((code) => say(`menu.${code}`));
  if (isOnePath(paths)) return [{ label: null, parts: parts(paths) }];
  const shown = new Map<string, { readonly path: MenuPath; readonly ids: SystemId[] }>();
  for (const id of SYSTEM_IDS) {
    const path = paths[id];
    if (path === undefined || !mayBe(systems, id)) continue;
    const known = shown.get(path.join());
    if (known) known.ids.push(id);
    else shown.set(path.join(), { path, ids: [id] });
  }
  return [...shown.values()].map(({ path, ids }) => ({
    label: ids.some((id) => isKnown(systems, id)) ? null : ids.map((id) => say(`guidance.system-${id}`)).join(', '),
    parts: parts(path),
  }));
}

function isOnePath(paths: Paths): paths is MenuPath {
  return Array.isArray(paths);
}

/** The pages that some sentences rest on, each once, in the language of `say`. */
export function sourceTexts(grounds: readonly Grounds[], say: Say): SourceText[] {
  const ids = new Set<SourceId>();
  for (const each of grounds.flat()) if (each !== 'this-app' && each !== 'not-known') ids.add(each);
  return [...ids].map((id) => sourceText(id, say));
}

/** A page as guidance shows it. */
export function sourceText(id: SourceId, say: Say): SourceText {
  const { url, checked, strength } = SOURCES[id];
  const title = say(`source.${id}`);
  const line = say('guidance.source-line', {
    title,
    strength: say(`guidance.strength-${strength}`),
    day: sayDay(say, checked),
  });
  return { id, title, url, checked, strength, line };
}
