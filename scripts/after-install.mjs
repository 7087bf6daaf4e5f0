// What `npm ci` says at its end: which Node runs the scripts of this project. Plain JavaScript, for whatever Node there is.
// (.npmrc silences npm's own warnings: under an older Node it prints one for each tool, though none of them runs under it.)

const NEEDED = 24;
const yours = /\bnode\/v(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? process.versions.node;
const runs = process.versions.node;

if (Number.parseInt(runs, 10) < NEEDED)
  console.log(`The scripts of this project need Node ${NEEDED} (.nvmrc); this is Node ${runs}.`);
else if (runs !== yours)
  console.log(`Node ${runs} came along and runs the scripts of this project. (Your own Node is ${yours}.)`);
