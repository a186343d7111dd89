import { anyOf } from "../../text/any-of.ts";

/** 所属 人数 うち旅券番号を含む方: the head of a table that counts names no data. */
export const isTableHead = (text: string): boolean => TABLE_HEAD.test(text) && !/[0-9。]/u.test(text);
const TABLE_HEAD = anyOf(
  [
    // Of a firm or a school, and of papers.
    /所属|部署|部門|店舗|支店|書類|文書|帳票|学年|種別|区分|会社|施設|学校|団体/u,
    // Places.
    /事業所|市町村|市区町村|区市町村|自治体|都道府県|地区|地域/u,
  ],
  "u",
  {
    before: /^/u,
    after:
      /(?:名|の名称)?[\s|]{0,8}(?:[^\s|、]{1,8}[\s|]{1,8})?(?:人数|件数|枚数|名数|先数|冊数|通数|対象者数|お?客[様さ]ま?数)(?:[\s|(う]|$)/u,
  },
);
