// 录入 in each state it can be in, at the widths Excel gives the pane and in both languages; and what its fields offer.

import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { en } from "../../src/texts/en";
import { enEntry } from "../../src/texts/enEntry";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { entryKeys, type EntryKeys } from "../support/browser/entryKeys";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { type Heard, listen } from "../support/browser/listen";
import type { PanePageWindow, View } from "../support/browser/panePage";
import { servePanePage } from "../support/browser/servePanePage";

jest.setTimeout(120_000);

type Language = View["language"];
const WORDS = { zh: { ...zh, words: zhEntry }, en: { ...en, words: enEntry } } as const;

let browser: Browser;
let served: Served;
let page: Page;
let keys: EntryKeys;
let heard: Heard;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePanePage()]);
  const context = await browser.newContext({ viewport: { width: 320, height: 1200 } });
  heard = listen(context, served.url);
  page = await context.newPage();
  keys = entryKeys(page, page);
  await page.goto(served.url);
  mkdirSync("dist/screenshots", { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => {
  expect(heard.complaints).toEqual([]);
  expect(heard.foreignRequests).toEqual([]);
});

async function open(language: Language, state = "to enter", keepsDrafts = false): Promise<void> {
  for (const place of ["home", "entry"] as const)
    await page.evaluate((view) => (globalThis as unknown as PanePageWindow).showPane(view), {
      state,
      place,
      language,
      keepsDrafts: keepsDrafts || place === "entry",
    });
  await page.getByText(WORDS[language].words.lead).waitFor();
}

async function openKind(language: Language, kind: keyof typeof zh.kinds): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${WORDS[language].kinds[kind]}`, "u") }).click();
  await page.getByRole("region", { name: WORDS[language].words.preview }).waitFor();
}

const type = async (heading: string, text: string, at = 0): Promise<void> => {
  await keys.field(heading, at).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
};
const tick = (name: string) => page.getByRole("checkbox", { name }).check();
const button = (name: string) => page.getByRole("button", { name });

async function typeVisits(language: Language): Promise<void> {
  await openKind(language, "visit");
  await type("走访对象", "余小舟、程小桐、欧阳小满、乔小麦");
  await type("对象类别", "留守儿童");
  await type("走访日期", "11.6");
  await type("是否用车", "是");
  await tick(WORDS[language].words.alsoExpense);
  await page.getByRole("group", { name: WORDS[language].words.paid.fuel }).waitFor();
}

async function typeWrongExpense(language: Language): Promise<void> {
  await openKind(language, "expense");
  await type("日期", "2021.13.40");
  await type("用途", "购买书籍");
  await type("费用类别", "图书费");
  await type("支出金额", "86.555");
  await type("发票号码", "06718802");
  await page.locator("svg[aria-label], svg").first().waitFor();
}

type Steps = (language: Language) => Promise<void>;

const STATES: Readonly<Record<string, Steps>> = {
  tiles: (language) => open(language),
  "an empty form": async (language) => {
    await open(language);
    await openKind(language, "award");
  },
  "a list of suggestions": async (language) => {
    await open(language);
    await openKind(language, "award");
    await keys.field("学生姓名").focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("listbox").waitFor();
  },
  "filled, with warnings": async (language) => {
    await open(language);
    await typeWrongExpense(language);
    await page.getByText(WORDS[language].words.unread("no-such-day")).waitFor();
  },
  仍要保存: async (language) => {
    await open(language);
    await openKind(language, "expense");
    await type("日期", "11.20");
    await type("用途", "购买书籍");
    await type("支出金额", "86.5");
    await type("发票号码", "06718802");
    await page.keyboard.press("Control+Enter");
    await button(WORDS[language].words.insist.save).waitFor();
  },
  "an event with several rows": async (language) => {
    await open(language);
    await typeVisits(language);
    await page.getByRole("list", { name: WORDS[language].words.alike }).waitFor();
  },
  "a trip that is paid for": async (language) => {
    await open(language);
    await openKind(language, "visit");
    await type("走访对象", "余小舟");
    await type("走访日期", "9.18");
    await type("是否用车", "是");
    await page.getByText(WORDS[language].words.fuelPaid("经费支出", 6)).waitFor();
  },
  "just saved": async (language) => {
    await open(language, "just entered");
    await openKind(language, "award");
    await type("学生姓名", "云朵朵、石榴榴");
    await type("奖励类别", "三好学生");
    await page.keyboard.press("Control+Enter");
    await button(WORDS[language].words.undoOf).waitFor();
  },
  "refused, for nothing is filled in": async (language) => {
    await open(language);
    await openKind(language, "award");
    await page.keyboard.press("Control+Enter");
    await page.getByText(WORDS[language].words.refusal({ code: "nothing-entered" })).waitFor();
  },
  "a kind with a draft": async (language) => {
    await open(language);
    await typeVisits(language);
    await open(language, "to enter", true);
    await page.getByText(WORDS[language].words.draft.unfinished).waitFor();
  },
  "a draft found": async (language) => {
    await open(language);
    await typeVisits(language);
    await open(language, "to enter", true);
    await openKind(language, "visit");
    await page.getByText(WORDS[language].words.draft.found).waitFor();
  },
};

test.each(Object.entries(STATES))(
  "%s: axe finds nothing, and at any width nothing is cut, low or small",
  async (name, reach) => {
    for (const language of ["zh", "en"] as const) {
      await reach(language);
      // What is said comes at a pause in typing.
      await page.waitForTimeout(400);
      expect(await findAxeFaults(page.mainFrame())).toEqual([]);
      for (const width of [300, 320, 380]) {
        await page.setViewportSize({ width, height: 1200 });
        expect(await page.evaluate(findLayoutFaults)).toEqual([]);
        const file = `dist/screenshots/entry ${name} ${language} ${width}.png`;
        if (width > 300) await page.screenshot({ path: file, animations: "disabled" });
      }
      await page.setViewportSize({ width: 320, height: 1200 });
    }
  },
);

describe("what its fields offer", () => {
  beforeEach(() => open("zh"));

  test("kinds entered last come first", async () => {
    const tiles = () =>
      page.getByRole("group", { name: zhEntry.tiles }).getByRole("button").allTextContents();
    await openKind("zh", "expense");
    await open("zh");
    expect((await tiles())[0]).toBe(zh.kinds.expense);
    await openKind("zh", "visit");
    await open("zh");
    expect((await tiles()).slice(0, 3)).toEqual([zh.kinds.visit, zh.kinds.expense, zh.kinds.award]);
  });

  test.each([
    ["initials", "wxh"],
    ["letters", "wangxiao"],
    ["the first character", "王"],
  ])("a name is found by its %s and brings what belongs to it", async (_, typed) => {
    await openKind("zh", "award");
    const name = keys.field("学生姓名");
    await name.focus();
    // The dictionary comes after the form.
    for (let time = 0; time < 40 && (await page.getByRole("option").count()) !== 1; time += 1) {
      await type("学生姓名", typed);
      await page.waitForTimeout(100);
    }
    expect(await page.getByRole("option").allTextContents()).toEqual(["王小禾"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await name.inputValue()).toBe("王小禾");
    expect(await keys.field("就读学校").inputValue()).toBe("城关第一小学");
    await page.getByText(zhEntry.byPerson).first().waitFor();
  });

  test("今天 is today, and the calendar opens by keyboard beside its field", async () => {
    await openKind("zh", "award");
    await type("发放日期", "今天");
    await page.getByText("2020年9月20日，星期日").waitFor();
    await page.keyboard.press("Tab");
    expect(await keys.label()).toBe(zhEntry.datePicker("发放日期"));
    await page.evaluate(() => {
      HTMLInputElement.prototype.showPicker = function showPicker(this: HTMLInputElement) {
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
        // As the browser's own calendar does when a day is chosen in it.
        value.set!.call(this, "2020-09-18");
        this.dispatchEvent(new Event("input", { bubbles: true }));
      };
    });
    await page.keyboard.press("Enter");
    await page.getByText("2020年9月18日，星期五").waitFor();
  });

  test("an invoice used before is told while it is typed, and the amount is spelled out", async () => {
    await openKind("zh", "expense");
    await type("支出金额", "1086.5");
    await page.getByText(zhEntry.words("壹仟零捌拾陆元伍角整")).waitFor();
    expect(await keys.field("大写金额").inputValue()).toBe("壹仟零捌拾陆元伍角整");
    await type("发票号码", "0671880");
    await page.getByText(/8 ?位/u).first().waitFor();
    await type("发票号码", "06718802");
    await page
      .getByText(/06718802/u)
      .first()
      .waitFor();
  });
});
