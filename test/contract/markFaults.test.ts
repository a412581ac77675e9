// A batch in Excel is no transaction: whatever action of laying marks, of laying them anew or of taking them off fails, all
// is as it was to be or as it was before, and the call says which.

import type { SheetMarks } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { book, other, SHEET } from "./cellCases";
import { mark, marksOf, OWN_FORMATS } from "./markCases";
import { openOffice, type OfficeFixture } from "./openOffice";
import { refusalOf } from "./refusalOf";

jest.setTimeout(120_000);

interface FaultCase {
  readonly what: string;
  readonly standing: readonly SheetMarks[];
  readonly wanted: readonly SheetMarks[];
}

/** Two sheets and two looks: the fewer actions, the fewer times this runs. */
const MARKS = [marksOf(mark("error", "C3:C4")), marksOf(mark("note", "A2", other), "走访")];

const FAULT_CASES: readonly FaultCase[] = [
  { what: "laying", standing: [], wanted: MARKS },
  {
    what: "laying anew",
    standing: MARKS,
    wanted: [marksOf([...mark("note", "E4"), ...mark("error", "A3")])],
  },
  { what: "taking off", standing: MARKS, wanted: [] },
];

async function openMarked({ standing }: FaultCase): Promise<OfficeFixture> {
  const fixture = await openOffice(book, { formats: OWN_FORMATS });
  await fixture.workbook.setMarks(standing, quietWatch());
  fixture.standIn.resetCounts();
  return fixture;
}

function formatsOf({ formats }: OfficeFixture): unknown {
  return [SHEET, "走访"].map((sheet) => formats?.(sheet));
}

async function countActions(one: FaultCase): Promise<{ actions: number; after: unknown }> {
  const fixture = await openMarked(one);
  await fixture.workbook.setMarks(one.wanted, quietWatch());
  return { actions: fixture.standIn.counts.actions, after: formatsOf(fixture) };
}

describe.each(FAULT_CASES)("$what", (one) => {
  test("fails at every action in turn: the formats are as before, or as they were to be", async () => {
    const { actions, after } = await countActions(one);
    const outcomes = new Set<string>();
    for (let n = 1; n <= actions; n += 1) {
      const fixture = await openMarked(one);
      const before = formatsOf(fixture);
      fixture.standIn.failAt({ atAction: n });
      const refusal = await refusalOf(fixture.workbook.setMarks(one.wanted, quietWatch()));
      expect({ n, hasFailed: fixture.standIn.forgetFailure() }).toEqual({ n, hasFailed: true });
      expect({ n, formats: formatsOf(fixture) }).toEqual({ n, formats: refusal === null ? after : before });
      expect(refusal?.code ?? "host-error").toBe("host-error");
      expect(refusal?.detail ?? "").not.toContain("not taken back");
      outcomes.add(refusal === null ? "after" : "before");
    }
    expect([...outcomes].sort()).toEqual(["after", "before"]);
  });

  test("where taking back fails too, the sheets are named, and the clerk's own formats stand", async () => {
    const { actions } = await countActions(one);
    for (let n = 1; n <= actions; n += 1) {
      const fixture = await openMarked(one);
      const before = formatsOf(fixture);
      fixture.standIn.failAt({ atAction: n, isLasting: true });
      const refusal = await refusalOf(fixture.workbook.setMarks(one.wanted, quietWatch()));
      fixture.standIn.forgetFailure();
      expect(refusal?.code).toBe("host-error");
      const isSaid = refusal?.detail.includes(SHEET) === true;
      const isAsBefore = JSON.stringify(formatsOf(fixture)) === JSON.stringify(before);
      expect({ n, isSaidOrAsBefore: isSaid || isAsBefore }).toEqual({ n, isSaidOrAsBefore: true });
      const own = fixture.formats?.(SHEET).filter(({ formula }) => formula === "$C3>200");
      expect(own).toHaveLength(1);
    }
  });

  test("an answer that is lost although Excel has done its work counts as done", async () => {
    const { after } = await countActions(one);
    const fixture = await openMarked(one);
    const execute = fixture.standIn.execute.bind(fixture.standIn);
    let isLost = false;
    fixture.standIn.execute = (text) => {
      const answer = execute(text);
      if (isLost || !/"(?:Add|Delete)"/u.test(text)) return answer;
      isLost = true;
      return { officeError: 5012, message: "lost" };
    };
    await fixture.workbook.setMarks(one.wanted, quietWatch());
    expect(isLost).toBe(true);
    expect(formatsOf(fixture)).toEqual(after);
  });
});
