// Which files of a folder are bureaus' workbooks, and in which order they come: the same in every door.

const WORKBOOK = /\.xlsx$/iu;
/** What Excel leaves beside a workbook that is open. */
const LOCK = "~$";

export function isLock(name: string): boolean {
  return name.startsWith(LOCK);
}

/** @param name without its folder */
export function isBookName(name: string): boolean {
  return WORKBOOK.test(name) && !isLock(name);
}

export function compareNames(one: string, other: string): number {
  return one.localeCompare(other, "zh");
}

/** A file's name without its folder and its ending. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const end = name.lastIndexOf(".");
  return end > 0 ? name.slice(0, end) : name;
}
