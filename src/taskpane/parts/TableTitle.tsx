// A register's name: what it is, with its picture, and the sheet it stands in where that is called something else.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KindId } from "../../domain/kinds/kind";
import { KindIcon } from "./KindIcon";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";

const useStyles = makeStyles({
  root: {
    alignItems: "flex-start",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    "> svg": { marginTop: "1px" },
  },
  sheet: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

export interface TableTitleProps {
  readonly sheet: string;
  readonly kind: KindId | null;
  /** The clerk has said that it is none. */
  readonly isDeclined?: boolean;
}

export function TableTitle({ sheet, kind, isDeclined = false }: TableTitleProps) {
  const { home, kinds } = usePane().texts;
  const shared = useShared();
  const styles = useStyles();
  const unknown = isDeclined ? home.kind.none : home.unknownKind;
  const word = kind === null ? unknown : kinds[kind];
  return (
    <h2 className={mergeClasses(shared.heading, shared.withIcon, styles.root)}>
      <KindIcon kind={kind} />
      <span className={shared.breaking}>
        {word} {word === sheet ? null : <span className={styles.sheet}>{home.sheet(sheet)}</span>}
      </span>
    </h2>
  );
}
