import type { Language } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";

/** What somebody did who was taken in by a false message or page. */
export const BAITED: Readonly<Record<Language, readonly Turn[]>> = {
  ja: [
    {
      id: "entered",
      meaning: "They entered what lets one in.",
      rest: /^(?:の(?:教?職員|教員|社員|学生|生徒|従業員|研究員))?が[^。]{0,90}(?:パスワード|ID|認証情報|アカウント情報)[^。]{0,10}入力/u,
      examples: ["[2名]が偽の画面にIDとパスワードを入力した。", "[2名]の職員が偽の画面にIDを入力した。"],
      rejects: ["[2名]がパスワードを変更した。"],
    },
    {
      id: "fell-for",
      meaning: "They fell for a false message, or lost their accounts by it.",
      rest: /^(?:の(?:教?職員|教員|社員|学生|生徒|従業員|研究員))?が[^。]{0,40}(?:フィッシング|標的型|詐欺|偽の)[^。]{0,24}(?:被害に遭|被害にあ|被害を受け|騙され|だまされ|引っかか|アカウント[^。]{0,8}(?:乗っ取|不正))/u,
      examples: ["[職員3名]がフィッシング詐欺の被害に遭った。", "[2名]が偽のメールに騙された。"],
      rejects: ["[2名]が偽のメールを通報した。"],
    },
  ],
  en: [
    {
      id: "fell-for",
      meaning: "They fell for a false message.",
      rest: /^ (?:had |have |has )?(?:each )?(?:fell|fallen|fall) (?:victim to|for) [^.;]{0,40}(?:phishing|scam|spoofed|fake|fraudulent)/iu,
      examples: ["[two employees] fell for a phishing e-mail"],
      rejects: ["[two employees] fell ill"],
    },
    {
      id: "answered",
      meaning: "They followed its link, or answered it.",
      rest: anyOf(
        [
          /clicked (?:on )?(?:the|a|this|that) link/u,
          /(?:responded|replied) to (?:the|a|this|these|such) (?:phishing|fraudulent|fake|spoofed|scam|malicious)/u,
        ],
        "iu",
        { before: /^ (?:had |have |has )?/u },
      ),
      examples: ["[three teachers] clicked on the link", "[one clerk] replied to a spoofed message"],
      rejects: ["[three teachers] replied to the parents"],
    },
    {
      id: "entered",
      meaning: "They entered or gave what lets one in.",
      rest: /^ (?:had |have |has )?(?:entered|typed|given|gave|provided|disclosed) (?:their|his|her) (?:[a-z-]{1,12} )?(?:credentials|passwords?|log-?ins?|usernames?)/iu,
      examples: ["[one clerk] had entered her work password"],
      rejects: ["[one clerk] had given her notice"],
    },
  ],
};

/** 2名が偽の画面にIDとパスワードを入力した */
export function tookTheBait({ at, figure, reading: { language } }: FigureContext): boolean {
  const rest = at.text.slice(figure.core.end, figure.core.end + 120);
  return isTold(BAITED[language], { lead: "", rest: language === "ja" ? clauseOf(rest) : rest });
}

/** What stands in the same bracket, or outside of one, as the figure in front of it. */
const clauseOf = (text: string): string => {
  const bare = text.replace(/[(（][^()（）]{0,60}[)）]/gu, "");
  const closed = bare.search(/[)）]/u);
  return closed < 0 ? bare : bare.slice(0, closed);
};

/** How it is told whose account somebody got into. */
export const ACCOUNT_OF: Readonly<Record<Language, readonly Turn[]>> = {
  ja: [
    {
      id: "their-account",
      meaning: "It is theirs, used by them or given to them.",
      rest: /^(?:の方)?(?:の|が(?:使用|利用|所有|管理|保有|契約)(?:する|していた|している|した)|に(?:付与|貸与|発行|割り当て|割当て|配付)[^、。はがを]{1,8}(?:た|る))[^、。はがをに(（・]{0,20}(?:アカウント|メールボックス|マイページ|アドレスの(?:パスワード|認証))/u,
      examples: ["[教員1名]のメールアカウント", "[職員2名]が使用していたアカウント", "[12名]に付与したアカウント"],
      rejects: ["[12名]の氏名・アカウント"],
    },
    {
      id: "their-credentials",
      meaning: "What they sign in with was taken or used.",
      rest: /^の[^、。はがを]{0,20}(?:認証情報|ID・?(?:と|及び)?パスワード|ログイン情報)(?:が|を)[^、。]{0,16}(?:窃取|詐取|不正|悪用|盗)/u,
      examples: ["[職員1名]の認証情報が不正に窃取された。", "[教員2名]のクラウドのログイン情報が悪用され、"],
      rejects: ["[120名]の認証情報が表示されていた。"],
    },
    {
      id: "from-their-address",
      meaning: "Their address was misused, or what was sent from it came back.",
      rest: /^の(?:(?:教?職員|教員|社員|学生|従業員)の)?(?:業務用)?(?:メール)?アドレス(?:から|を(?:使|悪用|利用)|が(?:不正|悪用|乗っ取)|(?:に|へ)[^。]{0,24}(?:不達|戻り|配信不能|エラーメール|届かなかった))/u,
      examples: ["[教員1名]のメールアドレスから迷惑メールが送信された。", "[1名]のアドレスが悪用された。"],
      rejects: ["[教員1名]のメールアドレスが含まれる。"],
    },
    {
      id: "their-password",
      meaning: "What lets them in was stolen or misused.",
      rest: /^(?:の方)?の[^、。はがをに(（・]{0,8}(?:ID|認証情報|パスワード|ログイン)[^。(（・]{0,24}(?:不正|悪用|乗っ取|使用され|利用され|使われ|詐取|盗|窃取|入力)/u,
      examples: ["[職員1名]のパスワードが窃取され", "[3名]のIDが不正に使用された。"],
      rejects: ["[3名]のIDを記載した一覧"],
    },
  ],
  en: [
    {
      id: "their-account",
      meaning: "It is theirs.",
      rest: /^(?:'s?)? (?:e-?mail |user )?(?:accounts?|mailbox(?:es)?)\b/iu,
      examples: ["[three teachers'] mailboxes", "[one employee]'s email account"],
      rejects: ["[three teachers] had accounts"],
    },
    {
      id: "account-of",
      meaning: "It is that of somebody, and no account at a bank.",
      lead: [
        /(?<!\b(?:bank|savings|current|checking|deposit|payment|loan) )\b(?:accounts?|mailbox(?:es)?) (?:of|belonging to|used by) (?:the |our |its |only )?$/iu,
      ],
      examples: ["the mailboxes of [three teachers]"],
      rejects: ["the bank accounts of [three teachers]"],
    },
  ],
};

/** 教員1名のメールアカウント, "the mailboxes of three teachers". */
export function ownsAccount({ at, figure, reading }: FigureContext): boolean {
  // 職員1名(以下「甲」という。)のアカウント
  const rest = at.text
    .slice(figure.core.end, figure.core.end + 80)
    .replace(/^[(（][^()（）]{0,36}[)）]/u, "")
    .slice(0, 40);
  const lead = at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start);
  return isTold(ACCOUNT_OF[reading.language], { lead, rest });
}

/** 受信した約200名の会員のアドレス: their data, whatever else they did. */
export const ownsData = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" && OWNS_DATA.test(at.text.slice(figure.span.end, figure.span.end + 40));

/** What stands behind a figure of people where it is their data that are told of: 12名の氏名, 分の個人情報. */
export const OWNS_DATA = anyOf(
  [
    /個人情報|氏名|住所|(?:携帯)?電話番号|メールアドレス|アドレス|生年月日|連絡先/u,
    /顔写真|履歴書|成績|性別|年齢|病名|診療情報|(?:検査|健診|検診)結果|学籍番号|口座番号|口座情報|勤務先/u,
  ],
  "u",
  {
    before: /^分?の(?:[^、。はがをにへとの]{1,12}の)?(?:皆様の|皆さまの|方の|方々の)?/u,
    after: /(?!.{0,12}(?:宛|あて|へ(?!の)|に(?:対|送|メール|誤)))/u,
  },
);

/** 49名のメールアドレス, 受験者(100名)の電子メールアドレス */
export const ownsAddress = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^[)）]?(?:分|様|の方)?の(?:方の|会員の|氏名(?:と|・|及び))?(?:電子|E)?メールアドレス(?!宛|あて|に|へ)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 30),
  );

/** 従業員1人の業務用パソコンがウイルスに感染, "a terminal used by one employee was infected": whose machine it was. */
export const isUser = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en"
    ? MACHINE_OF.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)) ||
      /^['’]s? (?:[a-z-]{2,14} ){0,2}(?:computers?|laptops?|PCs?|workstations?|terminals?|phones?|smartphones?|devices?)\b/u.test(
        at.text.slice(figure.core.end, figure.core.end + 60),
      )
    : /^の[^、。はがを]{0,10}(?:パソコン|PC|端末|スマートフォン|スマホ)[^。]{0,30}(?:感染|乗っ取|遠隔|不正|から[^、。]{0,12}削除)/u.test(
        at.text.slice(figure.span.end, figure.span.end + 60),
      );

const MACHINE_OF = anyOf(
  [/computers?|laptops?|PCs?|workstations?|terminals?|phones?|smartphones?|devices?|machines?|tablets?/u],
  "u",
  {
    before: /\b/u,
    after:
      / (?:of|used by|belonging to|assigned to|issued to|operated by|owned by|in use by) (?:only |just |the |our |its )?$/u,
  },
);
