// What the build puts into dist/addin: everything the manifest and Excel's library ask for, and nothing changed in it.

import { existsSync, readFileSync } from "node:fs";
import { PANE_BUDGET } from "../../build/addIn.js";
import { sizeOf, sumGzipped } from "../../build/bundleBudget.js";
import { PAGE_POLICY } from "../../build/contentSecurityPolicy.js";
import { DEVELOPMENT_ADDRESS } from "../../build/manifestAddress.js";
import { OFFICE_FILES } from "../../build/officeFiles.js";
import { filesBelow } from "../support/architecture/sourceFiles";
import { flatten, readXmlTree } from "../support/manifest/xmlTree";

const DIST = "dist/addin";
const LIBRARY = "node_modules/@microsoft/office-js/dist";

const page = readFileSync(`${DIST}/taskpane.html`, "utf8");

const addresses = flatten(readXmlTree(`${DIST}/manifest.xml`))
  .flatMap((element) => Object.values(element.attributes))
  .filter((value) => value.startsWith(DEVELOPMENT_ADDRESS));

test.each([...new Set(addresses)])("%s is in the build", (address) => {
  expect(existsSync(DIST + new URL(address).pathname)).toBe(true);
});

test.each(OFFICE_FILES)("Excel's own %s is there, unmodified", (file) => {
  expect(readFileSync(`${DIST}/office/${file}`).equals(readFileSync(`${LIBRARY}/${file}`))).toBe(true);
});

test("of Excel's library nothing else is there but its licence", () => {
  const files = filesBelow(`${DIST}/office`).map((path) => path.slice(`${DIST}/office/`.length));
  expect(files).toEqual([...OFFICE_FILES, "LICENSE.md"].sort());
});

test("the library the page will ask for is the one office.js names for each Excel", () => {
  // The map from host and platform to file version, as it stands in the library itself.
  const map = /OSF\.HostSpecificFileVersionMap = (\{[^]*?\n\});/.exec(
    readFileSync(`${LIBRARY}/office.debug.js`, "utf8"),
  );
  const versions = (JSON.parse(map![1]!) as Record<string, Record<string, string>>)["excel"]!;
  for (const platform of ["win32", "mac", "web"]) {
    expect(OFFICE_FILES).toContain(`excel-${platform}-${versions[platform]!}.js`);
  }
});

describe("the page", () => {
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, address]) => address!);

  test("loads Excel's library first, then one script of ours, all from its own folder", () => {
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toBe("office/office.js");
    expect(scripts[1]).toMatch(/^taskpane\.[0-9a-f]{20}\.js$/);
  });

  test("begins with its policy and says its characters within the first kilobyte", () => {
    expect(page).toMatch(/<head><meta http-equiv="?Content-Security-Policy/);
    expect(page).toContain(`content="${PAGE_POLICY}"`);
    expect(Buffer.from(page).indexOf("charset")).toBeLessThan(1024);
  });

  test("is within its budget, as a server would send it", () => {
    const ours = scripts.slice(1).map((name) => sizeOf(name, readFileSync(`${DIST}/${name}`)));
    expect(sumGzipped(ours)).toBeLessThanOrEqual(PANE_BUDGET);
    // It holds the whole pane, not a stub.
    expect(sumGzipped(ours)).toBeGreaterThan(PANE_BUDGET / 4);
  });
});
