import type { Engine } from './engine.ts';

/** Calls that answer nothing. */
export type Command = {
  [K in keyof Engine]: ReturnType<Engine[K]> extends void ? K : never;
}[keyof Engine];

/** Calls that answer later. */
export type Question = Exclude<keyof Engine, Command>;

/** What the window sends to the worker. A progress callback cannot cross: its place in the arguments is left out. */
export interface ToWorker {
  readonly call: keyof Engine;
  readonly args: readonly unknown[];
  /** Null for a command. */
  readonly id: number | null;
}

/** What the worker sends back. */
export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number };
