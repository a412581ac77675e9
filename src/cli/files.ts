// Reading a book and writing a result. A book is never written in place, and OUT appears whole or not at all: it is
// written under another name beside its place and renamed at the end.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import path from "node:path";
import { CliError } from "./cliError";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const READ_FAULTS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `找不到文件“${file}”，请检查路径和文件名。`,
  EISDIR: (file) => `“${file}”是文件夹，请指定一个 .xlsx 工作簿文件。`,
  EACCES: (file) => `没有权限读取“${file}”，请检查文件权限。`,
};

const WRITE_FAULTS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `不能写入“${file}”：文件夹不存在，请先建好文件夹。`,
  EISDIR: (file) => `不能写入“${file}”：这是一个文件夹，请写明文件名。`,
  EACCES: (file) => `没有权限写入“${file}”，请换一个位置。`,
  EPERM: (file) => `没有权限写入“${file}”，请换一个位置。`,
  EBUSY: (file) => `“${file}”正被别的程序打开，请关闭后再试。`,
  ENOSPC: (file) => `写入“${file}”时磁盘空间不足，请清理后再试。`,
};

/** Throws `CliError` where the file cannot be read. */
export async function readBook(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CliError(READ_FAULTS[codeOf(error)]?.(file) ?? `读不了文件“${file}”，请检查后再试。`, error);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  const places = await Promise.allSettled([realpath(one), realpath(other)]);
  const [first, second] = places;
  return first.status === "fulfilled" && second.status === "fulfilled" && first.value === second.value;
}

/** Throws `CliError` where OUT is one of the books. */
export async function refuseInPlace(books: readonly string[], out: string): Promise<void> {
  for (const book of books) {
    if (await isSameFile(book, out)) {
      throw new CliError(`输出文件与原工作簿“${book}”相同。原文件不会被改动，请用 -o 指定另一个文件名。`);
    }
  }
}

/** Files being written, removed when the program is stopped half way. */
const unfinished = new Set<string>();

/** Stops at Ctrl-C or on request, leaving no half-written file; exit codes as shells count signals. */
export function stopCleanly(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      for (const file of unfinished) rmSync(file, { force: true, recursive: true });
      process.exit(code);
    });
  }
}

/** Throws `CliError`: why the file cannot be written, and what to do. */
export function refuseToWrite(file: string, error: unknown): never {
  throw new CliError(WRITE_FAULTS[codeOf(error)]?.(file) ?? `写不了文件“${file}”，请换一个位置再试。`, error);
}

/** Another name beside the file, for what is not yet whole; hidden. */
function draftOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
}

/** Throws `CliError` where it cannot be written; what stood there before then still stands. */
async function writeWhole(file: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(file);
  try {
    unfinished.add(draft);
    await fill(draft);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true, recursive: true });
    refuseToWrite(file, error);
  } finally {
    unfinished.delete(draft);
  }
}

/** Throws `CliError` where OUT cannot be written; what stood there before then still stands. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, (draft) => writeFile(draft, bytes));
}

/** A whole folder likewise. */
export async function writeOutFolder(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  await writeWhole(folder, async (draft) => {
    await mkdir(draft);
    await fill(draft);
  });
}
