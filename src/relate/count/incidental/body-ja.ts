/** What kind of body somebody is, by the last of its name. */
export const BODY_KIND =
  "(?:組合|法人|団体|協会|機構|支部|財団|連盟|連合|大学|病院|施設|店舗|クリニック|グループ|センター|公社|基金|[社校学院会館市町村県区園所店行局署課])";

/** How a body calls itself: 当組合, 弊社, 本学. */
export const OURS = `(?:当|弊|本)${BODY_KIND}`;

/** Who serves many bodies, as one of them calls it. */
export const VENDOR =
  "(?:提供元|再?委託先|受託者|受託(?:会社|業者|企業)|運営会社|運営元|運営事業者|提供会社|提供事業者|開発会社|委託業者|ベンダー|同社)";
