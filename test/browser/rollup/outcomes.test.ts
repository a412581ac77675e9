// No more is kept than will be listed, and no less.

import { MOST_FINDINGS, shareOfEach } from "../../../src/domain/rollup/bureau";
import { Outcomes } from "../../../src/browser/rollup/outcomes";
import type { ChosenFile } from "../../../src/browser/rollup/rollupState";
import { bureau } from "../../support/bureaus";

const finding = { rule: "award-twice", severity: "error", sheet: "奖学奖优", cell: "A1", what: "…" } as const;
const full = bureau("甲局", [], {
  findings: Array.from({ length: MOST_FINDINGS }, () => finding),
  unchecked: Array.from({ length: 100 }, () => "没有检查"),
  leftOut: Array.from({ length: 100 }, () => "没有计入"),
});

const chosen = (path: string): ChosenFile => ({ path, file: new File([], path) });

function filled(count: number) {
  const outcomes = new Outcomes();
  const files = Array.from({ length: count }, (_, at) => chosen(`${at}.xlsx`));
  for (const file of files) outcomes.keep(file, full);
  return { outcomes, files };
}

test.each([1, 100, 150, 400])("of %i bureaus each keeps its share of the lists", (count) => {
  const { outcomes, files } = filled(count);
  const share = shareOfEach(count);
  for (const file of files)
    expect(outcomes.get(file)).toMatchObject({
      findings: { length: Math.min(share, MOST_FINDINGS) },
      unchecked: { length: Math.min(share, 100) },
      leftOut: { length: Math.min(share, 100) },
    });
});

test("files that could not be read take nothing from the others' share", () => {
  const { outcomes, files } = filled(100);
  for (let at = 0; at < 100; at += 1) outcomes.keep(chosen(`坏${at}.xlsx`), { why: "坏了" });
  expect(outcomes.get(files[0]!)).toMatchObject({ findings: { length: MOST_FINDINGS } });
});

test("a result is settled for its own year, a reason for every year, nothing for none", () => {
  const outcomes = new Outcomes();
  const [read, broken, none] = ["a", "b", "c"].map(chosen) as [ChosenFile, ChosenFile, ChosenFile];
  outcomes.keep(read, full);
  outcomes.keep(broken, { why: "坏了" });
  const settled = (year: number | null) => [read, broken, none].map((one) => outcomes.isSettled(one, year));
  expect(settled(null)).toEqual([true, true, false]);
  expect(settled(2020)).toEqual([true, true, false]);
  expect(settled(2019)).toEqual([false, true, false]);
  outcomes.forget(read);
  expect(settled(2020)).toEqual([false, true, false]);
});
