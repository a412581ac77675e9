import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { headingCases } from "../../support/layouts/headingCases";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

test.each(headingCases)("%s: %s, %s, %s", (kind, name, title, headings) => {
  const sheet = snapshotOf([[title], headings.split(" ")], { name });
  const { tables } = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!;
  expect(tables.map((table) => table.kind)).toEqual([kind]);
});
