// A page of help that folds out below the header; nothing else is covered by it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingLeft: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

export interface HelpProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function Help({ id, onClose }: HelpProps) {
  const { help, pane } = usePane().texts;
  const shared = useShared();
  return (
    <section id={id} aria-label={help.title} className={mergeClasses(shared.card, shared.breaking)}>
      <h2 className={shared.heading}>{help.title}</h2>
      <ul className={useStyles().lines}>
        {help.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={shared.buttons}>
        <ActionButton onClick={onClose}>{pane.closeHelp}</ActionButton>
      </div>
    </section>
  );
}
