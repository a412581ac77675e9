// 粘贴多行 in the browser edition as built: from Word's HTML, a sheet's text, CSV in GB18030, .xls and .xlsx; looked through,
// written as one, taken back as one; what cannot be used is said.

import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { zhMany } from "../../src/texts/zhMany";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { openDesk, serveDesk, type DeskPage } from "../support/browser/openDesk";
import { gb18030, xls } from "../support/otherFiles";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveDesk()]);
});
beforeEach(async () => {
  desk = await openDesk(browser, served.url);
  page = desk.page;
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
  await button(zh.places.entry).click();
  await button(zh.kinds.award).click();
  await button(zhEntry.many).click();
  await box().waitFor();
});
afterEach(async () => {
  expect(desk.foreignRequests).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const box = () => page.getByRole("textbox", { name: zhMany.pasteHere });
const inSheet = (text: string) => page.getByRole("gridcell").getByText(text, { exact: true });
const counts = (all: number, fine: number, wrong = 0, twice = 0) =>
  page.getByText(zhMany.counts({ all, fine, wrong, twice }), { exact: true }).waitFor();

async function paste(clip: Readonly<Record<string, string>>): Promise<void> {
  await box().evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clip);
}

async function chooseFile(name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await button(zhMany.fromFile).click();
  await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

async function save(rows: number): Promise<void> {
  await page.getByRole("button", { name: zhMany.save(rows), exact: true, disabled: false }).click();
}

const NAMES = ["云朵朵", "石榴榴"] as const;

async function bothStand(): Promise<void> {
  for (const name of NAMES) await inSheet(name).waitFor();
}

test("a table of Word's: the award merged over its rows is each row's; written as one, taken back as one", async () => {
  await paste({
    "text/html": `<p>名单：</p><table><tr><td>姓名</td><td>获奖情况</td></tr>
      <tr><td><p>云朵朵</p></td><td rowspan=2>三好学生</td></tr><tr><td>石榴榴</td></tr></table>`,
    "text/plain": "名单：\n姓名\t获奖情况\n云朵朵\t三好学生\n石榴榴",
  });
  await counts(2, 2);
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await save(2);
  await bothStand();
  await page.getByText(zhMany.done).waitFor();
  await button(zhEntry.undoOf).click();
  for (const name of NAMES) await inSheet(name).waitFor({ state: "detached" });
  await counts(2, 2);
});

test("by keyboard alone: pasted, one row ticked and explained, saved", async () => {
  await page.evaluate(() => document.activeElement?.tagName).then((tag) => expect(tag).toBe("TEXTAREA"));
  await paste({ "text/plain": "云朵朵\t三好学生\t100\n石榴榴\t三好学生\t500\n" });
  await counts(2, 1, 1);
  const tick = page.getByRole("checkbox", { name: zhMany.tick(2) });
  expect(await tick.isChecked()).toBe(false);
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      const here = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      });
      if (here === name) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no Tab reaches “${name}”`);
  };
  await tabTo(zhMany.tick(2));
  await page.keyboard.press("Space");
  await tabTo(zhMany.save(2));
  await page.getByRole("button", { name: zhMany.save(2), exact: true, disabled: false }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(zhMany.insist).waitFor();
  await page.keyboard.insertText("办公会定的");
  await page.keyboard.press("Enter");
  await bothStand();
});

test("a row is put right in place, one that stands there already is left out", async () => {
  await paste({
    "text/plain": "姓名\t奖项\t时间\n云朵朵\t\t9.18\n石榴榴\t三好学生\t9.18\n石榴榴\t三好学生\t9.18\n",
  });
  await counts(3, 1, 1, 1);
  await page.getByText(zhMany.reason({ code: "same", row: 3 })).waitFor();
  await button(zhMany.changeRow(2)).click();
  await page.getByRole("textbox", { name: "奖励类别" }).fill("三好学生");
  await counts(3, 2, 0, 1);
  await save(2);
  await bothStand();
  expect(await inSheet("石榴榴").count()).toBe(1);
  await counts(1, 0, 0, 1);
});

const day = new Date(Date.UTC(2020, 8, 18));

test.each([
  ["名单.csv", gb18030("获奖,姓名,日期\r\n三好学生,云朵朵,9.18\r\n三好学生,石榴榴,9.18\r\n")],
  ["名单.csv", new TextEncoder().encode("\ufeff获奖;姓名\r\n三好学生;云朵朵\r\n三好学生;石榴榴\r\n")],
  [
    "旧名单.xls",
    xls({
      说明: [["请看第二张表"]],
      奖学金: [["学生姓名", "获奖类别", "发放时间"], ...NAMES.map((name) => [name, "三好学生", day])],
    }),
  ],
  [
    "新名单.xlsx",
    xlsxFromSnapshot(
      workbookOf(
        snapshotOf(
          [
            ["奖学金名单"],
            ["学生姓名", "奖励类别", "金额"],
            ...NAMES.map((name) => [name, "三好学生", 100]),
            ["合计", null, 200],
          ],
          { name: "奖学金" },
        ),
      ),
    ),
  ],
])("from a file: %s", async (name, bytes) => {
  await chooseFile(name, bytes);
  await page.getByText(zhMany.ofSource(name)).waitFor();
  await counts(2, 2);
  await save(2);
  await bothStand();
});

test("a file dropped on the box is a source, and not the workbook", async () => {
  await box().evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "名单.csv"));
    for (const type of ["dragenter", "dragover", "drop"])
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, "获奖,姓名\n三好学生,云朵朵\n三好学生,石榴榴\n");
  await counts(2, 2);
  await inSheet("奖学奖优").first().waitFor();
});

const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${name}\0`, "utf16le"), 512);
  return bytes;
};

test.each([
  ["a password", compound("EncryptedPackage"), zh.failures["file-encrypted"]().what],
  ["damage", compound("Workbook"), zh.failures["file-damaged"]().what],
  ["nothing in it", new Uint8Array(), zh.failures["file-empty"]().what],
  ["no rows", new TextEncoder().encode("\r\n,,\r\n"), zhMany.noRows],
])("a file with %s: one sentence, and the box is there again", async (_, bytes, sentence) => {
  await chooseFile("名单.xls", bytes);
  await page.getByRole("status").getByText(sentence).waitFor();
  await box().waitFor();
});

test("a picture is no list, and rows of which no column fits wait for a word", async () => {
  await paste({ "text/plain": " " });
  await page.getByText(zhMany.nothingPasted).waitFor();
  await paste({ "text/plain": "！！\t？？\n——\t……" });
  await page.getByText(zhMany.noColumn).waitFor();
  expect(await page.getByRole("button", { name: /^登记 \d+ 行$/u }).count()).toBe(0);
});

test("two thousand rows: the pane keeps answering, the first rows are drawn", async () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `陈${String.fromCodePoint(0x6c34 + at)}\t三好学生`);
  await paste({ "text/plain": lines.join("\n") });
  await page.getByText(/^正在逐行核对… \d+%$/u).waitFor();
  await button(zhMany.again).focus();
  await page.getByText(/^2000 行：/u).waitFor({ timeout: 90_000 });
  expect(await page.getByRole("checkbox", { name: /^登记第/u }).count()).toBe(50);
});
