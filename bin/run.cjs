'use strict';
// Starts a command of src/commands, or a tool of tools/: `node bin/run.cjs lab`. Written in the
// JavaScript of ten years ago, so that an old Node reads it and says in one line what is missing.
var fs = require('fs');
var path = require('path');

var root = path.dirname(__dirname);
var folders = [path.join(root, 'src', 'commands'), path.join(root, 'tools')];

/** The Node version that package.json asks for, as [major, minor], if the running one is older; else null. */
function missingVersion() {
  var wanted = /(\d+)\.(\d+)/.exec(require('../package.json').engines.node);
  var found = /(\d+)\.(\d+)/.exec(process.versions.node);
  var older = +found[1] < +wanted[1] || (+found[1] === +wanted[1] && +found[2] < +wanted[2]);
  return older ? wanted[0] : null;
}

function fail(message, code) {
  process.stderr.write(message + '\n');
  process.exitCode = code;
}

/** Paths of commands and tools by their names. */
function known() {
  var files = {};
  folders.forEach(function (folder) {
    fs.readdirSync(folder).forEach(function (name) {
      if (/\.ts$/.test(name)) files[name.slice(0, -3)] = path.join(folder, name);
    });
  });
  return files;
}

/** Commands that run in a process of their own, with another that watches over it: those that compute for long. */
var SUPERVISED = ['audit', 'reproduce', 'trace'];

/** An error that the call is to blame for: told in one line, exit code 2. */
function wrongCall(message) {
  var error = new Error(message);
  error.isWrongCall = true;
  return error;
}

/**
 * The arguments without --study DIR, which every command takes: the folder goes into the environment, from which
 * the command and the kernels that it starts take it.
 */
function withoutStudy(argv) {
  var at = argv.indexOf('--study');
  var joined = argv.filter(function (one) {
    return one.indexOf('--study=') === 0;
  })[0];
  var study = joined ? joined.slice('--study='.length) : at >= 0 ? argv[at + 1] : null;
  if (study === null) return argv;
  if (!study || !fs.existsSync(path.join(study, 'data')))
    throw wrongCall('no study: ' + (study || '(none)') + '; --study takes a folder with data/ and notebooks/ in it');
  process.env.SURVEY_STUDY = path.resolve(study);
  return argv.filter(function (one, place) {
    return one !== joined && (at < 0 || (place !== at && place !== at + 1));
  });
}

/** Runs the command's main(argv); a Promise in any case. */
function start(name, given) {
  return Promise.resolve().then(function () {
    var argv = withoutStudy(given);
    var watched = SUPERVISED.indexOf(name) >= 0;
    if (watched && process.env.SURVEY_SUPERVISOR !== String(process.ppid))
      return require('./supervise.cjs').supervise(name, argv);
    // Types are checked by `npm run types`; here only speed counts.
    require('ts-node').register({ transpileOnly: true, cwd: root, project: path.join(root, 'tsconfig.json') });
    function load() {
      return require(known()[name]);
    }
    if (!watched) return load().main(argv);
    process.on('uncaughtException', function (error) {
      explain(error);
      process.exit();
    });
    return require('../src/runner/supervised.ts').supervised(name, argv, load);
  });
}

/** What still holds this process, such as a browser that does not answer, does not for long. */
function finish(code) {
  process.exitCode = code;
  if (SUPERVISED.indexOf(name) >= 0) require('timers').setTimeout(process.exit, 2000).unref();
}

/** Unexpected errors in one line; the stack is for those who ask. */
function explain(error) {
  var text = error && error.message ? error.message : String(error);
  if (error && error.isWrongCall) fail(name + ': ' + text, 2);
  else if (process.env.DEBUG) fail((error && error.stack) || text, 1);
  else fail(name + ': ' + text.split('\n')[0] + ' (DEBUG=1 shows where)', 1);
}

var wanted = missingVersion();
var name = process.argv[2];
if (wanted) {
  fail('Node ' + wanted + ' or newer is needed; this is Node ' + process.versions.node + '.', 2);
} else if (!name || !known()[name]) {
  fail('unknown command: ' + (name || '(none)') + ' (known: ' + Object.keys(known()).sort().join(', ') + ')', 2);
} else {
  start(name, process.argv.slice(3)).then(finish, function (error) {
    explain(error);
    finish(process.exitCode);
  });
}
