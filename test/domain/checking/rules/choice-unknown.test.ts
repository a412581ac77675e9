import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { awards } from "../../../support/registerSheets";

const GOOD = "三好学生";
const awarded = (...kinds: readonly string[]) =>
  awards(kinds.map((kind, at) => [at + 1, `王小${"禾麦穗苗豆谷"[at] ?? ""}`, kind, 100]));

test.each(["三好学生生", "三好生", "(三好学生)", "三好·学生", "三号学生"])(
  "%p is nearly what the others say",
  (kind) => {
    expect(placesFound("choice-unknown", [awarded(GOOD, GOOD, kind, GOOD)])).toEqual(["奖学奖优!C5"]);
  },
);

test.each(["考取本科", "优秀学生干部", "三 好 学 生", "三好学生 ", "二好学生", "校三好学生"])(
  "%p is the same, or another kind",
  (kind) => {
    expect(placesFound("choice-unknown", [awarded(GOOD, GOOD, kind, GOOD)])).toEqual([]);
  },
);

test("what occurs twice, and what nothing dominates, is somebody's kind", () => {
  expect(placesFound("choice-unknown", [awarded(GOOD, GOOD, GOOD, "三好生", "三好生")])).toEqual([]);
  expect(placesFound("choice-unknown", [awarded(GOOD, "三好生")])).toEqual([]);
});

test("no mending is offered: which one is meant is not known", () => {
  expect(checkSheets("choice-unknown", [awarded(GOOD, GOOD, GOOD, "三好生")]).findings).toMatchObject([
    { fix: null },
  ]);
});

test("its words", () => {
  const [one] = checkSheets("choice-unknown", [awarded(GOOD, GOOD, GOOD, "三好生")]).findings;
  expect(finding(one!)).toBe(
    "『奖学奖优』C6（王小苗）：“奖励类别”里只有这一行写“三好生”，别的行写“三好学生”。是同一类的，请改成一样的写法，不然汇总时会分成两类；确实是另一类的，请注明已核实。",
  );
});
