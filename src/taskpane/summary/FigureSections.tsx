// The figures as they will stand in the sheet. One figure at a time shows where it comes from.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureSection } from "../../app/figureSections";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { FigureLineView } from "./FigureLineView";

export interface FigureSectionsProps {
  readonly sections: readonly FigureSection[];
  /** They are of a whole year. */
  readonly isYear: boolean;
}

export function FigureSections({ sections, isYear }: FigureSectionsProps) {
  const { texts } = usePane();
  const shared = useShared();
  const title = isYear ? texts.summary.figures : texts.summary.figuresOfSpan;
  const [openFigure, setOpenFigure] = useState<string | null>(null);
  return (
    <section className={shared.stack} aria-label={title}>
      <div>
        <h2 className={shared.heading}>{title}</h2>
        <p className={shared.quiet}>{texts.summary.figuresHint}</p>
      </div>
      {sections.map(({ section, lines }) => (
        <div key={section} className={mergeClasses(shared.card, shared.breaking)}>
          <h3 className={shared.heading}>{texts.sections[section]}</h3>
          <ul className={shared.list}>
            {lines.map((line) => (
              <FigureLineView
                key={"line" in line.label ? line.label.line : `/${line.label.category}`}
                section={section}
                line={line}
                isYear={isYear}
                openFigure={openFigure}
                onOpen={setOpenFigure}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
