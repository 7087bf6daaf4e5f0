import type { PatternCode } from '../compare/comparison.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Difference, GapKind } from '../model/gap.ts';
import type { LedgerCode } from '../model/ledger.ts';
import type { NoteCode, PlaceKind } from '../model/place.ts';
import type { PassedOverKind } from '../model/place-standing.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { CountsView } from '../model/typed-counts.ts';
import type { Answer } from '../model/verdict.ts';
import type { MissingCode, Step, WitnessKind, WitnessSight } from '../model/witness.ts';
import type { CardWords, PageWords, WayWords } from './card-words.ts';

/** A text that depends on a number; `{{count}}` is the number. English and German both know exactly these two forms. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A text, or one for each number. `{{name}}` marks a value. */
export type Text = string | Plural;

/** What happened, what it means for the person, and one next step. */
export interface ProblemWords {
  readonly what: string;
  readonly meaning: string;
  readonly nextStep: string;
}

/** A completeness note, without and with the number of items it is about. */
export interface NoteWords {
  readonly plain: string;
  readonly counted: Plural;
}

/** A kind of gap: its name in a list, what it means, and one next step. */
export interface GapWords {
  readonly title: string;
  readonly meaning: string;
  readonly nextStep: string;
}

/** The words of the four answers, in the order they are read: meaning, then one step. */
export interface VerdictWords {
  readonly meaning: string;
  readonly nextStep: string;
}

/**
 * Everything one language must say. The unions of the model are the keys, so that a code without words does not
 * compile; `test/words/complete.test.ts` holds the rest.
 */
export interface Catalogue {
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  readonly notes: Readonly<Record<NoteCode, NoteWords>>;
  readonly ledger: Readonly<Record<LedgerCode, string>>;
  readonly gaps: Readonly<Record<GapKind, GapWords>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly coverage: Readonly<Record<Coverage, { readonly label: string; readonly meaning: string }>>;
  readonly differences: Readonly<Record<Difference, string>>;
  readonly patterns: Readonly<Record<PatternCode, Text>>;
  readonly places: Readonly<Record<PlaceKind, string>>;
  readonly views: Readonly<Record<CountsView, string>>;
  readonly answers: Readonly<Record<Answer, VerdictWords>>;
  readonly verdict: Readonly<Record<string, Text>>;
  readonly reasons: Readonly<Record<string, Text>>;
  readonly basics: Readonly<Record<string, Text>>;
  readonly report: Readonly<Record<string, Text>>;
  readonly terminal: Readonly<Record<string, Text>>;
  readonly phone: Readonly<Record<string, Text>>;
  readonly locations: Readonly<Record<string, Text>>;
  readonly standings: Readonly<Record<string, Text>>;
  readonly folderComparison: Readonly<Record<string, Text>>;
  /** Guidance: the cards, why one was chosen, names of menus, what sources are about. */
  readonly cards: Readonly<Record<string, CardWords>>;
  readonly causes: Readonly<Record<string, Text>>;
  readonly menus: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly guidance: Readonly<Record<string, Text>>;
  readonly ways: Readonly<Record<string, WayWords>>;
  readonly tomorrow: PageWords;
  /** The summary for somebody who helps. */
  readonly summary: Readonly<Record<string, Text>>;
  /** The help of the terminal, by command. */
  readonly help: Readonly<Record<string, Text>>;
  /** Menu, dialogs and reminder: what the system shows for us. */
  readonly shell: Readonly<Record<string, Text>>;
  /** The window, by feature. */
  readonly window: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly secondPlace: Readonly<Record<string, Text>>;
  readonly witnesses: Readonly<Record<WitnessKind, Text>>;
  readonly sights: Readonly<Record<WitnessSight, Text>>;
  readonly missing: Readonly<Record<MissingCode, Text>>;
  readonly steps: Readonly<Record<Step, Text>>;
  readonly passedOver: Readonly<Record<PassedOverKind, Text>>;
}

/** What other screens than the first, reports and the terminal need besides. */
export type OtherWords = Pick<
  Catalogue,
  | 'notes'
  | 'reasons'
  | 'cards'
  | 'causes'
  | 'menus'
  | 'sources'
  | 'guidance'
  | 'ways'
  | 'tomorrow'
  | 'summary'
  | 'report'
  | 'terminal'
  | 'help'
  | 'window'
>;

/** What the first picture of the window and every answer need; it and `OtherWords` are the whole catalogue. */
export type FirstWords = Omit<Catalogue, Exclude<keyof OtherWords, 'reasons' | 'window'>>;

/** The keys of a catalogue of free texts, for its translations: the same keys, no more and no fewer. */
export type SameKeys<T> = { readonly [K in keyof T]: Text };
