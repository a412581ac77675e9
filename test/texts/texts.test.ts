import { en } from "../../src/texts/en";
import { type Texts, zh } from "../../src/texts/zh";
import { failureCodes } from "../support/failureCodes";
import { fieldIds, kindIds, notTables, reasons, stages, unclears } from "../support/unions";

const languages: readonly (readonly [string, Texts])[] = [
  ["zh", zh],
  ["en", en],
];

/** Every string below a value, with its path; functions are left to the tests that call them. */
function stringsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

describe.each(languages)("texts in %s", (language, texts) => {
  test("no text is empty", () => {
    expect(stringsOf(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("there is one for every failure, with and without a sheet, and none too many", () => {
    expect(Object.keys(texts.failures).sort()).toEqual([...failureCodes, "unknown"].sort());
    for (const code of [...failureCodes, "unknown"] as const) {
      for (const sheet of [null, "支出"]) {
        const { what, toDo } = texts.failures[code](sheet);
        expect(what.length).toBeGreaterThan(4);
        expect(toDo.length).toBeGreaterThan(4);
        expect(`${what}${toDo}`).not.toContain("null");
      }
    }
  });

  test.each(["protected", "not-found", "changed-since-read", "not-verified"] as const)(
    "%s names the sheet where it is known",
    (code) => {
      expect(texts.failures[code]("支出表").what).toContain("支出表");
      expect(texts.failures[code](null).what).not.toContain("支出表");
    },
  );

  test("there is one for every kind, field, stage and sheet that is no register", () => {
    expect(Object.keys(texts.kinds).sort()).toEqual([...kindIds].sort());
    expect(Object.keys(texts.fields).sort()).toEqual([...fieldIds].sort());
    expect(Object.keys(texts.stages).sort()).toEqual([...stages].sort());
    expect(Object.keys(texts.notTable).sort()).toEqual([...notTables, "own", "said"].sort());
  });

  test.each(reasons)("the reason $code is a clause of its own", (reason) => {
    const clause = texts.reason(reason);
    expect(clause).not.toMatch(/undefined|null|[。.]$/u);
    expect(clause.length).toBeGreaterThan(3);
  });

  test.each(unclears)("what is unclear ($code) is a sentence", (unclear) => {
    const sentence = texts.unclear(unclear, "发放时间");
    expect(sentence).toMatch(/[。？.?]$/u);
    expect(sentence).not.toMatch(/undefined|null/u);
  });

  test("no word of the machinery reaches the screen", () => {
    const words = stringsOf(texts).map(([, text]) => text);
    const failures = [...failureCodes, "unknown" as const].map((code) => texts.failures[code]("支出"));
    const all = [...words, ...failures.flatMap(({ what, toDo }) => [what, toDo])].join("\n");
    expect(all).not.toMatch(/JSON|解析|同步|异常|字段|映射|适配|端口|snapshot|parse|sync|exception/iu);
    expect(language === "zh" ? all : "").not.toMatch(/你(?!们)/u);
  });
});

describe("figures as people read them", () => {
  test.each([
    ["funds.expense", "yuan", 147_000, "1,470.00 元", "1,470.00 yuan"],
    ["award.people", "people", 4, "4 人", "4 people"],
    ["award.people", "people", 1, "1 人", "1 person"],
    ["visit.times", "times", 5, "5 人次", "5 times"],
    ["fuel.trips", "times", 3, "3 次", "3 trips"],
    ["asset.items", "items", 7, "7 件", "7 items"],
    ["study.rate", "ratio", 0.856, "86%", "86%"],
  ] as const)("%s %s %d", (id, unit, value, chinese, english) => {
    const figure = { id, unit, value };
    expect([zh.figure(figure), en.figure(figure)]).toEqual([chinese, english]);
  });
});

describe("sentences with numbers", () => {
  test.each([
    [
      zh.home.found(3, 86) + zh.home.questions(1),
      "这本工作簿里找到 3 张登记表，共 86 条记录；有 1 处需要您核对。",
    ],
    [zh.home.found(1, 4) + zh.home.questions(0), "这本工作簿里找到 1 张登记表，共 4 条记录；都看明白了。"],
    [
      en.home.found(1, 1) + en.home.questions(1),
      "This workbook holds 1 register with 1 record; please check 1 place.",
    ],
    [zh.pane.date(18_523), "2020年9月18日"],
    [en.pane.date(18_523), "2020-09-18"],
    [
      zh.summary.leftOutLine({
        sheet: "支出",
        kind: "expense",
        rows: [4, 5, 6, 9],
        reason: "date-unreadable",
      }),
      "『支出』第5—7、10行：日期看不懂，未计入。",
    ],
    [
      en.summary.leftOutLine({
        sheet: "支出",
        kind: "expense",
        rows: [4, 5, 6, 9],
        reason: "date-unreadable",
      }),
      "“支出” rows 5–7, 10: the date cannot be read; not counted.",
    ],
    [
      zh.unclear({ code: "kind-uncertain", candidates: ["award", "visit"] }, ""),
      "拿不准是哪一种登记：奖学奖优，还是走访慰问？",
    ],
    [
      zh.unclear({ code: "column-uncertain", columnIndex: 4, field: "date" }, "发放时间"),
      "E列“发放时间”当作日期来读，请核对。",
    ],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
