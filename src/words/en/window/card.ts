/** Around the texts of a card of guidance. */
export const card = {
  more: { one: 'Then {{count}} more step', other: 'Then {{count}} more steps' },
  dont: 'What not to do',
  otherSystems: 'On other systems',
  worked: 'How to see that it worked',
  sources: 'Sources, and what nobody knows',
} as const;
