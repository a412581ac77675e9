// 汇总选项, folded: most write the whole year as it is. What is chosen there is said in its title, so that nothing is hidden by
// the fold; the choices themselves are loaded when it is opened.

import { useCallback } from "react";
import type { MonthSpan } from "../../domain/summary/monthSpan";
import { Fold } from "../check/Fold";
import { LatePart } from "../parts/LatePart";
import { usePane } from "../parts/paneContext";

export interface SummaryOptionsProps {
  readonly span: MonthSpan;
}

export function SummaryOptions({ span }: SummaryOptionsProps) {
  const { texts } = usePane();
  const load = useCallback(async () => {
    const [{ OptionsView }, words] = await Promise.all([
      import("./options/OptionsView"),
      texts.loadSummaryOptions(),
    ]);
    return { OptionsView, words };
  }, [texts]);
  return (
    <Fold title={texts.summary.options(span)}>
      <LatePart
        of="entry"
        load={load}
        draw={({ OptionsView, words }) => <OptionsView span={span} words={words} />}
      />
    </Fold>
  );
}
