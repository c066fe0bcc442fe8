/** What the person at the terminal reads: Chinese first, then English, one line each or one line for both. */

/** A sentence about what is happening now. */
export function say(zh, en) {
  process.stdout.write(`${zh}  ${dim(en)}\n`);
}

/** Prints why it cannot go on and ends the process. */
export function giveUp(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(1);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

export function bold(text) {
  return style(1, text);
}

export function dim(text) {
  return style(2, text);
}

export function red(text) {
  return style(31, text);
}

export function green(text) {
  return style(32, text);
}

function style(code, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}
