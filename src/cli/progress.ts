import { PHONE_STAGES, type PhoneProgress } from '../model/phone-progress.ts';
import { SCAN_STAGES, type ScanEvent, type ScanProgress } from '../model/scan-event.ts';
import { sayPhoneStage } from '../words/say-phone.ts';
import { sayBytes, sayDuration, sayNumber } from '../words/say-values.ts';
import type { Say } from '../words/words.ts';
import type { Terminal } from './terminal.ts';

/** On a terminal one line that moves; elsewhere a plain line now and then. Always on standard error. */
export class ProgressLine {
  private lastAt = 0;
  private shown = false;
  private lastTenth = -1;
  private readonly terminal: Terminal;
  private readonly say: Say;
  private readonly name: string;

  constructor(terminal: Terminal, say: Say, name: string) {
    this.terminal = terminal;
    this.say = say;
    this.name = terminal.names.place(name);
  }

  show(event: ScanEvent): void {
    if (event.type === 'counting') {
      this.line(this.say('terminal.counting', { name: this.name, count: event.files }), false);
    } else if (event.type === 'progress') {
      const { filesDone, filesTotal, bytesDone, bytesTotal, stage } = event.progress;
      const share = bytesTotal > 0 ? bytesDone / bytesTotal : filesTotal > 0 ? filesDone / filesTotal : 0;
      const tenth = Math.floor(share * 10) + 100 * SCAN_STAGES.indexOf(stage);
      // Without a terminal, one line for each tenth is enough for a log.
      this.line(this.progressText(event.progress, share), tenth !== this.lastTenth);
      this.lastTenth = tenth;
    }
  }

  /** The same while an iPhone is read. */
  showPhone(progress: PhoneProgress): void {
    const { bytesDone, bytesTotal } = progress;
    const share = bytesTotal > 0 ? bytesDone / bytesTotal : 0;
    const tenth = Math.floor(share * 10) + 100 * (SCAN_STAGES.length + PHONE_STAGES.indexOf(progress.stage));
    const text = [sayPhoneStage(this.say, progress), ...this.pace(progress)].join(', ');
    const bare = bytesTotal === 0 || !this.terminal.interactive;
    this.line(bare ? text : `${bar(share)} ${text}`, tenth !== this.lastTenth);
    this.lastTenth = tenth;
  }

  /** Takes the moving line away, so that the next text starts clean. */
  clear(): void {
    if (this.shown) this.terminal.stderr.write('\r\u001b[2K');
    this.shown = false;
  }

  private progressText(progress: Extract<ScanEvent, { type: 'progress' }>['progress'], share: number): string {
    const { say } = this;
    const what = say('terminal.progress-of', {
      stage: say(`terminal.${progress.stage}`),
      name: this.name,
      done: sayNumber(say, progress.filesDone),
      total: sayNumber(say, progress.filesTotal),
    });
    const text = [what, ...this.pace(progress)].join(', ');
    return this.terminal.interactive ? `${bar(share)} ${text}` : text;
  }

  /** How fast, and how long it will take. */
  private pace({ bytesPerSecond, secondsLeft }: Pick<ScanProgress, 'bytesPerSecond' | 'secondsLeft'>): string[] {
    const { say } = this;
    return [
      ...(bytesPerSecond > 0 ? [say('terminal.progress-rate', { rate: sayBytes(say, bytesPerSecond) })] : []),
      ...(secondsLeft === null ? [] : [say('terminal.progress-left', { time: sayDuration(say, secondsLeft) })]),
    ];
  }

  private line(text: string, always: boolean): void {
    const now = this.terminal.now();
    if (!this.terminal.interactive) {
      if (always) this.terminal.stderr.write(`${text}\n`);
      return;
    }
    if (now - this.lastAt < 100 && this.shown) return;
    this.lastAt = now;
    this.shown = true;
    const room = Math.max(20, this.terminal.columns - 1);
    const cut = [...text].length > room ? `${[...text].slice(0, room - 1).join('')}…` : text;
    this.terminal.stderr.write(`\r\u001b[2K${cut}`);
  }
}

const WIDTH = 20;

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}]`;
}
