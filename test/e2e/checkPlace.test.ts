// 检查 in the browser edition as built: what is found is listed, shown, explained and written out.

import type { Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { buildXlsx, cells } from "../support/buildXlsx";
import { row } from "../support/viewOf";

jest.setTimeout(60_000);

let page: Page;

const EXPENSES = [
  row(1, ["经费支出登记表"]),
  row(2, ["日期", "事由", "支出金额", "经办人", "审批人"]),
  row(3, ["2020.6.1", "学习书籍", 400, "赵大江", "钱大海"]),
  row(4, ["2020年9月18日", "慰问物品", 200, "赵大江", "赵大江"]),
].join("");

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
  const buffer = Buffer.from(buildXlsx({ sheets: [{ name: "支出", content: cells(EXPENSES) }] }));
  await page.locator("input[type=file]").setInputFiles({ name: "支出.xlsx", mimeType: "", buffer });
  await page.getByRole("gridcell").getByText("慰问物品").first().waitFor();
  await button(zh.places.check).click();
  await fold("自己审批自己（1）").waitFor();
});

const main = () => page.getByRole("main");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const fold = (title: string) => main().locator("summary", { hasText: title });

/** What the desk says is selected. */
const selected = () => page.locator("[role=gridcell][aria-selected=true]").allTextContents();

test("what is found is listed by rule, with how many", async () => {
  await main().getByText("1 处错误，").waitFor();
  await fold(zh.check.unfold).click();
  await fold("日期是文字（2）").waitFor();
  expect(await main().getByText("『支出』").count()).toBe(0);
  await fold("自己审批自己（1）").click();
  await main().getByText("『支出』E4").first().waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
});

test("去看 selects the cells in the sheet", async () => {
  await fold("自己审批自己（1）").click();
  await main()
    .getByRole("button", { name: /^去看：『支出』E4/u })
    .click();
  await eventually(async () => expect(await selected()).toContain("赵大江"));
});

test("explained by keyboard alone, it is settled, and can be listed again", async () => {
  await fold("自己审批自己（1）").focus();
  await page.keyboard.press("Enter");
  await main()
    .getByRole("button", { name: /^已核实：『支出』E4/u })
    .focus();
  await page.keyboard.press("Enter");
  const reason = page.getByRole("textbox", { name: zh.check.reason });
  await eventually(async () =>
    expect(await reason.evaluate((box) => box === document.activeElement)).toBe(true),
  );
  await page.keyboard.press("Enter");
  await main().getByText(zh.check.reasonMissing).waitFor();
  await page.keyboard.type("局长出差，回来补签了字");
  await page.keyboard.press("Enter");
  await fold("已核实的（1）").waitFor();
  expect(await fold("自己审批自己").count()).toBe(0);
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false),
  );
  await fold("已核实的（1）").click();
  await main().getByText("局长出差，回来补签了字").first().waitFor();
  await page.getByRole("tab", { name: "关工设置", exact: true }).waitFor();

  await main()
    .getByRole("button", { name: /^重新列出：『支出』E4/u })
    .click();
  await fold("自己审批自己（1）").waitFor();
  expect(await fold("已核实的").count()).toBe(0);
});

test("全部修正 shows each cell of a rule before and after, mends them together, and is taken back together", async () => {
  await fold(zh.check.unfold).click();
  await fold("日期是文字（2）").click();
  await main()
    .getByRole("button", { name: zh.check.fixAllOf("日期是文字", 2), exact: true })
    .click();
  await main()
    .getByText(zh.check.change("A3", "2020.6.1", "2020年6月1日"))
    .waitFor();
  await main()
    .getByText(zh.check.change("A4", "2020年9月18日", "2020年9月18日"))
    .waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await button(zh.check.fixNow).click();
  await main().getByText(zh.pane.mended(2)).first().waitFor();
  expect(await fold("日期是文字").count()).toBe(0);
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false),
  );
  await button(zh.pane.undoMending).click();
  await main().getByText(zh.pane.unmended).first().waitFor();
  await fold(zh.check.unfold).click();
  await fold("日期是文字（2）").waitFor();
});

test("where one finding may be mended there is no 全部修正", async () => {
  await fold("自己审批自己（1）").click();
  await main().getByText("『支出』E4").first().waitFor();
  expect(
    await main()
      .getByRole("button", { name: /^全部修正/u })
      .count(),
  ).toBe(0);
});

test("写出检查结果 brings the sheet", async () => {
  await button(zh.check.write).click();
  await main().getByText(zh.pane.checkWritten("检查结果")).first().waitFor();
  await page.getByRole("tab", { name: "检查结果", exact: true, selected: true }).waitFor();
});
