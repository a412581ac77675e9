// `guangong sample -o OUT`: the sample workbook that the browser edition opens with.

import type { Command } from "commander";
import { buildSampleSheets } from "../sample/sampleWorkbook";
import type { WorkbookEdit } from "../workbook/port";
import { EMPTY_SHEET, emptyXlsx } from "../workbook/xlsx/emptyXlsx";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { fingerprintSheet } from "../domain/sheets/fingerprint";
import { commandWatch } from "./commandWatch";
import { writeOut } from "./files";
import { print } from "./print";

/** The bytes of the sample workbook. */
export async function buildSampleBytes(): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(emptyXlsx(), commandWatch());
  const writes = buildSampleSheets().map((document): WorkbookEdit => ({
    kind: "writeSheet",
    document,
    expect: { kind: "absent" },
    after: null,
  }));
  const blank = { kind: "same", fingerprint: fingerprintSheet({ rows: [], formulas: [] }) } as const;
  await workbook.apply(
    [...writes, { kind: "removeSheet", sheet: EMPTY_SHEET, expect: blank }],
    commandWatch(),
  );
  return workbook.bytes();
}

async function runSample(options: { readonly out: string }): Promise<void> {
  await writeOut(options.out, await buildSampleBytes());
  print([`示例工作簿已写到“${options.out}”。`]);
}

export function addSampleCommand(program: Command): void {
  program
    .command("sample")
    .description("写出一本示例工作簿")
    .requiredOption("-o, --out <文件>", "写到哪里")
    .action(runSample);
}
