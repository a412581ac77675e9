// Kinds of record that the workbook has no register of: a press adds an empty one.

import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookFit } from "../../domain/fitting/fit";
import { catalogue } from "../../domain/kinds/catalogue";
import type { KindId } from "../../domain/kinds/kind";
import { KindIcon } from "../parts/KindIcon";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  kinds: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

function missingKinds({ sheets }: WorkbookFit): readonly KindId[] {
  const there = new Set(sheets.flatMap(({ tables }) => tables.map(({ kind }) => kind)));
  return catalogue.map(({ id }) => id).filter((id) => !there.has(id));
}

export function NewRegister({ fit }: { readonly fit: WorkbookFit }) {
  const { session, texts } = usePane();
  const { home, kinds } = texts;
  const shared = useShared();
  const styles = useStyles();
  const missing = missingKinds(fit);
  if (missing.length === 0) return null;
  return (
    <details {...focusGroup("new register")} className={styles.root}>
      <summary className={shared.disclosure}>{home.addRegister}</summary>
      <p className={shared.quiet}>{home.addRegisterHint}</p>
      <div className={styles.kinds}>
        {missing.map((kind) => (
          <WaitingButton
            key={kind}
            icon={<KindIcon kind={kind} />}
            aria-label={home.addRegisterOf(kinds[kind])}
            onClick={() => void session.addRegister(kind)}
          >
            {kinds[kind]}
          </WaitingButton>
        ))}
      </div>
    </details>
  );
}
