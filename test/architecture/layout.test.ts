// Where files lie and how large they are.

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { filesBelow, scriptFiles, sourceFiles } from "../support/architecture/sourceFiles";

const LAYERS = ["app", "books", "browser", "cli", "documents", "domain", "taskpane", "texts", "workbook"];

/** Names that say nothing about what lies in a folder. */
const EMPTY_WORDS = ["utils", "util", "helpers", "helper", "common", "shared", "misc", "lib"];

const lineCount = (path: string): number => readFileSync(path, "utf8").split("\n").length;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

test("every source file lies in a layer", () => {
  const elsewhere = sourceFiles().filter((path) => !LAYERS.includes(path.split("/")[1]!));
  expect(elsewhere).toEqual([]);
});

test("no folder has a name that says nothing", () => {
  const nameless = [...sourceFiles(), ...filesBelow("test")].filter((path) =>
    dirname(path)
      .split("/")
      .some((folder) => EMPTY_WORDS.includes(folder)),
  );
  expect(nameless).toEqual([]);
});

test("no barrels: only a page's entry is called index", () => {
  const indexes = sourceFiles().filter((path) => /^index\.tsx?$/.test(basename(path)));
  expect(indexes).toEqual(["src/browser/index.tsx", "src/taskpane/index.tsx"]);
});

test("files are named after their one main export", () => {
  // camelCase, PascalCase for components and classes, kebab-case for rules (their id) and pages;
  // `.styles` after a hook that makes styles, as Fluent UI itself does.
  const shapes =
    /^([a-z][a-zA-Z0-9]*|[A-Z][a-zA-Z0-9]*|[a-z0-9]+(-[a-z0-9]+)+)(\.d|\.styles)?\.(tsx?|html|css)$/;
  expect(sourceFiles().filter((path) => !shapes.test(basename(path)))).toEqual([]);
});

test("files are small: none over 300 lines with its comments, half of them under 80", () => {
  const files = sourceFiles();
  expect(files.filter((path) => lineCount(path) > 300)).toEqual([]);
  expect(median(files.map(lineCount))).toBeLessThan(80);
});

test("tests mirror the sources: each folder of tests of a layer is one of the sources", () => {
  const folders = new Set(
    LAYERS.flatMap((layer) => (existsSync(`test/${layer}`) ? filesBelow(`test/${layer}`) : [])).map(dirname),
  );
  expect([...folders].filter((folder) => !existsSync(folder.replace(/^test/, "src")))).toEqual([]);
});

test("every disabled rule says why", () => {
  const unexplained = scriptFiles().flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => /^\s*(\/\/|\/\*|\{\/\*)\s*eslint-disable/.test(line) && !line.includes(" -- "))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(unexplained).toEqual([]);
});
