// Excel's own green on Fluent's light theme, and fonts that every office machine has for Chinese.

import { type BrandVariants, createLightTheme, type Theme } from "@fluentui/react-components";

/** From near black to near white through Excel's green (#107C41 at 80). */
const excelGreen: BrandVariants = {
  10: "#02120A",
  20: "#062014",
  30: "#07301C",
  40: "#083F25",
  50: "#094E2D",
  60: "#0B5C34",
  70: "#0D6C3B",
  80: "#107C41",
  90: "#2B8A54",
  100: "#459867",
  110: "#5EA67B",
  120: "#78B48F",
  130: "#93C3A5",
  140: "#AFD2BC",
  150: "#CCE2D4",
  160: "#E9F3ED",
};

const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";

export const theme: Theme = {
  ...createLightTheme(excelGreen),
  fontFamilyBase: `'Segoe UI', ${CHINESE}, sans-serif`,
  // Fluent's smallest sizes are below what a clerk with reading glasses reads: 14 px is the floor here.
  fontSizeBase100: "14px",
  fontSizeBase200: "14px",
};
