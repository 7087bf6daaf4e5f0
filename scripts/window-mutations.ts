// Guards of the window, as they stand in the build. Taken away by mutate-guards.ts; the specs `guards` must notice.

export interface WindowMutation {
  readonly name: string;
  readonly file: 'main/main.js' | 'preload/preload.cjs';
  readonly from: string;
  readonly to: string;
}

export const WINDOW_MUTATIONS: readonly WindowMutation[] = [
  { name: 'popups are allowed', file: 'main/main.js', from: 'action: "deny"', to: 'action: "allow"' },
  {
    name: 'navigation is not stopped',
    file: 'main/main.js',
    from: 'contents.on("will-navigate", onlyOurPage);',
    to: '',
  },
  { name: 'no content policy', file: 'main/main.js', from: '"content-security-policy": policy,', to: '' },
  {
    name: 'any text may become a script',
    file: 'main/main.js',
    from: '"require-trusted-types-for \'script\'"',
    to: '"upgrade-insecure-requests"',
  },
  {
    name: 'the session cancels nothing',
    file: 'main/main.js',
    from: '!mayRequest(details.url, parts.alsoAllowed)',
    to: 'false',
  },
  { name: 'every sender is trusted', file: 'main/main.js', from: 'if (!isTrustedSender(event))', to: 'if (false)' },
  {
    name: 'arguments are not checked',
    file: 'main/main.js',
    from: 'const checked = schema.safeParse(argument);',
    to: 'const checked = { success: true, data: argument };',
  },
  { name: 'the page may send paths', file: 'preload/preload.cjs', from: '!isPageRequest(name)', to: 'false' },
  {
    name: 'every permission is given',
    file: 'main/main.js',
    from: 'permission === "clipboard-sanitized-write"',
    to: 'true',
  },
  { name: 'the spell checker stays on', file: 'main/main.js', from: 'session.setSpellCheckerEnabled(false)', to: '' },
  { name: 'a proxy is asked', file: 'main/main.js', from: '{ mode: "direct" }', to: '{ mode: "system" }' },
  { name: 'names are resolved', file: 'main/main.js', from: '["host-resolver-rules", "MAP * ~NOTFOUND"],', to: '' },
  {
    name: 'files outside a place are shown',
    file: 'main/main.js',
    from: 'const file = await resolveInside(folder, relative);',
    to: 'const file = "/" + relative;',
  },
  {
    name: 'any path of the bundle is served',
    file: 'main/main.js',
    from: 'file.startsWith(path.resolve(root) + path.sep) ? file : null',
    to: 'decodedPath',
  },
  {
    name: 'a drop is believed without asking the person',
    file: 'main/main.js',
    from: 'createDropJudge(dialogs.askToCheck)',
    to: 'createDropJudge(async () => true)',
  },
  { name: 'a second copy goes on', file: 'main/main.js', from: '!app.requestSingleInstanceLock()', to: 'false' },
  { name: 'the page is not rescued', file: 'main/main.js', from: 'parts.reload();', to: '' },
];
