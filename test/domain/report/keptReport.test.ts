import fc from "fast-check";
import { buildReportDocument } from "../../../src/domain/report/document/buildReportDocument";
import { readReportSheet } from "../../../src/domain/report/document/readReportSheet";
import {
  type KeptParagraph,
  type ParagraphState,
  paragraphStates,
  rewriteParagraph,
  rewrittenOf,
} from "../../../src/domain/report/keptReport";
import { readyReport } from "../../../src/domain/report/readyReport";
import type { Paragraph, ParagraphId, Report } from "../../../src/domain/report/report";
import { fact, say, type Sentence } from "../../../src/domain/report/sentence";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import { isOwnSheet } from "../../../src/domain/fitting/ownSheet";
import { zhReport } from "../../../src/texts/zhReport";
import { zhReportSheet } from "../../../src/texts/zhReportSheet";
import { sampleReport } from "../../support/sampleReport";

const visits = (people: number, cash: number): Sentence =>
  say`走访慰问${fact("走访人数", `${people}人`)}，慰问金${fact("慰问金", `${cash}元`)}。`;
const reportOf = (draft: Sentence): Report => ({
  year: 2020,
  title: ["某局关工委", "2020年工作总结"],
  lead: { id: "lead", draft: say`总结如下：` },
  parts: [
    {
      id: "activities",
      heading: "开展活动工作到位",
      points: [
        { id: "awards", draft: say`没有奖励。` },
        { id: "visits", draft },
      ],
    },
  ],
  unitName: null,
  madeOn: null,
});

function write(report: Report, states: readonly ParagraphState[]): readonly KeptParagraph[] {
  const document = buildReportDocument({
    report,
    states,
    sheetName: "工作总结",
    texts: zhReportSheet,
    madeOn: "2020年12月31日",
  });
  const sheet = buildDocumentSnapshot(document, 0);
  expect(isOwnSheet(sheet)).toBe(true);
  const read = readReportSheet(sheet, zhReportSheet);
  expect(read?.year).toBe(report.year);
  return read?.paragraphs ?? [];
}

const stateOf = (states: readonly ParagraphState[], id: ParagraphId): ParagraphState =>
  states.find((one) => one.id === id)!;
/** As the clerk rewrites one paragraph and the sheet is written and read back. */
function rewritten(text: string): readonly KeptParagraph[] {
  const report = reportOf(visits(4, 800));
  const states = paragraphStates(report, []).map((one) =>
    one.id === "visits" ? rewriteParagraph(one, text) : one,
  );
  return write(report, states);
}

test("a draft that nobody has touched follows the figures", () => {
  const kept = write(reportOf(visits(4, 800)), paragraphStates(reportOf(visits(4, 800)), []));
  const state = stateOf(paragraphStates(reportOf(visits(5, 1000)), kept), "visits");
  expect(state).toMatchObject({ text: "走访慰问5人，慰问金1000元。", isRewritten: false, changes: [] });
});

test.each<[string, string, Sentence, object]>([
  [
    "stays, and a changed figure is pointed out",
    "我们看望了4人，送去800元。",
    visits(5, 800),
    { text: "我们看望了4人，送去800元。", changes: [{ label: "走访人数", before: "4人", now: "5人" }] },
  ],
  [
    "stays, and nothing is said where nothing has changed",
    "我们看望了4人，送去800元。",
    visits(4, 800),
    { text: "我们看望了4人，送去800元。", changes: [] },
  ],
  [
    "that says the new figure by now needs no hint",
    "我们看望了5人，送去800元。",
    visits(5, 800),
    { text: "我们看望了5人，送去800元。", changes: [] },
  ],
  [
    "stays where the year has nothing to say of it any more; what it does not mention is not pointed out",
    "我们看望了4人。",
    [],
    {
      text: "我们看望了4人。",
      changes: [{ label: "走访人数", before: "4人", now: null }],
    },
  ],
])("a rewritten paragraph %s", (_, text, draft, wanted) => {
  const state = stateOf(paragraphStates(reportOf(draft), rewritten(text)), "visits");
  expect(state).toMatchObject({ isRewritten: true, ...wanted });
});

test("what is pointed out stays pointed out until the clerk has said that it is right", () => {
  const now = reportOf(visits(5, 800));
  const once = paragraphStates(now, rewritten("看望了四位同学。"));
  const twice = paragraphStates(now, write(now, once));
  expect(stateOf(twice, "visits").changes).toHaveLength(1);
  const confirmed = twice.map((one) => (one.id === "visits" ? rewriteParagraph(one, one.text) : one));
  expect(stateOf(paragraphStates(now, write(now, confirmed)), "visits")).toMatchObject({
    text: "看望了四位同学。",
    isRewritten: true,
    changes: [],
  });
});

test("an emptied paragraph is left out, the numbers close up, and a renewal leaves it out again", () => {
  const report = reportOf(visits(4, 800));
  const states = paragraphStates(report, []).map((one) =>
    one.id === "awards" ? rewriteParagraph(one, "") : one,
  );
  const again = paragraphStates(report, write(report, states));
  const ready = readyReport(report, rewrittenOf(again), zhReport);
  expect(ready.parts[0]?.points.map(({ text }) => text)).toEqual(["一是走访慰问4人，慰问金800元。"]);
});

test("a text written back to the draft is a draft again", () => {
  const report = reportOf(visits(4, 800));
  expect(
    stateOf(paragraphStates(report, rewritten("走访慰问4人，慰问金800元。")), "visits").isRewritten,
  ).toBe(false);
});

test("the sample's report survives the sheet: nothing is taken for rewritten", () => {
  const report = sampleReport();
  const kept = write(report, paragraphStates(report, []));
  expect(kept.length).toBeGreaterThan(12);
  expect(paragraphStates(report, kept).filter((one) => one.isRewritten)).toEqual([]);
  // The facts, too, are read back as they were: the same year has no changes even where everything was rewritten.
  const all = kept.map((one) => ({ ...one, text: `${one.text}另。` }));
  expect(paragraphStates(report, all).flatMap(({ changes }) => changes)).toEqual([]);
});

test("whatever the clerk writes is read back as written", () => {
  const report = reportOf(visits(4, 800));
  const words = fc.string({
    unit: fc.constantFrom("一", "是", "看", "望", "4", "人", "＝", "，", "。", "=", "+", "“", "”", " ", "@"),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (text) => {
      const states = paragraphStates(report, []).map((one: ParagraphState) =>
        one.id === "visits" ? rewriteParagraph(one, text.trim()) : one,
      );
      const read = write(report, states).find(({ id }) => id === "visits");
      expect(read?.text ?? "").toBe(text.trim());
    }),
  );
});

const ids = (paragraphs: readonly Paragraph[]): readonly ParagraphId[] => paragraphs.map(({ id }) => id);

test("every paragraph has a name of its own, by which its row is found again", () => {
  const { lead, parts } = sampleReport();
  const all = ids([lead, ...parts.flatMap(({ points }) => points)]);
  const names = all.map((id) => zhReportSheet.names[id]);
  expect(new Set(names).size).toBe(all.length);
});
