// Loaded before the command: writes down each call of the file system, and sends the process a signal at one of them.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { SIGNAL_AT: at = '', SIGNAL: signal = 'SIGINT', CALLS: log = '' } = process.env;
const { openSync, writeSync, closeSync } = fs;
const NAMES = ['open', 'opendir', 'readdir', 'stat', 'lstat', 'realpath', 'rename', 'writeFile', 'mkdir'];

function note(key) {
  const file = openSync(log, 'a');
  writeSync(file, `${key}\n`);
  closeSync(file);
}

/** Once in all threads: whoever makes the mark sends it. */
function send() {
  try {
    closeSync(openSync(`${log}.sent`, 'wx'));
  } catch {
    return;
  }
  process.kill(process.pid, signal);
}

function watched(name, call) {
  return function (...args) {
    // The name of a half-written file has chance in it.
    const key = `${name} ${String(args[0]).replace(/\.[0-9a-f]{12}\.part$/, '.part')}`;
    note(key);
    if (key === at) send();
    return Reflect.apply(call, this, args);
  };
}

for (const name of NAMES) {
  for (const each of [name, `${name}Sync`]) {
    const call = fs[each];
    if (typeof call !== 'function') continue;
    fs[each] = Object.assign(watched(each, call), call);
  }
  const promised = fs.promises[name];
  if (typeof promised === 'function') fs.promises[name] = watched(`${name} promised`, promised);
}
syncBuiltinESMExports();
