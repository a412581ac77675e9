// Which files a roll-up is over: files as given, folders as all .xlsx in them, each file once.

import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { compareNames, isBookName } from "../../app/rollup/bookNames";

export interface BookList {
  /** In the order given; of a folder by name. */
  readonly files: readonly string[];
  /** What was not taken although it was given or stands in a folder, a sentence each. */
  readonly passedOver: readonly string[];
}

async function isFolder(given: string): Promise<boolean> {
  return stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter(isBookName);
  return names.sort(compareNames).map((name) => path.join(folder, name));
}

/** @param out a former result that stands in one of the folders is none of the books */
export async function listBooks(given: readonly string[], out: string): Promise<BookList> {
  const files: string[] = [];
  const passedOver: string[] = [];
  const seen = new Set<string>();
  const take = async (file: string): Promise<void> => {
    const place = await placeOf(file);
    if (seen.has(place)) passedOver.push(`“${file}”写了两次，只算一次。`);
    else files.push(file);
    seen.add(place);
  };
  for (const one of given) {
    if (!(await isFolder(one))) {
      await take(one);
      continue;
    }
    const own = await filesIn(one);
    if (own.length === 0) passedOver.push(`文件夹“${one}”里没有 .xlsx 文件（不看里面的文件夹）。`);
    for (const file of own)
      if ((await placeOf(file)) === (await placeOf(out)))
        passedOver.push(`“${file}”是要写出的汇总，没有算进去。`);
      else await take(file);
  }
  return { files, passedOver };
}
