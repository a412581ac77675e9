// How far it is, on standard error where that is a terminal: one line, written over.

const WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";

export interface Progress {
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

export function barOf(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`;
}

type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** Nothing where nobody looks on. */
export function showProgress(what: string, total: number, terminal: Terminal = process.stderr): Progress {
  if (!terminal.isTTY || total === 0) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const draw = (): void => {
    terminal.write(`${CLEAR_LINE}${what} ${barOf(done, total)}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      terminal.write(CLEAR_LINE);
    },
  };
}
