/** A mistake in the command: the key of a text in `terminal.…`, with its values. */
export class OptionError extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: string, values: Readonly<Record<string, string>>) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
