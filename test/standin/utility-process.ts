import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { strict } from './strict.ts';

interface ForkOptions {
  readonly serviceName?: string;
  readonly stdio?: 'ignore' | 'inherit' | 'pipe';
}

/** A process of its own with `process.parentPort`: here a forked Node. */
class UtilityProcess extends EventEmitter {
  readonly pid: number | undefined;
  readonly #child;

  constructor(file: string, args: readonly string[], options: ForkOptions) {
    super();
    const output = process.env.STANDIN_SHOW_OUTPUT === '1' ? 'inherit' : (options.stdio ?? 'inherit');
    this.#child = fork(file, args, {
      execArgv: ['--import', new URL('./utility-child.ts', import.meta.url).href],
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.pid = this.#child.pid;
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  postMessage(message: object): void {
    if (this.#child.connected) this.#child.send(message);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (file: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess => {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    return strict(
      'UtilityProcess',
      new UtilityProcess(file.startsWith('file:') ? fileURLToPath(file) : file, args, options),
    );
  },
});
