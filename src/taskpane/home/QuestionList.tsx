// What is unclear about a register, one line each with the button that leads there.

import type { TableFit, Unclear } from "../../domain/fitting/fit";
import { unclearRange } from "../../app/places";
import { isQuestion } from "../../app/trust";
import { headerOf } from "../parts/headerOf";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";

export interface QuestionListProps {
  readonly sheet: string;
  readonly table: TableFit;
}

export function QuestionList({ sheet, table }: QuestionListProps) {
  const { texts } = usePane();
  const shared = useShared();
  const questions = table.unclear.filter(isQuestion);
  if (table.kind === null || questions.length === 0) return null;
  const describe = (what: Unclear): string => texts.unclear(what, headerOf(table, what));
  return (
    <ul className={shared.list}>
      {questions.map((what) => (
        <PlaceLine
          key={describe(what)}
          text={describe(what)}
          place={{ sheet, range: unclearRange(table, what) }}
        />
      ))}
    </ul>
  );
}
