// A table that the program cannot know, in the browser edition as built: the clerk says how it is to be read, by keyboard
// alone or by pointing in the grid; it is kept in the file, and what changes afterwards is told.

import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { buildXlsx, cells } from "../support/buildXlsx";
import { row } from "../support/viewOf";

jest.setTimeout(120_000);

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").first().waitFor();
  await open("账.xlsx", book);
});

/** 站里 heads its columns with words that no list of headings has. */
const book = buildXlsx({
  sheets: [
    {
      name: "走访慰问",
      content: cells(
        row(1, ["走访日期", "走访对象", "对象类别", "慰问金"]) +
          row(2, ["2020年9月18日", "乙小一", "留守儿童", 200]),
      ),
    },
    {
      name: "站里",
      content: cells(
        row(1, ["站里给的"]) + row(2, ["谁", "几多"]) + row(3, ["甲某", 100]) + row(4, ["乙某", 150]),
      ),
    },
  ],
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const text = (words: string) => page.getByRole("main").getByText(words);
const card = (sheet: string) => page.getByRole("article", { name: zh.home.sheet(sheet) });
const cell = (words: string) => page.getByRole("gridcell").getByText(words, { exact: true });
const announced = () => page.locator("main + [role=status]").textContent();

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.waitForFunction((wanted) => document.title.startsWith(wanted), name);
  await text("登记表").first().waitFor();
}

async function saved(press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The file with a text of its sheet 站里 replaced. */
function withHeading(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = Object.keys(parts).find((name) => name.endsWith("worksheets/sheet2.xml"))!;
  const before = strFromU8(parts[part]!);
  expect(before).toContain(`>${from}<`);
  return zipSync({ ...parts, [part]: strToU8(before.replace(`>${from}<`, `>${to}<`)) });
}

/** What the focus is on, as a screen reader would name it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const label = labels ? element.labels?.[0]?.textContent : undefined;
    return element.getAttribute("aria-label") ?? label ?? element.textContent;
  });
}

async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let tabs = 1; tabs <= 100; tabs += 1) {
    await page.keyboard.press(key);
    if ((await focused()) === name) return;
  }
  throw new Error(`no Tab reaches “${name}”`);
}

/** Turns the list that has the keyboard to an option, and takes it. */
async function turnTo(label: string): Promise<void> {
  const name = await focused();
  const shown = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent);
  for (const key of ["Home", ...Array.from({ length: 60 }, () => "ArrowDown")]) {
    await page.keyboard.press(key);
    if ((await shown()) === label) break;
  }
  expect(await shown()).toBe(label);
  await text(zh.home.pressEnter).waitFor();
  await page.keyboard.press("Enter");
  await text(zh.home.pressEnter).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-disabled") === "false");
  expect(await focused()).toBe(name);
  expect(await shown()).toBe(label);
}

test("by keyboard alone: header, kind and columns are said, kept, saved, and hold in the saved copy", async () => {
  await tabTo(zh.home.idle(1));
  await page.keyboard.press("Enter");
  await tabTo(zh.home.isRegisterOf("站里"));
  await page.keyboard.press("Enter");
  await tabTo(zh.home.headerFrom);
  await page.keyboard.type("２");
  await page.keyboard.press("Enter");
  await card("站里").waitFor();
  await eventually(async () => expect(await focused()).toBe(zh.home.sheet("站里")));

  await tabTo(zh.home.columns);
  await page.keyboard.press("Enter");
  await tabTo(zh.home.kind.label);
  await turnTo(zh.kinds.donation);
  await eventually(async () =>
    expect(await announced()).toBe(zh.home.nowRead("站里", [zh.home.nowRegister(zh.kinds.donation, 0)])),
  );
  await tabTo(zh.home.readAsOf("A列 谁"));
  await turnTo(zh.fields.person);
  await tabTo(zh.home.readAsOf("B列 几多"));
  await turnTo(zh.fields.amount);
  await eventually(async () =>
    expect(await announced()).toBe(zh.home.nowRead("站里", [zh.home.nowRegister(zh.kinds.donation, 2)])),
  );
  await card("站里").getByText(zh.home.records(2)).waitFor();
  await card("站里").getByText("250.00").waitFor();
  await card("站里").getByText(zh.home.trust.agreed).first().waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);

  await tabTo(zh.home.unkept.keep, "Shift+Tab");
  await page.keyboard.press("Enter");
  await text(zh.pane.kept("关工设置")).waitFor();
  expect(await text(zh.home.unkept.keep).count()).toBe(0);
  await tabTo(zhDesk.save);
  const copy = await saved(() => page.keyboard.press("Enter"));

  await open("副本.xlsx", copy);
  await text(`${zh.home.found(2, 3)}${zh.home.questions(0)}`).waitFor();
  expect(await card("站里").getByText(zh.home.trust.agreed).count()).toBe(1);
  expect(await text(zh.home.unkept.keep).count()).toBe(0);

  await open("改过.xlsx", withHeading(copy, "几多", "数目"));
  const change = {
    code: "column-renamed",
    columnIndex: 1,
    from: "几多",
    to: "数目",
    field: "amount",
  } as const;
  await text(zh.home.sheet("站里") + zh.columnDifference(change)).waitFor();
  await card("站里").getByText(zh.home.records(2)).waitFor();
});

test("lists turned by arrow keys take nothing on the way, Esc leaves them as they were", async () => {
  await card("走访慰问").getByRole("button", { name: zh.home.columns }).click();
  const kind = card("走访慰问").getByRole("combobox", { name: zh.home.kind.label });
  await kind.focus();
  await page.keyboard.press("ArrowDown");
  await text(zh.home.pressEnter).waitFor();
  expect(await card("走访慰问").getByRole("heading").textContent()).toContain(zh.kinds.visit);
  await page.keyboard.press("Escape");
  expect(await kind.inputValue()).toBe("visit");
  expect(await text(zh.home.pressEnter).count()).toBe(0);
  await kind.selectOption("activity");
  await card("走访慰问").getByRole("heading", { name: zh.kinds.activity }).waitFor();
  await button(zh.home.unkept.takeBack).click();
  await card("走访慰问").getByRole("heading", { name: zh.kinds.visit }).waitFor();
});

test("a cell picked in the grid points out the header, and a column for a field", async () => {
  await page.getByText(zh.home.idle(1)).click();
  await button(zh.home.isRegisterOf("站里")).click();
  await button(zh.home.useSelectedRows).click();
  await text(zh.home.pickFaults["other-sheet"]("站里")).waitFor();
  await page.getByRole("tab", { name: "站里", exact: true }).click();
  await cell("几多").click();
  await button(zh.home.useSelectedRows).click();
  await card("站里").getByRole("button", { name: zh.home.columns }).click();
  await card("站里").getByRole("combobox", { name: zh.home.kind.label }).selectOption("donation");

  const missing = zh.unclear({ code: "required-field-missing", field: "amount" }, "");
  const pick = button(zh.home.answerOf(missing, zh.home.useSelectedColumn));
  await pick.waitFor();
  await page.getByRole("tab", { name: "走访慰问", exact: true }).click();
  await cell("走访日期").waitFor();
  await pick.click();
  await text(zh.home.pickFaults["other-sheet"]("站里")).waitFor();
  await page.getByRole("tab", { name: "站里", exact: true }).click();
  await cell("100").click();
  await pick.click();
  await pick.waitFor({ state: "detached" });
  const amount = card("站里").getByRole("combobox", { name: zh.home.readAsOf("B列 几多") });
  expect(await amount.inputValue()).toBe("amount");
});

test("a kind of record without a register gets a sheet, and that can be taken back", async () => {
  await page.getByText(zh.home.addRegister, { exact: true }).click();
  await button(zh.home.addRegisterOf(zh.kinds.donation)).click();
  const notice = page.getByText(/已经添了一张『[^』]+』/u).first();
  await notice.waitFor();
  const sheet = /『([^』]+)』/u.exec((await notice.textContent())!)![1]!;
  await card(sheet).getByText(zh.home.records(0)).waitFor();
  await button(zh.pane.undoRemove(sheet)).click();
  await text(zh.pane.removed(sheet)).waitFor();
  expect(await page.getByRole("tab", { name: sheet, exact: true }).count()).toBe(0);
});
