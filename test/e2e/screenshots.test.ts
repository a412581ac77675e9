// The README's pictures: the sample workbook with the pane beside it, the summary just written, a record being entered, the annual
// report. `npm run screenshots` takes them anew; a plain test run only sees that they can be taken and that the README's have the
// same measure.

import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhReportPane } from "../../src/texts/zhReportPane";
import { chineseFontAbsent } from "../support/browser/chineseFontAbsent";
import { openDesk, serveDesk } from "../support/browser/openDesk";
import { readPngSize } from "../support/manifest/readPngSize";

jest.setTimeout(60_000);

const isRenewing = process.env["SCREENSHOTS"] === "write";

interface Picture {
  readonly file: string;
  /** From the desk as it opens to what the picture shows. */
  readonly lead: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tab", { name, selected: true }).waitFor();
}

/** The further pictures: enough to see, and a file that is small. */
const SMALL = { width: 1040, height: 640 };

const PICTURES: readonly Picture[] = [
  {
    file: "browser-edition.png",
    lead: async (page) => {
      await page.getByRole("button", { name: zh.places.summary, exact: true }).click();
      await page.getByRole("button", { name: zh.summary.write }).click();
      await page.getByText(zh.summary.created("年度汇总")).first().waitFor();
      await page.getByRole("button", { name: zh.pane.showOf(zh.home.sheet("年度汇总")) }).click();
      await page.getByRole("tab", { name: "年度汇总", selected: true }).waitFor();
    },
  },
  {
    file: "entry.png",
    lead: async (page) => {
      await page.setViewportSize(SMALL);
      await openSheet(page, "奖学奖优");
      await button(page, zh.places.entry).click();
      await button(page, zh.kinds.award).click();
      await page.getByRole("combobox", { name: "学生姓名" }).fill("云朵朵");
      await page.getByRole("combobox", { name: "奖励类别" }).fill("三好学生");
      await page.getByRole("combobox", { name: "奖励类别" }).press("Tab");
    },
  },
  {
    file: "report.png",
    lead: async (page) => {
      await page.setViewportSize(SMALL);
      await button(page, zh.places.summary).click();
      await button(page, zh.summary.report).click();
      await button(page, zhReportPane.write("工作总结")).click();
      await page.getByText(zh.pane.reportWritten("工作总结")).first().waitFor();
      await button(page, zh.pane.close).click();
      await openSheet(page, "工作总结");
      await page.getByRole("heading", { name: zhReportPane.title(2020) }).scrollIntoViewIfNeeded();
    },
  },
];

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

  test.each(PICTURES)("$file", async ({ file, lead }) => {
    const shown = `docs/images/${file}`;
    const taken = isRenewing ? shown : `dist/screenshots/${file}`;
    const { page, context, foreignRequests, complaints } = await openDesk(browser, served.url);
    await lead(page);
    mkdirSync(taken.replace(/\/[^/]+$/, ""), { recursive: true });
    await page.screenshot({ path: taken, animations: "disabled", caret: "hide" });
    await context.close();

    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
    expect(readPngSize(taken).bytes).toBeGreaterThan(LEAST_BYTES);
    const { width, height } = readPngSize(shown);
    expect(readPngSize(taken)).toMatchObject({ width, height });
  });
});
