#!/usr/bin/env node
// The terminal command. Only what every Node understands stands here: an older one must be able to say that it is too old.
import { NODE_TOO_OLD } from '../words/node-too-old.ts';

const NEEDED = 24;
const { versions, env, stderr } = process;

if (Number(versions.node.split('.')[0]) < NEEDED) {
  const language = /^de/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'de' : 'en';
  stderr.write(`${NODE_TOO_OLD[language](NEEDED, versions.node)}\n`);
  process.exitCode = 3;
} else {
  const { start } = await import('./start.ts');
  process.exitCode = await start();
}
