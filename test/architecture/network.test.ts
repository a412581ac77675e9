// Nothing leaves the computer: no source names a host on a network. Addresses that are only names of file formats are no
// hosts; this very machine is none either.

import { readFileSync } from "node:fs";
import { sourceFiles } from "../support/architecture/sourceFiles";

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g;

/** Names of schemas and relationship types inside .xlsx files: written and compared, never fetched. */
const FORMAT_NAMES = [
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/",
  "http://purl.oclc.org/ooxml/",
  "http://www.w3.org/",
  "http://purl.org/",
];

const hostsIn = (text: string): string[] =>
  [...text.matchAll(ADDRESS)]
    .map(([address]) => address)
    .filter((address) => !FORMAT_NAMES.some((name) => address.startsWith(name)))
    .filter((address) => new URL(address).hostname !== "localhost");

test.each(sourceFiles())("%s names no host", (path) => {
  expect(hostsIn(readFileSync(path, "utf8"))).toEqual([]);
});

test("a host would be seen, a format's name and this machine would not", () => {
  expect(hostsIn('fetch("https://example.org/x")')).toEqual(["https://example.org/x"]);
  expect(hostsIn('"http://www.w3.org/2000/svg" "https://localhost:3000/"')).toEqual([]);
});
