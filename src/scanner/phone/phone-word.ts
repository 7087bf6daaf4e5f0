/** What stands for the phone on the cable where a list is asked for: `phone`, or `phone:ID` where several are plugged in. */
const WORD = /^phone(?::([0-9a-f]{12}))?$/;

/** The phone that a word means: its id, or null for the only one. Null as a whole when the word is something else. */
export function phoneWord(text: string): { readonly phoneId: string | null } | null {
  const found = WORD.exec(text);
  return found === null ? null : { phoneId: found[1] ?? null };
}
