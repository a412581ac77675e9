import { buildSheetRules } from "../../../../src/browser/grid/cells/buildSheetRules";
import { borderStyle } from "../../../../src/browser/grid/cells/borderStyle";
import { cells } from "../../../support/buildXlsx";
import { viewOf } from "../../../support/viewOf";

const STYLES =
  '<fonts><font><b/><sz val="12"/><name val="黑体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills>' +
  '<borders><border><left style="thin"/><bottom style="double"><color rgb="FFFF0000"/></bottom></border></borders>' +
  '<cellXfs><xf/><xf><alignment wrapText="1" vertical="center" indent="1"/></xf></cellXfs>';

test("each look and each column is a rule, found again by its class", async () => {
  const view = await viewOf(
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9"/>${cells('<row r="1"><c r="A1" s="1"/></row>')}`,
    { styles: STYLES },
  );
  const rules = buildSheetRules(view);
  const ruleOf = (name: string): string =>
    rules.css.split("\n").find((line) => line.startsWith(`.${name}{`) || line.startsWith(`.${name}.`))!;
  const plain = ruleOf(rules.lookClass(view.looks[0]!));
  for (const part of [
    "font-weight:700",
    "font-size:12pt",
    "background-color:#ededed",
    "border-left:1px solid #000000",
  ]) {
    expect(plain).toContain(part);
  }
  expect(plain).toContain("border-bottom:3px double #ff0000");
  expect(plain).not.toContain("pre-wrap");
  const wrapped = ruleOf(rules.lookClass(view.looks[1]!));
  for (const part of ["white-space:pre-wrap", "justify-content:center", "padding-left:12px"])
    expect(wrapped).toContain(part);
  // Cells begin a pixel early; what scrolls counts from where the frozen columns end.
  expect(ruleOf(rules.columnClass(0))).toBe(".column0{left:-1px;width:73px}");
  expect(ruleOf(rules.columnClass(2))).toBe(".column2{left:71px;width:73px}");
});

test("where there is no border its pixel is space, so that texts stand still", () => {
  const none = { top: null, right: null, bottom: null, left: null, diagonalUp: null, diagonalDown: null };
  expect(borderStyle(none).padding).toBe("1px 3px 1px 3px");
  const thin = { style: "thin", color: "#000000" } as const;
  expect(borderStyle({ ...none, left: thin, top: thin }).padding).toBe("0px 3px 1px 2px");
});
