// What the clerk says once, by keyboard alone in the browser edition as built: 不是同一个人 and 手工配对.

import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { zhFindings } from "../../src/texts/zhFindings";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { expenseSheet, visitSheet } from "../support/paidBook";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

jest.setTimeout(60_000);

const { namesakes, pairing } = zhFindings.sayings;
const awards = snapshotOf(
  [
    ["2020年奖学奖优登记表"],
    ["学生姓名", "家长姓名", "奖励类别", "奖励金额", "发放日期"],
    ["王小禾", "王大山", "三好学生", 100, "2020.7.10"],
    ["王小禾", "王二河", "三好学生", 100, "2020.7.10"],
  ],
  { name: "奖学奖优" },
);
const visits = visitSheet([
  ["2020.9.1", "石小麦", 200],
  ["2020.9.1", "田小豆", 200],
]);
const expenses = expenseSheet([
  ["2020.7.10", "三好学生奖金2人", "奖学奖优", 200],
  ["2020.12.18", "补发慰问金", "走访慰问", 380],
  ...Array.from({ length: 6 }, (_, at) => [`2020.${at + 1}.3`, "办公用品", "办公费", 40 + at] as const),
]);

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
  const buffer = Buffer.from(xlsxFromSnapshot(workbookOf(awards, visits, expenses)));
  await page.locator("input[type=file]").setInputFiles({ name: "账.xlsx", mimeType: "", buffer });
  await page.getByRole("gridcell").getByText("王二河").first().waitFor();
  await page.getByRole("button", { name: zh.places.check, exact: true }).click();
  await fold("慰问没有对应支出（2）").waitFor();
});

const main = () => page.getByRole("main");
const fold = (title: string) => main().locator("summary", { hasText: title });
const button = (name: RegExp) => main().getByRole("button", { name });

async function press(what: Locator, key = "Enter"): Promise<void> {
  await what.first().focus();
  await page.keyboard.press(key);
}

/** Pressing Tab until that has the keyboard: it can be reached. */
async function tabTo(what: Locator): Promise<void> {
  for (let at = 0; at < 40; at += 1) {
    if (await what.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not come there");
}

/** For looking at. */
async function picture(name: string): Promise<void> {
  mkdirSync("dist/screenshots", { recursive: true });
  await page.getByRole("main").screenshot({ path: `dist/screenshots/${name}.png`, animations: "disabled" });
}

test("不是同一个人: the finding goes, is listed as said, and comes back when that is taken back", async () => {
  await press(fold("重复奖励（2）"));
  await press(button(/^不是同一个人：/u));
  await page.getByRole("textbox", { name: namesakes.note }).waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await picture("namesakes");
  await page.keyboard.type("堂兄弟");
  await page.keyboard.press("Enter");
  await fold("同名不同人（1）").waitFor();
  expect(await fold("重复奖励").count()).toBe(0);
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false),
  );
  await press(fold("同名不同人（1）"));
  await main().getByText("王小禾（奖学奖优）：第1位，家长“王大山”（堂兄弟）；第2位").waitFor();
  await press(button(/^取消：王小禾/u));
  await fold("重复奖励（2）").waitFor();
  expect(await fold("同名不同人").count()).toBe(0);
});

test("手工配对: a payment for two rows of another sum; taken back, they are open again", async () => {
  await press(fold("慰问没有对应支出（2）"));
  await press(button(/^手工配对：.*石小麦/u));
  await page.getByRole("group", { name: pairing.payments }).waitFor();
  await picture("pairing");
  await press(button(/^配成一对$/u));
  await main().getByText(pairing.missing.payment).waitFor();

  await tabTo(page.getByRole("radio").first());
  await page.keyboard.press("Space");
  await main().getByText("付给 1 行，共 200.00元。这笔支出 380.00元，相差 180.00元").waitFor();
  await tabTo(fold(pairing.others));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("checkbox", { name: /田小豆/u }));
  await page.keyboard.press("Space");
  await main().getByText("付给 2 行，共 400.00元。这笔支出 380.00元，相差 20.00元").waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await picture("pairing-group");
  await tabTo(button(/^配成一对$/u));
  await page.keyboard.press("Enter");

  await fold("手工配对（1）").waitFor();
  expect(await fold("慰问没有对应支出").count()).toBe(0);
  expect(await fold("支出没有对应的奖励或慰问").count()).toBe(0);
  await press(fold("手工配对（1）"));
  await picture("said");
  await press(button(/^取消配对：/u));
  await fold("慰问没有对应支出（2）").waitFor();
});

test("a word finds what is not among the nearest", async () => {
  await press(fold("慰问没有对应支出（2）"));
  await press(button(/^手工配对：.*石小麦/u));
  const form = page.getByRole("group", { name: pairing.payments });
  await form.getByText(/只列了最接近的 5 行/u).waitFor();
  await tabTo(form.getByRole("searchbox"));
  await page.keyboard.type("办公用品 45");
  await form.getByRole("radio").nth(1).waitFor({ state: "detached" });
  await form.getByText("45.00").waitFor();
  expect(await form.getByRole("radio").count()).toBe(1);
});
