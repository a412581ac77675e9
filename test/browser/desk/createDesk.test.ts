import { selectCell, selectRange } from "../../../src/browser/grid/selection/selection";
import { rangeAddress } from "../../../src/domain/sheets/address";
import { zhDesk } from "../../../src/texts/zhDesk";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells } from "../../support/buildXlsx";
import { committeeFile, deskOver, fileOf } from "../../support/deskOver";
import type { DeskUnderTest } from "../../support/deskOver";
import { quietWatch } from "../../support/quietWatch";
import { settle } from "../../support/testTurns";

async function openDesk(): Promise<DeskUnderTest> {
  const under = deskOver();
  await under.desk.openFiles([committeeFile()]);
  return under;
}

/** A desk on which the pane has written its sheet. */
async function writtenDesk(): Promise<DeskUnderTest> {
  const under = await openDesk();
  await under.session.writeSummary();
  return under;
}

const namesIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readXlsx(bytes, quietWatch())).sheets.map((sheet) => sheet.name);

test("a file is opened on the desk and in the pane", async () => {
  const { book, session } = await openDesk();
  expect(book()).toMatchObject({ fileName: "关工委.xlsx", isChanged: false });
  expect(book().tabs.map((tab) => tab.name)).toEqual(["奖学奖优", "走访慰问", "经费支出"]);
  expect(book().front).toMatchObject({ kind: "shown", name: "奖学奖优" });
  expect(session.getState().kind).toBe("ready");
});

test.each([
  ["file-empty", new Uint8Array()],
  ["file-is-text", "姓名,金额\n竹有节,200\n"],
  ["file-damaged", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
])("a file that is %s is refused by the pane, and the desk stays as it is", async (code, content) => {
  const { desk, book, session } = await openDesk();
  const before = book();
  await desk.openFiles([fileOf("坏.xlsx", content)]);
  expect(session.getState().notice).toMatchObject({ kind: "problem", problem: { code } });
  expect(book()).toBe(before);
});

test("one file at a time: several go to the roll-up, and the desk stays as it is", async () => {
  const { desk, several } = await openDesk();
  const files = [committeeFile("一.xlsx"), committeeFile("二.xlsx")];
  await desk.openFiles(files);
  expect(several).toEqual([files]);
  await desk.openFiles([]);
  expect(desk.getState().book?.fileName).toBe("关工委.xlsx");
});

test("what the pane writes comes to the front, and is unsaved until it is saved", async () => {
  const { desk, book, downloads } = await writtenDesk();
  expect(book()).toMatchObject({ isChanged: true, front: { kind: "shown", name: "年度汇总" } });
  expect(await desk.save()).toBe(true);
  expect(book().isChanged).toBe(false);
  expect(downloads.map((one) => one.fileName)).toEqual(["关工委（副本）.xlsx"]);
  expect(await namesIn(downloads[0]!.bytes)).toContain("年度汇总");
  await desk.save();
  expect(downloads[1]?.fileName).toBe("关工委（副本2）.xlsx");
});

test("taking the sheet back brings another to the front", async () => {
  const { session, book } = await writtenDesk();
  await session.undo();
  expect(book().tabs.map((tab) => tab.name)).not.toContain("年度汇总");
  expect(book().front).toMatchObject({ kind: "shown", name: "奖学奖优" });
});

test("cells that the pane shows are selected on their sheet", async () => {
  const { session, desk, book } = await openDesk();
  await session.select({ sheet: "经费支出", range: { top: 3, left: 3, bottom: 5, right: 3 } });
  expect(book().front.name).toBe("经费支出");
  expect(desk.getState().selections.get("经费支出")).toMatchObject({
    anchor: { rowIndex: 3, columnIndex: 3 },
    head: { rowIndex: 5, columnIndex: 3 },
  });
});

describe("what is selected, as the pane may ask", () => {
  async function told({ port }: DeskUnderTest): Promise<string | null> {
    const selection = await port().readSelection();
    return selection && `${selection.sheet} ${rangeAddress(selection.range)}`;
  }

  test("at first the first cell", async () => {
    expect(await told(await openDesk())).toBe("奖学奖优 A1");
  });

  test("then what the clerk selects in the grid, and nothing else", async () => {
    const under = await openDesk();
    under.desk.select("奖学奖优", selectRange({ top: 2, left: 1, bottom: 4, right: 3 }));
    expect(await told(under)).toBe("奖学奖优 B3:D5");
    under.desk.select("经费支出", selectCell({ rowIndex: 7, columnIndex: 0 }));
    expect(await told(under)).toBe("奖学奖优 B3:D5");
    await under.desk.turnTo("经费支出");
    expect(await told(under)).toBe("经费支出 A8");
    await under.desk.turnTo("走访慰问");
    expect(await told(under)).toBe("走访慰问 A1");
  });

  test("whole columns as far as Excel's go", async () => {
    const under = await openDesk();
    const cell = { rowIndex: 0, columnIndex: 2 };
    under.desk.select("奖学奖优", { ...selectCell(cell), extent: "columns" });
    expect(await told(under)).toBe("奖学奖优 C1:C1048576");
  });

  test("also what the pane or the name box went to", async () => {
    const under = await openDesk();
    await under.session.select({ sheet: "经费支出", range: { top: 3, left: 3, bottom: 5, right: 3 } });
    expect(await told(under)).toBe("经费支出 D4:D6");
    await under.desk.goTo("走访慰问!B3");
    expect(await told(under)).toBe("走访慰问 B3");
  });

  test("the sheet that is just being read counts already", async () => {
    const under = await openDesk();
    under.desk.select("走访慰问", selectCell({ rowIndex: 3, columnIndex: 1 }));
    const turning = under.desk.turnTo("走访慰问");
    expect(await told(under)).toBe("走访慰问 B4");
    await turning;
  });

  test("a merged cell is all of it, as the grid shows it", async () => {
    const under = deskOver();
    const content = `${cells("")}<mergeCells><mergeCell ref="B2:D3"/></mergeCells>`;
    const bytes = buildXlsx({ sheets: [{ name: "表", content }] });
    await under.desk.openFiles([fileOf("合并.xlsx", bytes)]);
    under.desk.select("表", selectCell({ rowIndex: 1, columnIndex: 1 }));
    expect(await told(under)).toBe("表 B2:D3");
    under.desk.select("表", selectCell({ rowIndex: 3, columnIndex: 1 }));
    expect(await told(under)).toBe("表 B4");
  });

  test("a chart's sheet has no cells", async () => {
    const under = deskOver();
    const chart = { name: "图", content: "", kind: "chartsheet" as const };
    const sheets = [{ name: "表", content: cells("") }, chart];
    await under.desk.openFiles([fileOf("图表.xlsx", buildXlsx({ sheets }))]);
    await under.desk.turnTo("图");
    expect(await told(under)).toBeNull();
    await under.desk.turnTo("表");
    expect(await told(under)).toBe("表 A1");
  });
});

describe("before another file is opened over unsaved changes", () => {
  test("the clerk is asked, and may stay", async () => {
    const { desk, book, downloads } = await writtenDesk();
    await desk.openFiles([committeeFile("另一本.xlsx")]);
    expect(desk.getState().waiting?.name).toBe("另一本.xlsx");
    expect(book().fileName).toBe("关工委.xlsx");
    await desk.answer("stay");
    expect(desk.getState().waiting).toBeNull();
    expect(book()).toMatchObject({ fileName: "关工委.xlsx", isChanged: true });
    expect(downloads).toEqual([]);
  });

  test("or save first", async () => {
    const { desk, book, downloads } = await writtenDesk();
    await desk.openFiles([committeeFile("另一本.xlsx")]);
    await desk.answer("save-first");
    expect(downloads).toHaveLength(1);
    expect(book()).toMatchObject({ fileName: "另一本.xlsx", isChanged: false });
  });

  test("or go on without", async () => {
    const { desk, book, downloads } = await writtenDesk();
    await desk.openFiles([committeeFile("另一本.xlsx")]);
    await desk.answer("open");
    expect(downloads).toEqual([]);
    expect(book().fileName).toBe("另一本.xlsx");
  });
});

test.each([
  ["c5", "奖学奖优", { rowIndex: 4, columnIndex: 2 }],
  ["走访慰问!B3", "走访慰问", { rowIndex: 2, columnIndex: 1 }],
])("%s in the name box goes there", async (typed, sheet, anchor) => {
  const { desk, book } = await openDesk();
  expect(await desk.goTo(typed)).toBe(true);
  expect(book().front.name).toBe(sheet);
  expect(desk.getState().selections.get(sheet)?.anchor).toEqual(anchor);
});

test.each(["没有的表!A1", "竹有节"])(
  "%s in the name box is no place, and the desk says so",
  async (typed) => {
    const { desk } = await openDesk();
    expect(await desk.goTo(typed)).toBe(false);
    expect(desk.getState().note?.what).toBe(zhDesk.noSuchPlace(typed));
    desk.dismiss();
    expect(desk.getState().note).toBeNull();
  },
);

test("a link within the workbook is followed, one outside is told", async () => {
  const { desk, book } = await openDesk();
  await desk.follow({ kind: "range", sheet: "经费支出", range: { top: 0, left: 0, bottom: 0, right: 0 } });
  expect(book().front.name).toBe("经费支出");
  await desk.follow({ kind: "outside", address: "https://example.org/" });
  expect(desk.getState().note?.what).toBe(zhDesk.outsideLink("https://example.org/"));
});

test("a broken sheet says so when it is turned to, the others still show", async () => {
  const under = deskOver();
  const sheets = [
    { name: "好", content: cells("") },
    { name: "坏", content: cells('<row r="2"/><row r="1"/>') },
    { name: "图", content: "", kind: "chartsheet" as const },
  ];
  // The pane reads all sheets and stumbles; what can be seen is shown all the same.
  await under.desk.openFiles([fileOf("半坏.xlsx", buildXlsx({ sheets }))]);
  await under.desk.turnTo("坏");
  expect(under.book().front).toEqual({ kind: "failed", name: "坏" });
  expect(under.desk.getState().note).not.toBeNull();
  await under.desk.turnTo("图");
  expect(under.book().front).toEqual({ kind: "notCells", name: "图" });
  await under.desk.turnTo("好");
  expect(under.book().front.kind).toBe("shown");
});

test("reading a sheet can be stopped, and begun again", async () => {
  const { desk, book } = await openDesk();
  const turning = desk.turnTo("走访慰问");
  desk.stopReading();
  await turning;
  expect(book().front).toEqual({ kind: "stopped", name: "走访慰问" });
  await desk.turnTo("走访慰问");
  expect(book().front.kind).toBe("shown");
});

test("of two sheets asked for one after the other the last is shown", async () => {
  const { desk, book } = await openDesk();
  await Promise.all([desk.turnTo("走访慰问"), desk.turnTo("经费支出")]);
  await settle();
  expect(book().front).toMatchObject({ kind: "shown", name: "经费支出" });
});
