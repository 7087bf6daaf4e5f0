import type { cards } from '../../words/en/cards.ts';
import type { CardId, Cause } from '../codes.ts';
import type { Paths } from '../paths.ts';
import type { SourceId } from '../sources.ts';
import type { SystemId } from '../system.ts';

/**
 * What a sentence rests on: pages; `this-app` for what this app itself does or shows; `not-known` where the card says
 * beside it that nobody knows for sure.
 */
export type Grounds = readonly (SourceId | 'this-app' | 'not-known')[];

/** One step: whom it is for, what to tap, what its sentences rest on. */
export interface StepPlan<Code extends string = string> {
  readonly code: Code;
  /** Only on these systems; left out is on all. */
  readonly on?: readonly SystemId[];
  /** Only where the card was chosen for one of these causes, or for none (in Help). */
  readonly when?: readonly Cause[];
  /** Left out while a disk is plugged in. */
  readonly unlessDiskPlugged?: true;
  readonly paths?: Paths;
  readonly grounds: Grounds;
}

/** A card without its words. */
export interface CardPlan<Id extends CardId = CardId> {
  readonly meaning: Grounds;
  readonly steps: readonly StepPlan<StepCode<Id>>[];
  /** By the code of each `doNot` in the words. */
  readonly doNot: Readonly<Record<DoNotCode<Id>, Grounds>>;
  readonly worked: Grounds;
}

type WordsOf<Id extends CardId> = (typeof cards)[Id];
type StepCode<Id extends CardId> = Id extends CardId ? keyof WordsOf<Id>['steps'] & string : never;
type DoNotCode<Id extends CardId> = Id extends CardId
  ? WordsOf<Id> extends { readonly doNot: infer D }
    ? keyof D & string
    : never
  : never;

/** The plans of some cards: every one of them, each with the steps that its words have. */
export type Plans<Ids extends CardId> = { readonly [Id in Ids]: CardPlan<Id> };

/** A plan whose codes are not looked at one by one. */
export type AnyPlan = Omit<CardPlan, 'steps' | 'doNot'> & {
  readonly steps: readonly StepPlan[];
  readonly doNot: Readonly<Record<string, Grounds>>;
};
