import address from './compare-worker.ts?worker&url';

/** As much of the browser's Trusted Types as is used. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): string;
  };
}

/** The name that the page's content policy allows (main/security/content-policy.ts); a second policy of it cannot be made. */
const POLICY = 'two-places';

/**
 * The one script that the page ever starts is its own worker. Under the page's content policy nothing else can become a script,
 * whatever text comes from a list or a file name: the policy below lets this address through and no other.
 */
function trusted(): string {
  const types: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
  if (!types) return address;
  const rules = {
    createScriptURL: (text: string): string => {
      if (text !== address) throw new TypeError('not the worker of this page');
      return text;
    },
  };
  return types.createPolicy(POLICY, rules).createScriptURL(address);
}

let scriptAddress: string | null = null;

/** Starts the worker that compares. */
export function startWorker(): Worker {
  scriptAddress ??= trusted();
  return new Worker(scriptAddress, { type: 'module' });
}
