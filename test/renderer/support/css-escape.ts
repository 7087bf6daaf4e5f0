// jsdom has no `CSS.escape`, which the parts of the window use to find where the focus was.
if (typeof globalThis.CSS === 'undefined') {
  const escaped = (text: string): string => text.replace(/[^\w-]/g, (char) => `\\${char}`);
  Object.assign(globalThis, { CSS: { escape: escaped } });
}
