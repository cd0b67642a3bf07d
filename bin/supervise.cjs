'use strict';
// Runs a command in a process of its own and watches over it. A command computes for seconds without
// hearing anything: it reads a large export, or searches for contradictions. This process always hears:
// it ends the command within a second of Ctrl-C, says so, and says what takes long.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { constants } = require('node:os');
const { clearTimeout, setInterval, setTimeout } = require('node:timers');

const root = path.dirname(__dirname);
const windows = process.platform === 'win32';
/** How long a command may take to end by itself at a signal; it does within a tenth of that, or computes. */
const GRACE_MS = 300;
/** How long something takes that is worth a line. */
const PATIENCE_MS = 1000;

/** Starts `run.cjs NAME ARGV` again, in a process that knows that it is watched over. Resolves to the exit code. */
function supervise(name, argv) {
  const child = spawn(process.execPath, [...process.execArgv, path.join(__dirname, 'run.cjs'), name, ...argv], {
    env: { ...process.env, SURVEY_SUPERVISOR: String(process.pid) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A process group of its own, so that Ctrl-C reaches this process alone, and what the command started ends with it.
    detached: !windows,
    windowsHide: true,
  });
  const say = (text) => process.stderr.write(`${text}\n`);
  let [interrupted, outputs] = [null, null];
  let patience;
  child.on('message', (told) => {
    if (told.outputs) outputs = told.outputs;
    if (told.doing === undefined) return;
    clearTimeout(patience);
    if (told.doing) patience = setTimeout(() => say(`${told.doing} …`), PATIENCE_MS);
  });
  const onSignal = (signal) => {
    if (interrupted) return;
    interrupted = signal;
    clearTimeout(patience);
    if (!windows) child.kill(signal);
    setTimeout(() => endGroup(child), GRACE_MS);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  // A signal to npm ends the shell between it and this process, and nobody hears of it.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && onSignal('SIGTERM'), GRACE_MS).unref();

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(patience);
      const number = interrupted && 128 + constants.signals[interrupted];
      // By itself, though a signal may have come as it ended.
      if (signal === null && code !== number) return resolve(code);
      endGroup(child);
      if (interrupted) say(`\nInterrupted (${interrupted})${outputs ? `: ${outputs} is as it was` : ''}.`);
      else say(`${name}: ended by ${signal}${signal === 'SIGKILL' ? ', by somebody or for want of memory' : ''}.`);
      sweep(outputs);
      resolve(interrupted ? number : 1);
    });
  });
}

/** Ends a command and what it started, at once. */
function endGroup(child) {
  try {
    if (windows) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}

/** Removes what a command left that could not do so itself. */
function sweep(outputs) {
  require('ts-node').register({ transpileOnly: true, cwd: root, project: path.join(root, 'tsconfig.json') });
  const runner = path.join(root, 'src', 'runner');
  require(path.join(runner, 'sweep-temporary.ts')).sweepTemporary();
  if (outputs) require(path.join(runner, 'sweep-leftovers.ts')).sweepLeftovers(outputs);
}

module.exports = { supervise };
