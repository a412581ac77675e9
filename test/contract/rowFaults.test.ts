// A batch in Excel is no transaction: whatever action of adding rows, or of taking them back, fails, all of it stands or
// none of it does.

import type { RowsEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { openOffice, type OfficeFixture } from "./openOffice";
import { refusalOf } from "./refusalOf";
import { award, awards, book, expense, SHEET, takeBack } from "./rowCases";
import { added, expectRows } from "./rowsContract";

jest.setTimeout(120_000);

const EDITS = [expense, award];
const BACK = [takeBack(expense, book), takeBack(award, book)];

/** Cells whose look nobody has set read as those that have the default one. */
function dumpAll({ dump, standIn }: OfficeFixture): unknown {
  const sheets = [SHEET, awards.name].map((name) => {
    const whole = dump(name);
    const cells = Object.entries(whole?.cells ?? {}).filter(
      ([, cell]) => cell.value !== null || cell.formula !== null || cell.numberFormat !== "General",
    );
    return { ...whole, cells: Object.fromEntries(cells), rowHeights: null };
  });
  return { sheets, names: standIn.workbook.names };
}

async function openAt(step: "add" | "back"): Promise<OfficeFixture> {
  const fixture = await openOffice(book);
  if (step === "back") await fixture.workbook.apply(EDITS, quietWatch());
  fixture.standIn.resetCounts();
  return fixture;
}

async function sweep(step: "add" | "back", edits: readonly RowsEdit[]): Promise<string[]> {
  const whole = await openAt(step);
  await whole.workbook.apply(edits, quietWatch());
  const total = whole.standIn.counts.actions;
  expect(whole.standIn.counts.roundTrips).toBe(2);
  const after = dumpAll(whole);
  const outcomes = new Set<string>();
  for (let n = 1; n <= total; n += 1) {
    const fixture = await openAt(step);
    const before = dumpAll(fixture);
    fixture.standIn.failAt({ atAction: n });
    const refusal = await refusalOf(fixture.workbook.apply(edits, quietWatch()));
    fixture.standIn.forgetFailure();
    expect({ n, state: dumpAll(fixture) }).toEqual({ n, state: refusal === null ? after : before });
    if (refusal !== null) expect({ n, code: refusal.code }).toEqual({ n, code: "host-error" });
    expect(refusal?.detail ?? "").not.toContain("not taken back");
    outcomes.add(refusal === null ? "after" : "before");
  }
  return [...outcomes].sort();
}

test("adding rows to two sheets, at every action: as before or as after", async () => {
  expect(await sweep("add", EDITS)).toEqual(["after", "before"]);
});

test("taking them back, at every action: as before or as after", async () => {
  expect(await sweep("back", BACK)).toEqual(["after", "before"]);
});

test("where taking back fails too, the places that may have changed are named", async () => {
  const whole = await openAt("add");
  await whole.workbook.apply(EDITS, quietWatch());
  const total = whole.standIn.counts.actions;
  for (let n = 1; n <= total; n += 7) {
    const fixture = await openAt("add");
    const before = JSON.stringify(dumpAll(fixture));
    fixture.standIn.failAt({ atAction: n, isLasting: true });
    const refusal = await refusalOf(fixture.workbook.apply(EDITS, quietWatch()));
    fixture.standIn.forgetFailure();
    const isChanged = JSON.stringify(dumpAll(fixture)) !== before;
    const { detail = "" } = refusal ?? {};
    expect({ n, isSaid: !isChanged || detail.includes(`${SHEET}!6:6`) }).toEqual({ n, isSaid: true });
  }
});

test("rows whose answer is lost although Excel has done its work count as added", async () => {
  const fixture = await openAt("add");
  const { workbook, standIn } = fixture;
  const execute = standIn.execute.bind(standIn);
  standIn.execute = (text) => {
    const answer = execute(text);
    return standIn.counts.roundTrips === 2 ? { officeError: 5012, message: "lost" } : answer;
  };
  await workbook.apply(EDITS, quietWatch());
  standIn.execute = execute;
  await expectRows(fixture, added(book, EDITS));
});

test("rows whose message never arrived are not there, and that is said", async () => {
  const fixture = await openAt("add");
  const { workbook, standIn } = fixture;
  const execute = standIn.execute.bind(standIn);
  let calls = 0;
  standIn.execute = (text) => {
    calls += 1;
    return calls === 2 ? { officeError: 5012, message: "lost" } : execute(text);
  };
  expect((await refusalOf(workbook.apply(EDITS, quietWatch())))?.code).toBeDefined();
  standIn.execute = execute;
  await expectRows(fixture, book);
});

test("a cell that is being edited: nothing is written", async () => {
  const fixture = await openAt("add");
  fixture.standIn.isCellBeingEdited = true;
  const refusal = await refusalOf(fixture.workbook.apply(EDITS, quietWatch()));
  fixture.standIn.isCellBeingEdited = false;
  expect(refusal).toMatchObject({ code: "cell-being-edited" });
  await expectRows(fixture, book);
});

test("somebody writes into the place between looking and writing: what they wrote stays", async () => {
  const fixture = await openAt("add");
  const { standIn, workbook } = fixture;
  standIn.beforeRoundTrip = (number) => {
    if (number === 2) standIn.type(SHEET, "B7", "他人");
  };
  const refusal = await refusalOf(workbook.apply([expense], quietWatch()));
  standIn.beforeRoundTrip = () => undefined;
  const sheet = standIn.workbook.findSheet(SHEET);
  const texts = [6, 7].map((row) => sheet?.cell(row, 1).constant);
  expect(refusal?.code ?? null).toBe("not-verified");
  expect(texts).toContain("他人");
});
