import type { ErrorOutput, Output, StreamOutput } from './output';
import { cleanText } from './clean-text';

/** How tslab writes a fault of the cell's types or syntax: `1:7 - message`, with a file first if it is not the cell. */
const DIAGNOSTIC = /^(?:\S.* )?\d+:\d+ - /;
/** What a fault that nobody waited for leaves behind, though the reply says "ok". */
const UNHANDLED = /^(?:UncaughtException|UnhandledPromiseRejection): *|^(?=Promise \{\s*<rejected>)/;
/** Node's echo of the line that threw, as compiled. */
const SOURCE_LINE = /^\S.*:\d+\n.*\n *\^+\n\n?/;
/** A place in the cell; the line is that of the compiled cell and would mislead. */
const CELL = /evalmachine\.<anonymous>(?::\d+)*/g;

/**
 * Tells a cell's failure from its output. tslab makes no error outputs: a
 * failing cell leaves text on stderr and a reply with status "error"; an
 * exception in a timer and a rejected promise leave text and status "ok".
 *
 * @param outputs in order, one a write, not merged
 * @returns the outputs without the text of the failure, and the failure
 */
export function splitFailure(
  outputs: readonly Output[],
  status: string,
): { rest: readonly Output[]; failure: ErrorOutput | null } {
  const unhandled = streams(outputs).filter(({ text }) => UNHANDLED.test(text));
  const told = status === 'ok' ? [] : toldByReply(streams(outputs).filter((output) => !unhandled.includes(output)));
  // A rejected promise that is shown shows itself twice; what Node says about it says more.
  const [text] = [told.map((output) => output.text).join(''), ...unhandled.map(({ text }) => text).sort(promiseLast)]
    .map((candidate) => candidate.replace(UNHANDLED, ''))
    .filter((candidate) => candidate !== '');
  if (text === undefined && status === 'ok') return { rest: outputs, failure: null };
  return {
    rest: outputs.filter((output) => ![...told, ...unhandled].includes(output as StreamOutput)),
    failure: errorOutput(text ?? `the kernel did not run the cell (status "${status}")`),
  };
}

const streams = (outputs: readonly Output[]): StreamOutput[] =>
  outputs.filter((output) => output.output_type === 'stream');

const promiseLast = (a: string, b: string): number => Number(a.startsWith('Promise')) - Number(b.startsWith('Promise'));

/** The last write to stderr, or all of the last ones if they list faults of types: those come one a write. */
function toldByReply(written: readonly StreamOutput[]): StreamOutput[] {
  const errors = written.filter(({ name }) => name === 'stderr');
  const lastOther = errors.map(({ text }) => DIAGNOSTIC.test(text)).lastIndexOf(false);
  return errors.slice(Math.min(lastOther + 1, errors.length - 1));
}

/** An nbformat error output from what the kernel printed: `TypeError: x is not …` and a stack. */
export function errorOutput(printed: string): ErrorOutput {
  const text = cleanText(printed).replace(SOURCE_LINE, '').trimEnd();
  const traceback = text.replace(CELL, 'cell').split('\n').filter(isTelling);
  if (DIAGNOSTIC.test(text)) return { output_type: 'error', ename: 'CompileError', evalue: text, traceback };
  const [message = ''] = text.split(/\n\s+at /);
  const named = /^([\w$.]*(?:Error|Exception))(?: \[[^\]]*\])?(?:: ([\s\S]*))?$/.exec(message);
  return { output_type: 'error', ename: named?.[1] ?? 'Error', evalue: named ? (named[2] ?? '') : message, traceback };
}

/** Frames of Node and of the kernel say nothing about the cell, nor does a frame said twice. */
const isTelling = (line: string, index: number, lines: readonly string[]): boolean =>
  line !== lines[index - 1] && !/^\s+at (?:.*[(\s])?(?:node:|\S*node_modules\/(?:tslab|zeromq)\/)/.test(line);
