// The line of progress: drawn on a terminal, and nowhere else.

import { barOf, showProgress } from "../../../src/cli/rollup/progress";

function written(isTTY: boolean): string {
  let text = "";
  const write = (more: string | Uint8Array): boolean => {
    text += String(more);
    return true;
  };
  const progress = showProgress("正在汇总", 2, { isTTY, write });
  progress.step();
  progress.step();
  progress.end();
  return text;
}

test("a terminal sees how far it is, and at the end an empty line", () => {
  expect(written(true)).toMatch(/正在汇总 ░+ 0\/2.+█+░+ 1\/2.+█+ 2\/2\r\u001b\[K$/su);
});

test("a file or a pipe sees nothing", () => {
  expect(written(false)).toBe("");
});

test.each([
  [0, 4, 0],
  [1, 4, 6],
  [4, 4, 24],
])("%i of %i is %i parts of the bar", (done, total, filled) => {
  expect(barOf(done, total).match(/█/gu)?.length ?? 0).toBe(filled);
});
