// 汇总选项, once loaded: of which months, what goes into the sheet.

import { mergeClasses } from "@fluentui/react-components";
import type { MonthSpan } from "../../../domain/summary/monthSpan";
import { useShared } from "../../parts/useShared.styles";
import { MonthsChoice } from "./MonthsChoice";
import { SectionTicks, type SectionTicksProps } from "./SectionTicks";

export interface OptionsViewProps extends SectionTicksProps {
  readonly span: MonthSpan;
}

export function OptionsView({ span, ...ticks }: OptionsViewProps) {
  const shared = useShared();
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <MonthsChoice span={span} words={ticks.words} />
      <SectionTicks {...ticks} />
    </div>
  );
}
