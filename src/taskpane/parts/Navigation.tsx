// The four places. The one that is open is marked by weight and a bar, not by colour alone.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ClipboardTaskRegular,
  DocumentTableRegular,
  type FluentIcon,
  HomeRegular,
  TableAddRegular,
} from "@fluentui/react-icons";
import { type PlaceId, placeIds } from "../placeId";
import { usePane } from "./paneContext";

const ICONS: Readonly<Record<PlaceId, FluentIcon>> = {
  home: HomeRegular,
  entry: TableAddRegular,
  check: ClipboardTaskRegular,
  summary: DocumentTableRegular,
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    flexGrow: 1,
    flexBasis: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: 0,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export interface NavigationProps {
  readonly place: PlaceId;
  readonly onGo: (place: PlaceId) => void;
}

export function Navigation({ place, onGo }: NavigationProps) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <nav aria-label={texts.pane.navigation} className={styles.root}>
      {placeIds.map((id) => {
        const Icon = ICONS[id];
        const isOpen = id === place;
        return (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.place, isOpen && styles.open)}
            aria-current={isOpen ? "page" : undefined}
            onClick={() => onGo(id)}
          >
            <Icon aria-hidden fontSize={20} />
            {texts.places[id]}
          </button>
        );
      })}
    </nav>
  );
}
