/** What a Japanese body calls itself instead of its name, parted by bars. */
export const SELF_NAMES = [
  "弊社 当社 弊会 当会 本会 本学 本校 当校 当院 本院 当組合 本市 当市 本県 当県 本町 当町 本村 本区 当センター 本センター 当館 本館",
  "当協会 当法人 本法人 当行 当金庫 弊店 当店 当財団 本機構 当機構 当グループ 弊園 当園 当連盟 当塾 当ホテル 弊団体 当団体",
  "弊学 弊校 弊院 弊館 弊協会 弊財団 弊法人 弊所 本学会 当学会 私たち 私ども わたしたち",
]
  .join(" ")
  .replaceAll(" ", "|");

/** The same of offices: 当課, but neither 担当課 nor 当該. */
export const OWN_OFFICES =
  "(?<![担該相正適割見充配手弁本妥])当(?:課|室|係|局|所|署|庁|省|部署|病院|大学|学園|研究所|事務所|委員会|商工会)(?!時|該)";
