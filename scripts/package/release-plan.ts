/** The systems a release is packed for, by the switch of electron-builder. */
export type Target = '--linux' | '--mac' | '--win';

/** What electron-builder is started with, and what is true of the result. */
export interface ReleasePlan {
  readonly args: readonly string[];
  /** Variables to take out of the environment. */
  readonly without: readonly string[];
  /** Text of Apple's key, to be put into a file whose path then is APPLE_API_KEY; null when there is none. */
  readonly appleKey: string | null;
  /** One sentence for the notes of the release. */
  readonly said: string;
}

const SIGNING = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'];
const NOTARISING = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'];

/**
 * How to pack for one system with the secrets there are. A workflow hands over a secret that does not exist as an empty
 * text, and electron-builder takes an empty CSC_LINK for a file, so empty ones are taken away. Without a certificate the
 * app for macOS is signed by nobody ("ad hoc"): Apple's processors start no program whose signature is broken, and the
 * one that Electron brings is, once fuses are set. The hardened runtime would then refuse Electron's own framework, which
 * no team has signed; so it is left out of such builds, and said.
 */
export function releasePlan(target: Target, env: Readonly<Record<string, string | undefined>>): ReleasePlan {
  const has = (name: string): boolean => (env[name] ?? '').trim() !== '';
  const args = [target, '--publish', 'never'];
  const without = [...SIGNING, ...NOTARISING].filter((name) => !has(name));
  if (target === '--linux')
    return { args, without, appleKey: null, said: 'Linux: packages are not signed; compare their checksums.' };
  if (target === '--win') {
    const said = has('CSC_LINK') || has('WIN_CSC_LINK') ? 'signed.' : 'not signed; SmartScreen says so once.';
    return { args, without, appleKey: null, said: `Windows: ${said}` };
  }
  if (!has('CSC_LINK')) {
    return {
      args: [...args, '-c.mac.identity=-', '-c.mac.hardenedRuntime=false'],
      without: [...SIGNING, ...NOTARISING],
      appleKey: null,
      said: 'macOS: not signed by a known developer and not looked at by Apple, without the hardened runtime; macOS says so (System Settings > Privacy & Security > Open Anyway).',
    };
  }
  if (!NOTARISING.every(has))
    return {
      args,
      without: [...new Set([...without, ...NOTARISING])],
      appleKey: null,
      said: 'macOS: signed, but not looked at by Apple.',
    };
  return { args, without, appleKey: env.APPLE_API_KEY ?? null, said: 'macOS: signed, and looked at by Apple.' };
}
