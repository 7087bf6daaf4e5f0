/** What another language must have: every key of English, no more. */
export type Translation<T> = { readonly [K in keyof T]: string };
