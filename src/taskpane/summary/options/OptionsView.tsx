// 汇总选项, once loaded: of which months, what goes into the sheet.

import { mergeClasses } from "@fluentui/react-components";
import type { MonthSpan } from "../../../domain/summary/monthSpan";
import type { SummaryOptionWords } from "../../../texts/zhSummaryOptions";
import { useShared } from "../../parts/useShared.styles";
import { MonthsChoice } from "./MonthsChoice";

export interface OptionsViewProps {
  readonly span: MonthSpan;
  readonly words: SummaryOptionWords;
}

export function OptionsView({ span, words }: OptionsViewProps) {
  const shared = useShared();
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <MonthsChoice span={span} words={words} />
    </div>
  );
}
