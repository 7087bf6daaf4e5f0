/** Systems whose menus differ. `ios17` means 17 and earlier. */
export type SystemId = 'ios17' | 'ios18' | 'ios26' | 'macos' | 'windows' | 'any';

export interface Step {
  readonly text: string;
  /** The exact path to tap, part by part; empty when there is none. */
  readonly path?: readonly string[];
}

/** Where a sentence comes from, and how sure it is: Apple's own page, a well-informed source, secondary, own knowledge. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** `YYYY-MM-DD` on which somebody of this project looked. */
  readonly checked: string;
  readonly strength: 'apple' | 'well-informed' | 'secondary' | 'unknown';
}

/** One piece of knowledge: what a situation means and what to do, readable by somebody who is frightened. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly appliesWhen: string;
  readonly notToBeConfusedWith: string;
  /** Steps by system, in the order to do them. Unknown system: all are shown. */
  readonly steps: readonly { readonly system: SystemId; readonly steps: readonly Step[] }[];
  readonly doNot: readonly string[];
  /** How to see that it worked: which check to run again. */
  readonly seeThatItWorked: string;
  readonly sources: readonly Source[];
  /** What nobody knows for sure, said plainly; empty when nothing. */
  readonly weDoNotKnow: readonly string[];
  /** Sections of the article this card answers (1..13), for the table test. */
  readonly sections: readonly number[];
}
