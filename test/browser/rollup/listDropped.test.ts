// Which files are taken of what was dropped or chosen.

import { listChosen, listDropped } from "../../../src/browser/rollup/listDropped";

/** A folder as a browser hands it over: entries by at most two at a time, then none. */
function folder(
  path: string,
  entries: readonly FileSystemEntry[],
  isBroken = false,
): FileSystemDirectoryEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (take: (some: readonly FileSystemEntry[]) => void, fail: (error: Error) => void) => {
        if (isBroken) fail(new Error("NotReadableError"));
        else take(entries.slice(at, (at += 2)));
      },
    };
  };
  return {
    isDirectory: true,
    isFile: false,
    fullPath: path,
    createReader,
  } as unknown as FileSystemDirectoryEntry;
}

function entry(path: string): FileSystemEntry {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const file = (take: (one: File) => void): void => take(new File([], name));
  return { isDirectory: false, isFile: true, fullPath: path, file } as unknown as FileSystemEntry;
}

function chosen(path: string): File {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const file = new File([], name);
  if (path !== name) Object.defineProperty(file, "webkitRelativePath", { value: path });
  return file;
}

test("of a folder all .xlsx however deep, with their paths; what is not taken is told", async () => {
  const deep = folder("/收到的/乡镇", [entry("/收到的/乡镇/丙局.xlsx")]);
  const whole = folder("/收到的", [
    entry("/收到的/甲局.XLSX"),
    entry("/收到的/说明.docx"),
    deep,
    entry("/收到的/~$甲局.xlsx"),
    entry("/收到的/旧.xls"),
  ]);
  const { files, passedOver } = await listDropped({ files: [], folders: [whole] });
  expect(files.map(({ path }) => path)).toEqual(["收到的/甲局.XLSX", "收到的/乡镇/丙局.xlsx"]);
  expect(passedOver).toEqual([
    { why: "open-elsewhere", path: "收到的/~$甲局.xlsx" },
    { why: "no-workbooks", count: 2 },
  ]);
});

test("a folder that cannot be looked into is told, the others are taken", async () => {
  const folders = [folder("/锁着", [], true), folder("/好的", [entry("/好的/甲局.xlsx")])];
  const { files, passedOver } = await listDropped({ files: [], folders });
  expect(files.map(({ path }) => path)).toEqual(["好的/甲局.xlsx"]);
  expect(passedOver).toEqual([{ why: "unreadable-folder", path: "锁着" }]);
});

test("single files are taken whatever their name: their content is judged when they are read", async () => {
  const { files, passedOver } = await listDropped({
    files: [chosen("名单.csv"), chosen("甲.xlsx")],
    folders: [],
  });
  expect(files.map(({ path }) => path)).toEqual(["名单.csv", "甲.xlsx"]);
  expect(passedOver).toEqual([]);
});

test("a folder that was chosen is read as one that was dropped", () => {
  const { files, passedOver } = listChosen(
    ["收到的/甲.xlsx", "收到的/深/乙.xlsx", "收到的/图.png", "丁.xlsx"].map(chosen),
  );
  expect(files.map(({ path }) => path)).toEqual(["收到的/甲.xlsx", "收到的/深/乙.xlsx", "丁.xlsx"]);
  expect(passedOver).toEqual([{ why: "no-workbooks", count: 1 }]);
});
