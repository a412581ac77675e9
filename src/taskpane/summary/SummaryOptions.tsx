// 汇总选项, folded: most write the whole year as it is. What is chosen there is said in its title, so that nothing is hidden by
// the fold; the choices themselves are loaded when it is opened.

import { useCallback } from "react";
import type { SheetChoice } from "../../domain/summary/document/sheetChoice";
import type { MonthSpan } from "../../domain/summary/monthSpan";
import { Fold } from "../check/Fold";
import { LatePart } from "../parts/LatePart";
import { usePane } from "../parts/paneContext";
import { chosenParts, type SheetOffer } from "./offeredSections";

export interface SummaryOptionsProps {
  readonly span: MonthSpan;
  readonly offer: SheetOffer;
  readonly choice: SheetChoice;
  readonly onChoose: (choice: SheetChoice) => void;
}

export function SummaryOptions(props: SummaryOptionsProps) {
  const { texts } = usePane();
  const load = useCallback(async () => {
    const [{ OptionsView }, words] = await Promise.all([
      import("./options/OptionsView"),
      texts.loadSummaryOptions(),
    ]);
    return { OptionsView, words };
  }, [texts]);
  return (
    <Fold title={texts.summary.options(props.span, chosenParts(props.choice, props.offer))}>
      <LatePart
        of="entry"
        load={load}
        draw={({ OptionsView, words }) => <OptionsView {...props} words={words} />}
      />
    </Fold>
  );
}
