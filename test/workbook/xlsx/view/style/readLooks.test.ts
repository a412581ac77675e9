import { cells } from "../../../../support/buildXlsx";
import { viewOf } from "../../../../support/viewOf";

const STYLES = `
  <numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;元&quot;"/></numFmts>
  <fonts count="3">
    <font><sz val="12"/><name val="宋体"/></font>
    <font><b/><i val="0"/><u val="double"/><strike/><sz val="18"/><color rgb="FFFF0000"/><name val="黑体"/></font>
    <font><u/><vertAlign val="superscript"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font>
  </fonts>
  <fills count="5">
    <fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="mediumGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>
    <fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill>
  </fills>
  <borders count="2">
    <border><left/><right/><top/><bottom/><diagonal/></border>
    <border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="double"><color rgb="FF00FF00"/></right><top style="mediumDashDot"/><bottom style="hair"/><diagonal style="thin"/></border>
  </borders>
  <cellStyleXfs count="1"><xf/></cellStyleXfs>
  <cellXfs count="5">
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/></xf>
    <xf numFmtId="14" fontId="2" fillId="3"><alignment textRotation="255" shrinkToFit="1"/></xf>
    <xf fillId="4"><alignment textRotation="135"/></xf>
    <xf><alignment textRotation="45"/></xf>
  </cellXfs>`;

async function readStyles(styles = STYLES) {
  const { looks } = await viewOf(cells(""), { styles });
  return looks;
}

test("a plain style is what the first font says and nothing else", async () => {
  const [plain] = await readStyles();
  expect(plain).toMatchObject({
    font: { name: "宋体", size: 12, bold: false, underline: "none", color: "#000000", position: "base" },
    fill: null,
    borders: { top: null, right: null, bottom: null, left: null },
    alignment: { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0 },
    numberFormat: { code: "General" },
  });
});

test("fonts, fills, borders, alignment and formats are resolved", async () => {
  const [, rich] = await readStyles();
  expect(rich).toMatchObject({
    font: {
      name: "黑体",
      size: 18,
      bold: true,
      italic: false,
      underline: "double",
      strike: true,
      color: "#ff0000",
    },
    fill: "#ededed",
    borders: {
      left: { style: "thin", color: "#000000" },
      right: { style: "double", color: "#00ff00" },
      top: { style: "mediumDashDot" },
      bottom: { style: "hair" },
      diagonalDown: { style: "thin" },
      diagonalUp: null,
    },
    alignment: { horizontal: "centerContinuous", vertical: "top", wrap: true, indent: 2 },
    numberFormat: { code: '0.0"元"' },
  });
});

test("theme colours are tinted, patterns and gradients become one colour", async () => {
  const [, , theme, gradient] = await readStyles();
  expect(theme).toMatchObject({
    font: { underline: "single", position: "super" },
    fill: "#808080",
    alignment: { rotation: "stacked", shrink: true },
    numberFormat: { code: "yyyy/m/d", isDate: true },
  });
  expect(theme?.font.color).toMatch(/^#3[67]6[01]9[0-4]$/u);
  expect(gradient).toMatchObject({ fill: "#808080", alignment: { rotation: -45 } });
});

test("text turned upwards counts counter-clockwise", async () => {
  expect((await readStyles()).at(-1)?.alignment.rotation).toBe(45);
});

test("a palette of the workbook's own stands in for Excel's", async () => {
  const own = Array.from(
    { length: 64 },
    (_none, i) => `<rgbColor rgb="00${i === 10 ? "123456" : "000000"}"/>`,
  );
  const styles = `<fonts><font><color indexed="10"/></font></fonts><cellXfs><xf/></cellXfs><colors><indexedColors>${own.join("")}</indexedColors></colors>`;
  expect((await readStyles(styles))[0]?.font.color).toBe("#123456");
});
