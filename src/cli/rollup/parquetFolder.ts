// DIR of `--parquet DIR`: year=…/bureau=…/….parquet, as programs that read many files at once expect it. It appears whole or not
// at all, and never over somebody's files.

import { copyFile, mkdir, readdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { CliError } from "../cliError";
import { writeOutFolder } from "../files";
import type { KeptRecords } from "./rollUp";

async function namesIn(folder: string): Promise<readonly string[] | null> {
  return readdir(folder).catch((error: unknown) => {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isAbsent) return null;
    throw new CliError(`“${folder}”不是可以写入的文件夹，请换一个位置。`, error);
  });
}

/** Throws `CliError` where something stands in it: files of a former run would be counted again. */
export async function refuseFilledFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names !== null && names.length > 0)
    throw new CliError(`文件夹“${folder}”里已经有东西，请换一个空的或者还没有的文件夹，免得旧的数据算进来。`);
}

/** A name as part of a path on every system, and of bureau=…. */
function partition(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|=%&#\s]/gu, "_");
}

/** Names that differ in such signs only are still different bureaus. */
function partitions(records: readonly KeptRecords[]): readonly string[] {
  const plain = records.map(({ bureau }) => partition(bureau));
  return plain.map((name, at) => (plain.indexOf(name) === at ? name : `${name}_${at + 1}`));
}

async function copyRecords(folder: string, bureau: string, at: number, target: string): Promise<void> {
  for (const name of (await namesIn(folder)) ?? []) {
    const own = path.join(target, `year=${path.parse(name).name}`, `bureau=${bureau}`);
    await mkdir(own, { recursive: true });
    await copyFile(path.join(folder, name), path.join(own, `${at + 1}.parquet`));
  }
}

export async function writeParquetFolder(records: readonly KeptRecords[], folder: string): Promise<void> {
  await refuseFilledFolder(folder);
  await writeOutFolder(folder, async (draft) => {
    const names = partitions(records);
    for (const [at, { folder: own }] of records.entries()) await copyRecords(own, names[at] ?? "", at, draft);
    await rmdir(folder).catch(() => undefined);
  });
}
