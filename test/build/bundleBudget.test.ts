import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { BundleBudget, judgeBudget, sizeOf, sumGzipped } from "../../build/bundleBudget.js";

describe("judging", () => {
  const files = [
    { name: "a.js", bytes: 300, gzipped: 100 },
    { name: "b.css", bytes: 90, gzipped: 50 },
  ];

  test.each([
    [149, true],
    [150, false],
    [151, false],
  ])("150 bytes against a budget of %i", (limit, isOver) => {
    expect(judgeBudget(files, limit) !== null).toBe(isOver);
  });

  test("the sentence names the sum, the budget and each file", () => {
    expect(judgeBudget(files, 149)).toMatch(/150[^]*149[^]*100 {2}a\.js[^]*50 {2}b\.css/);
  });
});

test("a file counts as a server would send it: gzipped by itself", () => {
  const size = sizeOf("a.js", "x".repeat(10_000));
  expect(size.bytes).toBe(10_000);
  expect(size.gzipped).toBeLessThan(100);
  expect(sumGzipped([size, size])).toBe(2 * size.gzipped);
});

describe("in a build", () => {
  const folder = mkdtempSync(join(tmpdir(), "guangong-budget-"));
  beforeAll(() => {
    writeFileSync(join(folder, "later.js"), `export const text = "${"later ".repeat(100)}";`);
    writeFileSync(join(folder, "entry.js"), 'document.title = "a page"; void import("./later.js");');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const build = (limit: number): Promise<string[]> =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: "production",
          context: folder,
          entry: { pane: "./entry.js" },
          output: { path: join(folder, "dist") },
          plugins: [new BundleBudget({ entry: "pane", limit })],
        },
        (error, stats) => {
          if (error !== null) reject(error);
          else resolve(stats!.compilation.errors.map(({ message }) => message));
        },
      );
    });

  test("the first download over the budget fails it", async () => {
    const errors = await build(100);
    expect(errors.join("\n")).toMatch(/The first download is \d+ bytes gzipped; the budget is 100\./);
    expect(errors.join("\n")).toContain("pane.js");
  });

  test("within the budget it passes; what is loaded later does not count", async () => {
    expect(await build(2_000)).toEqual([]);
  });
});
