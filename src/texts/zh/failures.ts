// What went wrong and what to do about it, for each code an adapter may give. The sheet is named where it is known.

import type { FailureTexts } from "../failureTexts";

const named = (sheet: string | null, otherwise: string): string =>
  sheet === null ? otherwise : `『${sheet}』`;

export const failures = {
  protected: (sheet) => ({
    what: `${named(sheet, "这本工作簿")}设了保护，写不进去。`,
    toDo: "请在 Excel 的“审阅”里撤消保护，再试一次。助手不会替您取消保护。",
  }),
  "read-only": () => ({
    what: "这本工作簿现在是只读的，写不进去。",
    toDo: "请点 Excel 上方的“启用编辑”，或者另存一份再试。",
  }),
  "cell-being-edited": () => ({
    what: "有一个单元格正在输入中，Excel 腾不出手。",
    toDo: "请按回车键（或 Esc 键）结束输入，再试一次。",
  }),
  "not-found": (sheet) => ({
    what: `${named(sheet, "要找的工作表")}已经不在了，或者改了名字。`,
    toDo: "请点“重新读取”。",
  }),
  "changed-since-read": (sheet) => ({
    what: `${named(sheet, "工作簿")}在读取之后又有改动。为了不盖掉新内容，这次没有写。`,
    toDo: "请点“重新读取”，看过之后再试。",
  }),
  "cell-not-alone": (sheet) => ({
    what: `${named(sheet, "工作表")}里有一格不能单独改：它和旁边的格子是一个整体（合并单元格、数组公式，或者表格的标题行、汇总行）。`,
    toDo: "这一处请您在 Excel 里自己改，其余的可以再试一次。",
  }),
  "rows-fixed": (sheet) => ({
    what: `${named(sheet, "工作表")}在这个位置不能插入或删去整行：这里有数组公式、模拟运算表、数据透视表，或者有公式同时取好几张表的同一格，一动行就会出错。这次没有写。`,
    toDo: "请您在 Excel 里自己加这一行，再点“重新读取”。",
  }),
  "not-verified": (sheet) => ({
    what: `${named(sheet, "这张表")}写好后再核对，内容对不上。`,
    toDo: "请先不要使用这张表，点“重新读取”后再生成一次。",
  }),
  "too-large": () => ({
    what: "这本工作簿太大，Excel 交不出全部内容。",
    toDo: "请把往年的表另存成单独的工作簿，或删去表格下方多余的空行，再试一次。",
  }),
  "connection-lost": () => ({
    what: "Excel 没有回应。",
    toDo: "请稍等片刻再试；仍然不行，请关上这个窗格再打开。",
  }),
  cancelled: () => ({
    what: "已经停下，什么也没有改动。",
    toDo: "需要时可以重新开始。",
  }),
  "file-empty": () => ({
    what: "这个文件是空的，里面没有内容。",
    toDo: "请换一份文件，或者重新拷贝一次再打开。",
  }),
  "file-encrypted": () => ({
    what: "这个文件设了打开密码，读不出来。",
    toDo: "请先用 Excel 或 WPS 打开，去掉密码另存一份，再打开那一份。",
  }),
  "file-old-format": () => ({
    what: "这是旧版的 .xls 文件，读不出来。",
    toDo: "请先用 Excel 或 WPS 打开，另存为 .xlsx 工作簿，再打开那一份。",
  }),
  "file-is-text": () => ({
    what: "这个文件其实是纯文本（例如 CSV），不是 Excel 工作簿。",
    toDo: "请先用 Excel 或 WPS 打开，另存为 .xlsx 工作簿，再打开那一份。",
  }),
  "file-damaged": () => ({
    what: "这个文件已经损坏，或者不是 Excel 工作簿。",
    toDo: "请换一份备份，或者用 Excel 打开并修复，另存为 .xlsx 后再试。",
  }),
  "file-strict": () => ({
    what: "这个文件存成了“严格 Open XML”格式，只能看，不能写。",
    toDo: "请先用 Excel 打开，另存为普通的“Excel 工作簿（.xlsx）”，再打开那一份。",
  }),
  "host-too-old": () => ({
    what: "这个 Excel 版本太旧，缺少助手要用的功能。",
    toDo: "请换用 Excel 2021 或更新的版本，也可以用浏览器版。",
  }),
  "host-error": () => ({
    what: "Excel 没能做完这一步。",
    toDo: "请再试一次；仍然不行，请把下面的详细信息发给维护人员。",
  }),
  unknown: () => ({
    what: "助手自己出了差错。",
    toDo: "请再试一次；仍然不行，请把下面的详细信息发给维护人员。",
  }),
} satisfies FailureTexts;
