import type { Row } from "../rule.ts";

/** Words for the data of relatives. */
export const KIN: readonly Row<string>[] = [
  {
    id: "data-type.relative",
    code: "family",
    meaning: "Who somebody's relatives are.",
    ja: [
      "{父,母,父母,両親,ご両親,親権者,養育者,扶養者,里親,配偶者,夫,妻,祖父母,扶養家族,扶養親族,被扶養者}[の]{氏名,お名前,名前}",
      "{保護者,扶養者,親権者,配偶者,扶養親族,家族}[の]{情報,続柄}",
    ],
    en: [],
    examples: [{ text: "父母の氏名、住所が含まれます。", found: "父母の氏名" }],
    rejects: ["父母の会で説明しました。"],
  },
  {
    id: "data-type.family-in-a-list",
    code: "family",
    meaning: "Relatives, meant as data only beside other data.",
    ja: ["親族", "配偶者"],
    en: ["household members", "dependents", "dependants", "family members", "spouse", "children"],
    examples: [
      { text: "氏名、配偶者が含まれます。", found: "配偶者" },
      { text: "It held names and family members.", found: "family members" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
];
