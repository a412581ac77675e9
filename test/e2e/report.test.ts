// The annual report in the browser edition: drafted, filled in, rewritten, written into the workbook, taken out of it.

import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { zhReportPane as words } from "../../src/texts/zhReportPane";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";

jest.setTimeout(90_000);

const SHEET = "工作总结";

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await openReport();
});

async function openReport(): Promise<void> {
  await button(zh.places.summary).click();
  await button(zh.summary.report).click();
  await button(words.write(SHEET)).waitFor();
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const paragraph = (name: string) => page.getByRole("textbox", { name: words.paragraph(name), exact: true });
const said = (text: string) => page.getByText(text).first();

test("年度事项 fill the gaps, what was rewritten is kept, and the sheet stands in the workbook", async () => {
  const mine = "九月十八日看望了4名学生，送去慰问金800元。";
  await paragraph(words.names.visits).fill(mine);
  await page.locator("summary", { hasText: words.notes.title }).click();
  await page.getByLabel(words.notes.items.plate).selectOption(words.notes.yes);
  await page.getByLabel(words.notes.items.chair, { exact: true }).fill("退休干部梅向阳");
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await button(words.notes.keep).click();
  await said(zh.pane.yearNoted("关工设置", 2020)).waitFor();
  expect(await paragraph(words.names.organisation).inputValue()).toContain("主任由退休干部梅向阳担任");
  expect(await paragraph(words.names.papers).inputValue()).toContain("关工委有牌子");
  expect(await paragraph(words.names.visits).inputValue()).toBe(mine);

  await button(words.write(SHEET)).click();
  await said(zh.pane.reportWritten(SHEET)).waitFor();
  await button(words.renew(SHEET)).waitFor();
  expect(await paragraph(words.names.visits).inputValue()).toBe(mine);
});

test("a Word file is downloaded with what was rewritten, and the text can be opened as a page", async () => {
  await paragraph(words.names.lead).fill("新的开头。");
  const download = page.waitForEvent("download");
  await button(words.download).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/2020年关心下一代工作总结\.docx$/u);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(strFromU8(parts["word/document.xml"]!)).toContain("新的开头。");

  const popup = page.waitForEvent("popup");
  await button(words.open).click();
  const opened = await popup;
  await opened.getByText("新的开头。").waitFor();
  expect(await opened.getByText("请补充").count()).toBeGreaterThan(0);
});

test("minors are masked until that is asked for, and 返回数字 leads back", async () => {
  const pairing = paragraph(words.names.pairing);
  expect(await pairing.inputValue()).toContain("**");
  await page.getByLabel(words.minors).check();
  expect(await pairing.inputValue()).not.toContain("*");
  await button(words.back).click();
  await button(zh.summary.write).waitFor();
});

const draftsKept = (): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("report.draft")));

test("what is not in the sheet yet is there when the page is opened again, and gone once it is written or not wanted", async () => {
  const lead = paragraph(words.names.lead);
  const drafted = await lead.inputValue();
  await lead.fill("还没有写完的开头。");
  await said(words.unwritten.kept).waitFor();
  await button(words.back).click();
  await page.reload();
  await openReport();
  await said(words.unwritten.found).waitFor();
  expect(await lead.inputValue()).toBe("还没有写完的开头。");
  expect(await draftsKept()).toHaveLength(1);
  await button(words.unwritten.discardOf).click();
  expect(await lead.inputValue()).toBe(drafted);
  expect(await draftsKept()).toEqual([]);
  expect(await said(words.unwritten.found).count()).toBe(0);

  await lead.fill("写进表里的开头。");
  await button(words.write(SHEET)).click();
  await said(zh.pane.reportWritten(SHEET)).waitFor();
  expect(await lead.inputValue()).toBe("写进表里的开头。");
  expect(await draftsKept()).toEqual([]);
});

test("where this computer keeps nothing, that is said in one sentence", async () => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await paragraph(words.names.lead).fill("还没有写完的开头。");
  await said(words.unwritten.unkept).waitFor();
  expect(await said(words.unwritten.kept).count()).toBe(0);
});
