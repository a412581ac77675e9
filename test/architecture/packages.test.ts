// A fresh machine with Node and any registry installs the project: what that takes of package.json and its lockfile.

import { existsSync, readFileSync } from "node:fs";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const packageFile = read("package.json") as PackageFile;
const locked = (read("package-lock.json") as { packages: Readonly<Record<string, LockedPackage>> }).packages;

/** Where Node would find `name` when the package at `at` asks for it. */
function find(name: string, at: string): string | undefined {
  const parents = at
    .split("/node_modules/")
    .map((_, i, parts) => parts.slice(0, parts.length - i).join("/node_modules/"));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`].find(
    (path) => path in locked,
  );
}

test("the lockfile names no registry, so that it installs from whichever the machine is set to", () => {
  const hosts = Object.entries(locked).filter(([, { resolved }]) => resolved?.includes("://"));
  expect(hosts.map(([path]) => path)).toEqual([]);
});

test("what other systems need is locked too: npm 11 refuses a lockfile without it", () => {
  const missing = Object.entries(locked).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => find(name, at) === undefined)
      .map((name) => `${name}, asked for by ${at}`),
  );
  expect(missing).toEqual([]);
});

test("versions are exact", () => {
  const { dependencies, devDependencies, optionalDependencies } = packageFile;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
});

test("install scripts are off", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test.each(["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", ".ci/run"])("%s is there", (file) => {
  expect(existsSync(file)).toBe(true);
});
