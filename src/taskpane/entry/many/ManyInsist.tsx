// 仍要保存, for several rows: what is to be looked at in them, once more, and why it is right all the same.

import { type ManyPlan, needsReasonFor } from "../../../app/many/planMany";
import { reasonsOf } from "../../../app/many/reasonsOf";
import { InsistFrame, type InsistHandlers } from "../InsistFrame";
import { type Words, useManyWords } from "./manyWordsContext";

/** As much as anybody reads. */
const MOST = 8;

function linesOf({ parts }: ManyPlan, words: Words): readonly string[] {
  return parts.flatMap(({ rows }) =>
    rows
      .filter(({ state }) => state !== "fine")
      .flatMap((row) =>
        [
          ...reasonsOf(row).map((one) => words.reason(one)),
          ...row.findings.map(({ finding }) => words.sentence(finding)),
        ].map((line) => `${words.row(row.rowIndex + 1)}：${line}`),
      ),
  );
}

export interface ManyInsistProps extends InsistHandlers {
  readonly plan: ManyPlan;
}

export function ManyInsist({ plan, ...handlers }: ManyInsistProps) {
  const words = useManyWords();
  const asksReason = needsReasonFor(plan);
  const lines = linesOf(plan, words);
  return (
    <InsistFrame {...handlers} lead={asksReason ? words.insist : words.insistPlain} asksReason={asksReason}>
      {lines.slice(0, MOST).map((line, at) => (
        // Two rows may say the same.
        <span key={at}>{line}</span>
      ))}
      {lines.length > MOST ? <span>{words.andMore(lines.length - MOST)}</span> : null}
    </InsistFrame>
  );
}
