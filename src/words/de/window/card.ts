import type { SameKeys } from '../../catalogue.ts';
import type { card as english } from '../../en/window/card.ts';

export const card: SameKeys<typeof english> = {
  more: { one: 'Danach noch {{count}} Schritt', other: 'Danach noch {{count}} Schritte' },
  dont: 'Was Sie nicht tun sollten',
  otherSystems: 'Auf anderen Systemen',
  worked: 'Woran Sie sehen, dass es geklappt hat',
  sources: 'Quellen, und was niemand weiß',
};
