// The README's picture: the sample workbook, the summary just written, the pane beside it. `npm run screenshots` takes it
// anew; a plain test run only sees that it can be taken and that the README's has the same measure.

import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { chineseFontAbsent } from "../support/browser/chineseFontAbsent";
import { openDesk, serveDesk } from "../support/browser/openDesk";
import { readPngSize } from "../support/manifest/readPngSize";

jest.setTimeout(60_000);

const README_PICTURE = "docs/images/browser-edition.png";
const isRenewing = process.env["SCREENSHOTS"] === "write";
const taken = isRenewing ? README_PICTURE : "dist/screenshots/browser-edition.png";

/** A picture of anything at all; an empty page packs into far less. */
const LEAST_BYTES = 30_000;

const describePictures = chineseFontAbsent === null ? describe : describe.skip;

describePictures(`pictures ${chineseFontAbsent ?? ""}`, () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveDesk()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("the browser edition after 生成年度汇总", async () => {
    const { page, context, foreignRequests, complaints } = await openDesk(browser, served.url);
    await page.getByRole("button", { name: zh.places.summary }).click();
    await page.getByRole("button", { name: zh.summary.write }).click();
    await page.getByText(zh.summary.created("年度汇总")).first().waitFor();
    await page.getByRole("button", { name: zh.pane.showOf(zh.home.sheet("年度汇总")) }).click();
    await page.getByRole("tab", { name: "年度汇总", selected: true }).waitFor();
    mkdirSync(taken.replace(/\/[^/]+$/, ""), { recursive: true });
    await page.screenshot({ path: taken, animations: "disabled", caret: "hide" });
    await context.close();

    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
    expect(readPngSize(taken).bytes).toBeGreaterThan(LEAST_BYTES);
    const { width, height } = readPngSize(README_PICTURE);
    expect(readPngSize(taken)).toMatchObject({ width, height });
  });
});
