import { strFromU8, unzipSync } from "fflate";
import { writeReportDocx } from "../../../src/documents/reportDocx/writeReportDocx";
import { type ReadyReport, readyReport } from "../../../src/domain/report/readyReport";
import { zhReport } from "../../../src/texts/zhReport";
import { validateOpenXml, validatorAbsent } from "../../support/openXmlValidator";
import { sampleReport } from "../../support/sampleReport";

const SAMPLE = readyReport(sampleReport(), new Map(), zhReport);
const SHORT: ReadyReport = {
  title: ["某局关工委", "2020年工作总结"],
  lead: { id: "lead", text: "这是“五老”的一年——平安。" },
  parts: [
    {
      heading: "一、领导重视",
      points: [{ id: "funds", text: "一是收入【请补充：多少】元，<尖括号>&照写。" }],
    },
  ],
  signature: "某局关工委",
  signedOn: "2020年12月31日",
};

async function partsOf(report: ReadyReport): Promise<(name: string) => string> {
  const parts = unzipSync(await writeReportDocx(report));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((found) => found[1]).join(""),
    )
    .join("\n");

test("every paragraph stands there as it was written", async () => {
  const read = await partsOf(SHORT);
  expect(textOf(read("word/document.xml"))).toBe(
    [
      "某局关工委2020年工作总结",
      "",
      "这是“五老”的一年——平安。",
      "一、领导重视",
      "一是收入【请补充：多少】元，&lt;尖括号&gt;&amp;照写。",
      "",
      "某局关工委",
      "2020年12月31日",
    ].join("\n"),
  );
});

test("the page is that of an official document", async () => {
  const xml = (await partsOf(SHORT))("word/document.xml");
  expect(xml).toContain('w:w="11906" w:h="16838"');
  expect(xml).toMatch(
    /<w:pgMar [^>]*w:top="2098"[^>]*w:left="1587"|<w:pgMar [^>]*w:left="1587"[^>]*w:top="2098"/u,
  );
  expect(xml).toMatch(/w:linePitch="579"/u);
});

test("signs that both scripts share take the Chinese font, and what stands in for a missing font is named", async () => {
  const read = await partsOf(SHORT);
  const runs = read("word/document.xml").match(/<w:rFonts [^>]*>/gu) ?? [];
  expect(runs.length).toBeGreaterThan(5);
  expect(runs.filter((fonts) => !fonts.includes('w:hint="eastAsia"'))).toEqual([]);
  expect(read("word/fontTable.xml")).toMatch(/仿宋_GB2312"><w:altName w:val="仿宋,/u);
});

test("only what is to be filled in stands out", async () => {
  const xml = (await partsOf(SHORT))("word/document.xml");
  const marked = xml.match(/<w:r>(?:(?!<\/w:r>).)*<w:highlight.*?<\/w:r>/gsu) ?? [];
  expect(marked.map(textOf.bind(null)).length).toBe(1);
  expect(marked[0]).toContain("【请补充：多少】");
});

test.each([
  ["a short title stands on one line", SHORT.title, false],
  ["a long one breaks behind the unit", ["某某县农业农村局关工委", "2020年关心下一代工作总结"], true],
])("%s", async (_, title, breaks) => {
  const xml = (await partsOf({ ...SHORT, title }))("word/document.xml");
  expect(xml.includes("<w:br/>")).toBe(breaks);
});

(validatorAbsent === null ? test : test.skip)(
  `Office accepts it (${validatorAbsent ?? "validated"})`,
  async () => {
    for (const report of [SHORT, SAMPLE])
      expect([...(await validateOpenXml(await writeReportDocx(report), "report.docx"))]).toEqual([]);
  },
);
