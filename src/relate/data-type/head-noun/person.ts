import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** Who somebody is, whose relative, where to be found. */
export const PERSON_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.relative",
    code: "family",
    pattern: anyOf(
      [
        // Parents.
        /父|母|父母|両親|親|親権者|養育者|扶養者|被扶養者|里親|祖父母/u,
        // Brothers and sisters, husbands and wives.
        /兄弟|姉妹|兄弟姉妹|兄姉|弟妹|きょうだい|配偶者|夫|妻/u,
        // Children, and those who live together.
        /子|子ども|子供|お子様|お子さま|お子さん|同居人|同居者|家族|親族|遺族|世帯員/u,
      ],
      "u",
      {
        before: /^(?:ご)?/u,
        after: /の?(?:お?名前|氏名|名|有無|人数|数|年齢|職業|情報|状況|続柄|生年月日|性別|関係|構成|勤務先|在籍状況)$/u,
      },
    ),
    examples: ["母の勤務先", "兄弟姉妹名", "被扶養者の有無"],
    rejects: ["父兄会の日程"],
  },
  {
    id: "head-noun.household",
    code: "family",
    pattern: /^(?:同居人|同居家族|里親|ひとり親(?:家庭|世帯)?(?:の有無)?|未既婚|既婚未婚|婚姻)$/u,
    examples: ["同居家族", "ひとり親家庭の有無"],
    rejects: ["同居の開始日"],
  },
  {
    id: "head-noun.name",
    code: "name",
    pattern:
      /(?:者|員|生|人|手|師|長|主|客|様|児|選手|監督|患者|士|医|官|教諭|教授|講師|先生|スタッフ|マネジャー|マネージャー|ドライバー|オーナー|ユーザー|メンバー|役員)(?:の)?(?:お?名前|氏名|名)(?:簿)?$|^ご?芳名$|^記名$/u,
    examples: ["当選者名", "施設長の氏名", "引率教師のお名前", "学芸員名"],
    rejects: ["商品名", "提出先の名称"],
  },
  {
    id: "head-noun.affiliation",
    code: "affiliation",
    pattern: anyOf(
      [
        // To what body somebody belongs.
        anyOf(
          [
            /名称?|組|団体|クラブ|ゼミ|部|チーム|学級|クラス|園|校|課|係|室|局|支部|組合|講座|教室|学年|事業所|病院|医療機関|施設|会社|機関/u,
          ],
          "u",
          {
            before: /^(?:所属|在籍|在学|通学|通園|通所|勤務|就業|就職|加入|配属)(?:先の?)?[^の]{0,10}/u,
            after: /$/u,
          },
        ),
        /^(?:所属|通園|通所|配属|内定)先?$/u,
        // To what part of a school.
        /^(?:学部|研究科|学科|専攻|課程)(?:・?(?:学部|研究科|学科|専攻|課程|コース|学年|組|クラス)){0,4}名?$/u,
      ],
      "u",
    ),
    examples: ["所属合唱団体", "加入クラブ", "就業先の名称", "通園先", "学部・専攻"],
    rejects: ["所属の変更日", "対戦チーム"],
  },
  {
    id: "head-noun.member-id",
    code: "member_id",
    pattern: anyOf(
      [
        /(?:会員|顧客|お?客(?:様|さま)|契約者?|利用者|組合員|加入者|登録者)(?:管理|識別|整理)(?:番号|コード|ID)$/u,
        // Cards and tickets.
        /(?:会員|メンバーズ|ポイント|図書館?|貸出|利用)カード(?:の)?番号$|^(?:利用|貸出|図書館?利用|入場|施設利用)券(?:の)?番号$/u,
        /^(?:水栓|使用者|需要家|お?得意先|需要者)(?:番号|コード)$/u,
      ],
      "u",
    ),
    examples: ["顧客整理番号", "加入者識別コード", "図書館カードの番号", "利用券番号", "水栓番号"],
    rejects: ["備品管理番号"],
  },
  {
    id: "head-noun.address",
    code: "address",
    pattern: /^(?:居住|お住まいの)(?:地区|市町村|区|町)$|^町丁目$/u,
    examples: ["居住地区", "町丁目"],
    rejects: ["販売地区"],
  },
  {
    id: "head-noun.age",
    code: "age",
    pattern: /^(?:月齢|学齢|享年|年令)$/u,
    examples: ["月齢", "享年"],
    rejects: ["月例会"],
  },
  {
    id: "head-noun.contact-details",
    code: "contact_details",
    pattern: /^緊急(?:時)?連絡|^連絡(?:方法|手段)$|^(?:家族|親族|身元引受人|キーパーソン)(?:の)?連絡先$/u,
    examples: ["緊急時連絡カード", "連絡方法", "身元引受人の連絡先"],
    rejects: ["業務連絡メモ"],
  },
  {
    id: "head-noun.family-standing",
    code: "family",
    pattern:
      /^世帯(?:人員|員数?|人数)$|^ひとり親の(?:状況|別|区分)$|^(?:扶養|婚姻)の?(?:状況|関係|状態|義務者)$|^身元(?:引受|保証)人$/u,
    examples: ["世帯人員", "扶養の状況", "身元引受人"],
    rejects: ["世帯番号"],
  },
  {
    id: "head-noun.personal-network",
    code: "device_id",
    pattern: /^(?:ご?利用)?(?:ブラウザー?|OS|機種|ユーザーエージェント)(?:の)?(?:種類|種別|名|情報|バージョン)?$/u,
    examples: ["ブラウザの種類", "OS"],
    rejects: ["機械の台数"],
  },
];
