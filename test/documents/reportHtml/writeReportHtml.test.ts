import { writeReportHtml } from "../../../src/documents/reportHtml/writeReportHtml";
import { readyReport } from "../../../src/domain/report/readyReport";
import { reportAsText } from "../../../src/domain/report/reportAsText";
import { zhReport } from "../../../src/texts/zhReport";
import { sampleReport } from "../../support/sampleReport";

const ready = readyReport(sampleReport(), new Map(), zhReport);
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/su, "")
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s/gu, "");

test("the page says what the text says", () => {
  expect(textOf(writeReportHtml(ready))).toContain(reportAsText(ready).replace(/\s/gu, ""));
});

test("what the records hold is never taken for markup", () => {
  const lead = { id: "lead", text: '<script>alert("1")</script>&amp;【请补充：<b>】' } as const;
  const html = writeReportHtml({ ...ready, lead });
  expect(html).not.toMatch(/<script|<b>/u);
  expect(textOf(html)).toContain(lead.text);
});

test("what is to be filled in stands out, and nothing else", () => {
  const html = writeReportHtml({ ...ready, parts: [], lead: { id: "lead", text: "共【请补充：几】人" } });
  expect(html.match(/<mark>/gu)).toHaveLength(1);
  expect(writeReportHtml({ ...ready, parts: [], lead: { id: "lead", text: "共4人" } })).not.toContain(
    "<mark>",
  );
});
