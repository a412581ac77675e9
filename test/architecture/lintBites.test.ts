// The other house rules that lint keeps: each reports what it should and is silent beside it.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { lintProbes } from "../support/architecture/lintProbes";

const linesOf = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const constants = (count: number): string => linesOf(count, (i) => `export const v${String(i)} = 1;`);
const branches = (count: number): string =>
  `export function f(a: number) {\n${linesOf(count, (i) => `if (a === ${String(i)}) return 1;`)}\nreturn 0;\n}`;
const nested = (depth: number): string =>
  `export function f(a: number) {\n${"if (a > 1) { ".repeat(depth)}return 1;${" }".repeat(depth)}\nreturn 0;\n}`;

const REPORTED: readonly [string, string, string][] = [
  ["any", "export const value: any = 1;", "no-explicit-any"],
  ["a default export", "export default 1;", "no-default-export"],
  ["a word to the console", 'console.log("x");', "no-console"],
  ["a silenced type error without a reason", "// @ts-ignore\nexport const x = 1;", "ban-ts-comment"],
  [
    "a disabled rule that reports nothing",
    "// eslint-disable-next-line no-console -- no need\nexport const x = 1;",
    "Unused eslint-disable",
  ],
  ["a loose comparison", "export const same = (a: number, b: number) => a == b;", "eqeqeq"],
  [
    "a method the oldest browser lacks",
    "export const sorted = (a: number[]) => a.toSorted();",
    "Chrome 109, the last on Windows 7",
  ],
  ["blocks four deep", nested(4), "max-depth"],
  ["a file of 251 lines", constants(251), "max-lines"],
  ["fifteen ways through a function", branches(14), "complexity"],
];

const SILENT: readonly [string, string][] = [
  ["unknown", "export const value: unknown = 1;"],
  ["sorting a copy", "export const sorted = (a: number[]) => [...a].sort();"],
  ["blocks three deep", nested(3)],
  ["a file of 250 lines", constants(250)],
  ["fourteen ways through a function", branches(13)],
];

/** Two files, the first importing the second; linting needs them on the disk to follow an import. */
const CYCLE = ".cache/cycle-probe";
mkdirSync(CYCLE, { recursive: true });
writeFileSync(
  `${CYCLE}/first.ts`,
  'import { second } from "./second";\nexport const first = () => second;\n',
);
writeFileSync(`${CYCLE}/second.ts`, "export const second = 2;\n");
const usesFirst = 'import { first } from "./first";\nexport const used = () => first;';

const reports = lintProbes([
  ...[...REPORTED, ...SILENT].map(([, text]) => ({ text, filePath: "src/app/probe.ts" })),
  { text: usesFirst, filePath: `${CYCLE}/second.ts` },
  { text: usesFirst, filePath: `${CYCLE}/third.ts` },
]);

afterAll(() => {
  rmSync(CYCLE, { recursive: true });
});

test.each(REPORTED.map(([what, , rule], i) => [what, rule, reports[i]!]))(
  "%s is reported",
  (_, rule, report) => {
    expect(report).toContain(rule);
  },
);

test.each(SILENT.map(([what], i) => [what, reports[REPORTED.length + i]!]))("%s is not", (_, report) => {
  expect(report).toBe("");
});

test("an import that closes a cycle is reported, one that does not is not", () => {
  const [closing, open] = reports.slice(-2);
  expect(closing).toContain("import-x/no-cycle");
  expect(open).toBe("");
});
