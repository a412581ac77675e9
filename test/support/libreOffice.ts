// LibreOffice as a second opinion: it opens workbooks, calculates every formula anew, and saves what it got. Where it
// is not installed, tests that ask it are skipped, and say so.

import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Why LibreOffice cannot be asked; null when it can. */
export const libreOfficeAbsent: string | null =
  spawnSync("soffice", ["--version"]).status === 0 ? null : "skipped: no soffice on the path";

/** Formulas of .xlsx files are always calculated when a file is opened (0; the default asks the file's maker). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Each file calculated anew, as .xlsx; a file that LibreOffice did not convert is missing in the answer. */
export async function recalculate(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "guangong-libreoffice-"));
  try {
    const [profile, input, output] = ["profile/user", "in", "out"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [profile, input]) await mkdir(path, { recursive: true });
    await writeFile(join(profile, "registrymodifications.xcu"), SETTINGS);
    const paths = await Promise.all(
      Array.from(files, async ([name, bytes]) => {
        await writeFile(join(input, name), bytes);
        return join(input, name);
      }),
    );
    await convert(join(folder, "profile"), paths, output, "xlsx:Calc MS Excel 2007 XML");
    const results = await Promise.all(Array.from(files.keys(), (name) => readResult(output, name)));
    return new Map(results.flat());
  } finally {
    await rm(folder, { recursive: true });
  }
}

function convert(profile: string, paths: readonly string[], output: string, format: string): Promise<void> {
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return new Promise((resolve, reject) => {
    execFile(
      "soffice",
      [settings, "--headless", "--convert-to", format, "--outdir", output, ...paths],
      (error) => {
        if (error) reject(new Error("LibreOffice failed", { cause: error }));
        else resolve();
      },
    );
  });
}

/** What stands on each printed page, a line each as it is laid out; blank lines left out. */
export async function printedPages(name: string, bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "guangong-print-"));
  try {
    await writeFile(join(folder, name), bytes);
    await convert(join(folder, "profile"), [join(folder, name)], folder, "pdf");
    const pdf = join(folder, name.replace(/\.\w+$/u, ".pdf"));
    const { stdout, error } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    if (error !== undefined) throw new Error("pdftotext failed", { cause: error });
    const pages = stdout.split("\f").slice(0, -1);
    return pages.map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readResult(folder: string, name: string): Promise<[string, Uint8Array][]> {
  const result = await readFile(join(folder, name.replace(/\.xls[mx]$/u, ".xlsx"))).catch(() => null);
  return result === null ? [] : [[name, new Uint8Array(result)]];
}
