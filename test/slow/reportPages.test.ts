// The report as it is printed: 22 lines a page, 28 characters a line, quotation marks as they were written.

import { writeReportDocx } from "../../src/documents/reportDocx/writeReportDocx";
import { readyReport } from "../../src/domain/report/readyReport";
import { zhReport } from "../../src/texts/zhReport";
import { libreOfficeAbsent, printedPages } from "../support/libreOffice";
import { sampleReport } from "../support/sampleReport";

jest.setTimeout(120_000);

const LINES = 22;
const PAGE_NUMBER = /^\s*—\s*\d+\s*—\s*$/u;

(libreOfficeAbsent === null ? test : test.skip)(
  `a full page has 22 lines, and every word is printed (${libreOfficeAbsent ?? "printed"})`,
  async () => {
    const ready = readyReport(sampleReport(), new Map(), zhReport);
    const pages = await printedPages("report.docx", await writeReportDocx(ready));
    const bodies = pages.map((page) => page.filter((line) => !PAGE_NUMBER.test(line)));
    // The first page has the title; the last paragraph goes over to the signature's page as a whole.
    const full = bodies.slice(1, -2);
    expect(full.length).toBeGreaterThan(0);
    expect(full.map((page) => page.length)).toEqual(full.map(() => LINES));
    expect(Math.max(...bodies.map((page) => page.length))).toBe(LINES);
    expect(bodies.at(-1)?.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.filter((line) => PAGE_NUMBER.test(line)).length)).toEqual(
      pages.map(() => 1),
    );

    const printed = bodies.flat().join("").replace(/\s/gu, "");
    const written = [ready.lead, ...ready.parts.flatMap(({ points }) => points)].map(({ text }) => text);
    for (const text of written) expect(printed).toContain(text.replace(/\s/gu, ""));
    const widest = Math.max(
      ...full.flat().map((line) => line.trim().match(/\p{Script=Han}|[，。；：、“”（）【】]/gu)?.length ?? 0),
    );
    expect(widest).toBeLessThanOrEqual(28);
    expect(widest).toBeGreaterThanOrEqual(27);
  },
);
