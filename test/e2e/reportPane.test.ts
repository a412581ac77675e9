// 工作总结 as it is drawn at the widths Excel gives the pane, in both languages: drafted, rewritten, emptied, with 年度事项 open.

import { mkdirSync } from "node:fs";
import { en } from "../../src/texts/en";
import { enReportPane } from "../../src/texts/enReportPane";
import { zh } from "../../src/texts/zh";
import { zhReportPane } from "../../src/texts/zhReportPane";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { onPanePage } from "../support/browser/inChromium";
import type { PanePageWindow } from "../support/browser/panePage";

jest.setTimeout(120_000);

const onPage = onPanePage({ width: 320, height: 1600 });

test.each([["zh", zh, zhReportPane] as const, ["en", en, enReportPane] as const])(
  "%s: nothing is cut off, nothing overlaps, nothing hinders a screen reader",
  async (language, texts, words) => {
    const page = onPage();
    await page.evaluate(
      (shown) =>
        (globalThis as unknown as PanePageWindow).showPane({
          state: "sound",
          place: "summary",
          language: shown,
        }),
      language,
    );
    await page.getByRole("button", { name: texts.summary.report, exact: true }).click();
    const lead = page.getByRole("textbox", { name: words.paragraph(words.names.lead), exact: true });
    await lead.fill("一个没有空格也没有标点的很长很长的开头".repeat(12));
    const awards = page.getByRole("textbox", { name: words.paragraph(words.names.awards), exact: true });
    await awards.fill("");
    await page.getByText(words.emptied).waitFor();
    await page.getByText(words.unwritten.kept).waitFor();
    for (const fold of [words.notes.title, words.wholeText])
      await page.locator("summary", { hasText: fold }).click();
    await page.getByRole("region", { name: words.names.awards, exact: true }).locator("summary").click();
    for (const width of [300, 320, 380]) {
      await page.setViewportSize({ width, height: 1600 });
      expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 1600 });
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
    mkdirSync("dist/screenshots", { recursive: true });
    await page.screenshot({ path: `dist/screenshots/report-${language}.png` });
    await page.getByRole("button", { name: words.restoreOf(words.names.awards), exact: true }).click();
    expect(await awards.inputValue()).not.toBe("");
  },
);
