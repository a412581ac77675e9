// 粘贴多行 as it is drawn at the widths Excel gives the pane, in both languages.

import { en } from "../../src/texts/en";
import { enEntry } from "../../src/texts/enEntry";
import { enMany } from "../../src/texts/enMany";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { zhMany } from "../../src/texts/zhMany";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { onPanePage } from "../support/browser/inChromium";
import type { PanePageWindow } from "../support/browser/panePage";

jest.setTimeout(120_000);

const onPage = onPanePage({ width: 320, height: 1600 });

const ROWS = [
  "姓名\t一个很长很长的标题用来看看会不会把窗格撑宽\t学校\t获奖\t金额",
  "云朵朵\t\t青禾县红星路中心小学附属幼儿园第二分园\t三好学生\t100",
  "石榴榴\t\t红星小学\t三好学生\t500",
  "谷穗穗\t\t红星小学\t\t100",
  "云朵朵\t\t青禾县红星路中心小学附属幼儿园第二分园\t三好学生\t100",
].join("\n");

test.each([["zh", zh, zhEntry.many, zhMany] as const, ["en", en, enEntry.many, enMany] as const])(
  "%s: nothing is cut off, nothing overlaps, nothing hinders a screen reader",
  async (language, texts, open, many) => {
    const page = onPage();
    await page.evaluate(
      (shown) =>
        (globalThis as unknown as PanePageWindow).showPane({
          state: "sound",
          place: "entry",
          language: shown,
        }),
      language,
    );
    await page.getByRole("button", { name: texts.kinds.award, exact: true }).click();
    await page.getByRole("button", { name: open, exact: true }).click();
    const box = page.getByRole("textbox", { name: many.pasteHere });
    await box.waitFor();
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    await box.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, ROWS);
    await page.getByText(many.counts({ all: 4, fine: 1, wrong: 2, twice: 1 }), { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: many.tick(3) }).check();
    await page.getByRole("button", { name: many.changeRow(4) }).click();
    for (const width of [300, 320, 380]) {
      await page.setViewportSize({ width, height: 1600 });
      expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    }
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
    await page.getByRole("button", { name: many.save(2), exact: true, disabled: false }).click();
    await page.getByText(many.insist).waitFor();
    await page.setViewportSize({ width: 300, height: 1600 });
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  },
);
