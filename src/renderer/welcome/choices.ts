import type { FoundKind, FoundPlace, PhoneRef } from '../../bridge/contract.ts';

/** What the person ticked or unticked, by id. */
export type Choices = Readonly<Record<string, boolean>>;

/** One line of the list: a place that was found by its name, or the list of an iPhone. */
export interface Choice {
  readonly id: string;
  readonly kind: FoundKind | 'phone';
  /** Null for an iPhone that has no name. */
  readonly label: string | null;
  readonly isTicked: boolean;
}

/** What was found, ticked where it is certain until the person says otherwise. An iPhone that cannot be read now is not offered. */
export function choicesOf(
  { found, phones }: { readonly found: readonly FoundPlace[]; readonly phones: readonly PhoneRef[] },
  ticks: Choices,
): Choice[] {
  return [
    ...found.map(({ id, kind, label, isCertain }) => ({ id, kind, label, isTicked: ticks[id] ?? isCertain })),
    ...phones
      .filter(({ problem }) => problem === null)
      .map(({ id, device }) => ({ id, kind: 'phone' as const, label: device.name, isTicked: ticks[id] ?? true })),
  ];
}
