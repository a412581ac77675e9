// The lines of dependency are lint rules; here each is shown to bite, and to leave alone what is allowed.

import { dirname, relative } from "node:path";
import { filesBelow } from "../support/architecture/sourceFiles";
import { lintProbes, type Probe } from "../support/architecture/lintProbes";

/** [a folder, one it may not import from, words of the reason] */
const FORBIDDEN: readonly [string, string, string][] = [
  ["domain", "app", "domain is pure"],
  ["domain", "workbook", "domain is pure"],
  ["domain", "texts", "domain is pure"],
  ["domain", "documents", "domain is pure"],
  ["domain", "taskpane", "domain is pure"],
  ["workbook", "app", "know the domain's data types only"],
  ["workbook", "texts", "know the domain's data types only"],
  ["workbook/office", "workbook/xlsx", "neither adapter knows the other"],
  ["workbook/xlsx", "workbook/office", "neither adapter knows the other"],
  ["app", "workbook/office", "use cases speak to the port"],
  ["app", "workbook/xlsx", "use cases speak to the port"],
  ["app", "taskpane", "use cases speak to the port"],
  ["app", "documents", "use cases speak to the port"],
  ["documents", "workbook", "documents that leave the workbook"],
  ["documents", "texts", "documents that leave the workbook"],
  ["texts", "app", "texts are functions"],
  ["taskpane", "browser", "a door does not open another door"],
  ["taskpane", "cli", "a door does not open another door"],
  ["browser", "cli", "what it shares with the command line stands in app"],
  ["taskpane/parts", "workbook/office", "they never see an adapter"],
  ["cli", "taskpane", "has no screen and no Excel"],
  ["cli", "workbook/office", "has no screen and no Excel"],
];

const ALLOWED: readonly [string, string][] = [
  ["domain", "domain"],
  ["workbook/office", "domain"],
  ["workbook/xlsx", "domain"],
  ["app", "domain"],
  ["texts", "domain"],
  ["documents", "domain"],
  ["cli", "documents"],
  ["taskpane", "documents"],
  ["taskpane", "app"],
  ["taskpane/parts", "texts"],
  ["browser", "workbook/xlsx"],
  ["browser", "taskpane"],
  ["cli", "app"],
  ["cli", "workbook/xlsx"],
];

/** Named by where the text stands and what stands in it. */
const PURITY: readonly [string, string, string][] = [
  ["a library", 'import "fflate";', "imports nothing outside itself"],
  ["Node", 'import "node:fs";', "imports nothing outside itself"],
  ["the page", "export const width = window.innerWidth;", "domain is pure"],
  ["the clock", "export const today = new Date();", "domain has no clock"],
  ["the clock as a number", "export const now = Date.now();", "domain has no clock"],
  ["chance", "export const dice = Math.random();", "no randomness"],
  ["the locale", "export const text = (5).toLocaleString();", "domain has no locale"],
  ["a timer", "setTimeout(() => undefined, 1);", "domain is pure"],
];

const SILENT: readonly [string, Probe][] = [
  [
    "a date made of what is passed in",
    { text: "export const at = (year: number) => new Date(year, 0, 1);", filePath: "src/domain/probe.ts" },
  ],
  [
    "arithmetic",
    { text: "export const half = (n: number) => Math.floor(n / 2);", filePath: "src/domain/probe.ts" },
  ],
  [
    "the page, outside the domain",
    { text: "export const width = window.innerWidth;", filePath: "src/taskpane/probe.ts" },
  ],
];

/** An import, from a new file in one folder, of the first file of another. */
function importOf(from: string, into: string): Probe {
  const filePath = `src/${into}/probe.ts`;
  const target = filesBelow(`src/${from}`).find((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
  if (target === undefined) throw new Error(`src/${from} holds no file to import`);
  const path = relative(dirname(filePath), target).replace(/\.tsx?$/, "");
  return { text: `import "${path.startsWith(".") ? path : `./${path}`}";`, filePath };
}

const probes: readonly Probe[] = [
  ...FORBIDDEN.map(([into, from]) => importOf(from, into)),
  ...ALLOWED.map(([into, from]) => importOf(from, into)),
  ...PURITY.map(([, text]) => ({ text, filePath: "src/domain/probe.ts" })),
  ...SILENT.map(([, probe]) => probe),
];
const reports = lintProbes(probes);
const reportOf = (probe: Probe): string =>
  reports[probes.findIndex(({ text, filePath }) => text === probe.text && filePath === probe.filePath)]!;

test.each(FORBIDDEN)("%s may not import %s: %s", (into, from, reason) => {
  expect(reportOf(importOf(from, into))).toContain("import-x/no-restricted-paths");
  expect(reportOf(importOf(from, into))).toContain(reason);
});

test.each(ALLOWED)("%s may import %s", (into, from) => {
  expect(reportOf(importOf(from, into))).toBe("");
});

test.each(PURITY)("domain is pure of %s", (_, text, reason) => {
  expect(reportOf({ text, filePath: "src/domain/probe.ts" })).toContain(reason);
});

test.each(SILENT)("%s is allowed", (_, probe) => {
  expect(reportOf(probe)).toBe("");
});
