// A folder of a test file's own with the sample workbook in it, as the built command writes it.

import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runGuangong } from "./runGuangong";

export interface SampleFolder {
  readonly folder: string;
  readonly sample: string;
  readonly inFolder: (name: string) => string;
}

/** There before the file's tests, gone after them. */
export function sampleFolder(): SampleFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "guangong-cli-"));
  const inFolder = (name: string): string => path.join(folder, name);
  const sample = inFolder("sample.xlsx");
  beforeAll(async () => {
    expect(await runGuangong("sample", "-o", sample)).toMatchObject({ code: 0, error: "" });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { folder, sample, inFolder };
}
