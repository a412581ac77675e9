import type { Candidate } from "../../../../src/domain/fitting/matching/matchColumns";
import { matchColumns } from "../../../../src/domain/fitting/matching/matchColumns";
import { readColumnProfile } from "../../../../src/domain/fitting/matching/readColumnProfile";
import { readHeading } from "../../../../src/domain/fitting/locating/readHeading";
import { kindById } from "../../../../src/domain/kinds/catalogue";
import type { FieldId, KindId } from "../../../../src/domain/kinds/kind";
import { snapshotOf, type Grid } from "../../../support/snapshotOf";

/** Columns of a header in one line, over the rows given. */
function columnsOf(header: string, rows: Grid = []): Candidate[] {
  const sheet = snapshotOf(rows);
  return header.split(" ").map((heading, column) => ({
    heading: readHeading(heading.split("/")),
    profile: readColumnProfile(sheet, [...rows.keys()], column),
  }));
}

function mapOf(kind: KindId, header: string, rows?: Grid): Record<string, FieldId> {
  const matches = matchColumns(kindById(kind), columnsOf(header, rows));
  return Object.fromEntries(matches.map(({ column, field }) => [header.split(" ")[column]!, field.id]));
}

describe("short Chinese headings are never close to one another", () => {
  test("two characters away is not the same heading", () => {
    expect(mapOf("donation", "备注 学校 年级 序号 单位 人数")).toEqual({ 备注: "remark" });
  });

  test("a sheet on which edit distance takes 备注 for the name and drops 姓名", () => {
    expect(mapOf("visit", "序号 走访日期 姓名 性别 学校年级 慰问金额 物品 备注")).toEqual({
      走访日期: "date",
      姓名: "person",
      学校年级: "school",
      慰问金额: "cash",
      物品: "goods",
      备注: "remark",
    });
  });
});

describe("one column a field, the best of all ways", () => {
  test("the only date serves what a record needs before what it may have", () => {
    expect(mapOf("expense", "报销日期 事由 金额")).toEqual({
      报销日期: "date",
      事由: "purpose",
      金额: "amount",
    });
  });

  test("with another date beside it, it is the day of reimbursement", () => {
    expect(mapOf("expense", "日期 事由 金额 报销日期")).toMatchObject({
      日期: "date",
      报销日期: "reimbursedOn",
    });
  });

  test("the sum goes before the rate", () => {
    expect(mapOf("award", "姓名 奖项 标准 金额")).toEqual({ 姓名: "student", 奖项: "award", 金额: "amount" });
  });

  test("the rate is the sum where there is nothing better", () => {
    expect(mapOf("award", "姓名 奖项 标准")).toMatchObject({ 标准: "amount" });
  });
});

describe("false friends", () => {
  test.each([
    ["award", "出生日期"],
    ["award", "入学时间"],
    ["award", "家长电话"],
    ["award", "发放单位"],
    ["award", "计量单位"],
    ["expense", "发票日期人数"],
    ["expense", "预算金额"],
    ["expense", "累计金额"],
    ["visit", "户主与慰问关系"],
    ["donation", "金额（美元）"],
    ["pupil", "行政村代码"],
    ["activity", "活动经费"],
    ["study", "签到时间人数合计率"],
  ] as const)("%s has no field for %s", (kind, heading) => {
    const mapped = Object.values(mapOf(kind, heading)).filter((id) => id !== "attendance" && id !== "date");
    expect(mapped).toEqual([]);
  });

  test("a group says whose name it is", () => {
    expect(mapOf("award", "学生情况/姓名 家长情况/姓名 家长情况/单位")).toEqual({
      "学生情况/姓名": "student",
      "家长情况/姓名": "parent",
      "家长情况/单位": "unit",
    });
  });
});

describe("what a column holds is the second witness", () => {
  test("a date column full of words is none", () => {
    const rows = [["上午两小时"], ["下午"], ["全天在校"]];
    expect(mapOf("study", "时间", rows)).toEqual({});
    expect(mapOf("study", "时间", [["2020.1.15"], ["2020.2.15"], ["2020.3.15"]])).toEqual({ 时间: "date" });
  });

  test("of two columns with the same heading, the one that holds amounts", () => {
    const rows = [
      ["按标准", 100],
      ["按标准", 200],
      ["按标准", 100],
    ];
    const matches = matchColumns(kindById("award"), columnsOf("金额 金额", rows));
    expect(matches.map(({ column, field }) => [column, field.id])).toEqual([[1, "amount"]]);
  });

  test("a telephone or an id number is known without a heading, below certainty", () => {
    const rows = [
      ["王小禾", "13900000001", "110101200805120010"],
      ["李小麦", "13900000002", "110101200905120018"],
      ["赵大江", "13900000003", "110101201005120016"],
    ];
    const matches = matchColumns(kindById("pupil"), columnsOf("姓名  ", rows));
    expect(matches.map(({ column, field }) => [column, field.id])).toEqual([
      [0, "name"],
      [1, "phone"],
      [2, "idNumber"],
    ]);
    expect(matches[1]).toMatchObject({ confidence: 0.6, reasons: [{ code: "content", looksLike: "phone" }] });
  });

  test("two numbers are too few to know a column by, and other sums and words never are", () => {
    const rows = [
      ["王小禾", "13900000001", 100, "青石村"],
      ["李小麦", "13900000002", 200, "大坝村"],
      ["赵大江", null, 100, "河湾村"],
    ];
    const matches = matchColumns(kindById("pupil"), columnsOf("姓名   ", rows));
    expect(matches.map(({ field }) => field.id)).toEqual(["name"]);
  });

  test("an id number under somebody else's heading is not the pupil's", () => {
    const rows = [["110101197805120010"], ["110101197905120018"], ["110101198005120016"]];
    expect(mapOf("pupil", "家长身份证号", rows)).toEqual({});
    expect(mapOf("pupil", "身份证号", rows)).toEqual({ 身份证号: "idNumber" });
  });

  test("telephones written with dashes and words are telephones", () => {
    const rows = [["139-0000-0001"], ["139-0000-0002（父）"], ["无手机"]];
    expect(mapOf("pupil", "联系电话", rows)).toEqual({ 联系电话: "phone" });
    expect(mapOf("pupil", "联系电话", [["青石"], ["大坝"], ["河湾"]])).toEqual({});
  });

  test("days badly written under 日期 are days still", () => {
    const rows = [["正月初五上午"], ["春节以前"], ["开学第一周"]];
    expect(mapOf("visit", "走访日期", rows)).toEqual({ 走访日期: "date" });
    expect(mapOf("visit", "走访时间", rows)).toEqual({});
    expect(mapOf("visit", "走访日期", [["王小禾"], ["李小麦"], ["赵大江"]])).toEqual({});
  });

  test("of a contradiction it is told what the cells look like instead", () => {
    const rows = [["正月初五上午"], ["春节以前"], ["2021.1.5"], ["开学第一周"]];
    const [match] = matchColumns(kindById("visit"), columnsOf("走访日期", rows));
    expect(match!.reasons).toEqual([
      { code: "heading-exact", word: "走访日期" },
      { code: "content-contradicts", looksLike: "text" },
    ]);
  });

  test("reasons are told as data", () => {
    const [match] = matchColumns(kindById("expense"), columnsOf("报销总金额", [[100], [20.5], [3]]));
    expect(match!.reasons).toEqual([
      { code: "heading-contains", word: "金额" },
      { code: "content", looksLike: "money" },
    ]);
  });
});
