// The add-in's door: the pane over the workbook that is open in Excel.

import { createRoot } from "react-dom/client";
import { zh } from "../texts/zh";
import { Pane } from "./Pane";
import { describeProblem } from "./parts/describeProblem";
import { PlainPage } from "./parts/PlainPage";
import { readPlace } from "./placeId";
import { type Start, startInExcel } from "./startInExcel";

function Door({ start }: { readonly start: Start }) {
  const { states, pane } = zh;
  switch (start.kind) {
    case "connecting":
      return <PlainPage {...states.connecting} reload={null} />;
    case "no-answer":
      return <PlainPage {...states.noAnswer} />;
    case "outside":
      return <PlainPage {...states.outside} reload={null} />;
    case "failed": {
      const details = { title: pane.details, words: `${start.problem.code}\n${start.problem.detail}` };
      return (
        <PlainPage {...describeProblem(start.problem, zh)} reload={states.crashed.reload} details={details} />
      );
    }
    case "started":
      return (
        <Pane
          session={start.session}
          texts={start.texts}
          host="excel"
          drafts={start.drafts}
          place={readPlace(globalThis.location.search)}
        />
      );
  }
}

const container = document.getElementById("root");
if (container === null) throw new Error("the page has no #root");
const root = createRoot(container);
void startInExcel((start) => {
  if (start.kind === "started") document.documentElement.lang = start.texts.language;
  root.render(<Door start={start} />);
});
