// 首页, 录入 and 检查: the workbook as understood.

export const home = {
  found: (registers: number, records: number) =>
    `这本工作簿里找到 ${registers} 张登记表，共 ${records} 条记录`,
  questions: (count: number) => (count === 0 ? "；都看明白了。" : `；有 ${count} 处需要您核对。`),
  nothing: {
    what: "这本工作簿里没有找到登记表。",
    toDo: "登记表要有一行标题（例如姓名、日期、金额），下面一行一条记录。助手认得奖学奖优、走访慰问、经费支出等登记表。",
  },
  sheet: (sheet: string) => `『${sheet}』`,
  unknownKind: "没看懂",
  trust: { sure: "很确定", check: "请核对", unknown: "没看懂" },
  records: (count: number) => `${count} 条记录`,
  lastDate: (date: string) => `最近 ${date}`,
  total: (money: string) => `共 ${money}`,
  unknownTable: "看得出是一张表，但不知道登记的是什么，没有计入汇总。",
  why: (reasons: string) => `这样看，因为${reasons}。`,
  columns: "各列读作什么",
  column: (name: string) => `${name}列`,
  readAs: (field: string) => `读作“${field}”`,
  unused: "没有用到",
  clause: "；",
  noHeader: "（无标题）",
  idle: (count: number) => `另有 ${count} 张不是登记表`,
  idleLine: (sheet: string, why: string) => `『${sheet}』${why}`,
};

export const entry = {
  intro: "新记录请直接填在登记表里。点“去填”，就到那张表的下一个空行。",
  none: "还没有找到登记表，所以没有可以填的空行。",
  free: (rowNumber: number) => `下一个空行是第 ${rowNumber} 行`,
  full: (rowNumber: number) => `第 ${rowNumber} 行已有合计或其他内容，请先在它上面插入一行`,
  go: "去填",
  goTo: (sheet: string, rowNumber: number) => `去填：『${sheet}』第 ${rowNumber} 行`,
};

export const check = {
  found: (count: number) => `有 ${count} 处没看懂或没有计入，请看一看。`,
  clean: "各张登记表都看明白了，没有漏下的记录。",
  limits: "这里只看读不读得懂。金额标准、重复领取和票据没有核对，请照常审核。",
  unclear: "看不明白的",
  leftOut: "没有计入汇总的",
};
