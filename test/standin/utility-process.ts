import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { checkOptions } from './declared.ts';
import type { ForkOptions } from './options.ts';
import { strict } from './strict.ts';
import { type Utility, world } from './world.ts';

/** In Electron `execArgv` are switches of Chromium; this is the one that reaches V8 (shell/browser/javascript_environment.cc). */
const JS_FLAGS = '--js-flags=';

/** What Electron lets through to Node besides (`IsAllowedOption` in shell/common/node_bindings.cc). */
function nodeFlags(execArgv: readonly string[]): string[] {
  return execArgv.flatMap((argument) => {
    if (argument.startsWith(JS_FLAGS)) return argument.slice(JS_FLAGS.length).split(' ');
    throw new Error(`electron stand-in: a utility process does nothing with ${argument}`);
  });
}

/** A process of its own with `process.parentPort`: here a forked Node. */
class UtilityProcess extends EventEmitter implements Utility {
  pid: number | undefined;
  readonly serviceName: string;
  readonly flags: readonly string[];
  readonly #child;

  constructor(file: string, args: readonly string[], options: ForkOptions) {
    super();
    checkOptions('ForkOptions', options);
    this.serviceName = options.serviceName ?? 'Node Utility Process';
    this.flags = nodeFlags(options.execArgv ?? []);
    const output = process.env.STANDIN_SHOW_OUTPUT === '1' ? 'inherit' : (options.stdio ?? 'inherit');
    this.#child = fork(file, args, {
      execArgv: [...this.flags, '--import', new URL('./utility-child.ts', import.meta.url).href],
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc'],
    });
    world.utilities.add(this);
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => {
      world.utilities.delete(this);
      this.emit('exit', code ?? 1);
      this.pid = undefined;
    });
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(Object(message));
  }

  kill(): boolean {
    return this.#child.kill();
  }

  failInV8(): void {
    // As any `error` event of an emitter: without a listener it is thrown.
    this.emit('error', 'FatalError', 'v8::Context::New()', '{}');
    this.#child.kill('SIGKILL');
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess => {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    return strict('UtilityProcess', new UtilityProcess(path, args, options), 'UtilityProcess');
  },
});
