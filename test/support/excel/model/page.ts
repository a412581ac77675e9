// A sheet's print set-up as Excel's API names it; margins in points.

export interface Page {
  orientation: string;
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  /** Addresses without the sheet; null where none is set. */
  printArea: string | null;
  titleRows: string | null;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
  /** 0-based rows with a page break of the user's own above them. */
  readonly breaksBefore: Set<number>;
}

/** A new sheet's, in Excel's default of 1.9 cm and 1.78 cm. */
export function newPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    printArea: null,
    titleRows: null,
    zoom: { scale: 100 },
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
    breaksBefore: new Set(),
  };
}
