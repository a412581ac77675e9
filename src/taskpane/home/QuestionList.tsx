// What is unclear about a table, one line each with the button that settles it or leads there.

import type { TableRef } from "../../app/correct";
import { listQuestions } from "../../app/trust";
import { useShared } from "../parts/useShared.styles";
import { QuestionLine } from "./QuestionLine";

export function QuestionList({ sheet, table }: TableRef) {
  const shared = useShared();
  const questions = listQuestions(table);
  if (questions.length === 0) return null;
  return (
    <ul className={shared.list}>
      {questions.map((what) => (
        <QuestionLine key={JSON.stringify(what)} sheet={sheet} table={table} what={what} />
      ))}
    </ul>
  );
}
