import { anyOf, WORDS } from "../../../text/any-of.ts";

/** That money or things were taken, paid, sold or asked for. */
export const SPENT_EN = anyOf(
  [
    // Taken and lost.
    /taken|took|loss(?:es)?|los[et]s?|losing|lost|st(?:ole|eal|olen)|thefts?|fraud(?:ulent)?|misuse[d]?|unauthori[sz]ed|swindled|defrauded/u,
    // Paid, and what for.
    /paid|pays?|payments?|paying|charge[sd]?|costs?|expenses?|spent|spend|worth|damages?|reduced|set aside|budgeted|settle(?:ment|d)?/u,
    // Moved, sold and given back.
    /transfer(?:red|s)?|withdr[ae]wn?|withdrew|redeemed|sales|sold|for sale|recovered|refunded|wired?/u,
    // Carried off from where it was kept.
    /drain(?:ed|ing)?|siphon(?:ed|ing)?|syphoned|heist|haul|netted|loot(?:ed)?|embezzl(?:ed|ement)|made off|got away|exploit(?:ed)?|hack(?:ed)?/u,
    // Asked for.
    /ransom|demand(?:ed|s)?/u,
  ],
  "iu",
  WORDS,
);

/** What holds the things of an incident, and is none of them as long as nobody lost it. */
export const HOLDER = anyOf(
  [
    // Paper, and what holds it.
    /紙|用紙|封筒|袋|バインダー|名簿|台帳|トレイ|箱|かご|棚/u,
    // What is shown and kept on a machine.
    /フォルダー?|リスト|書式|画面|シート|ファイル|Excel|エクセル/u,
  ],
  "u",
  {
    before: /^の/u,
    after:
      /(?:ファイル)?(?:に(?!つ|関|お)|へ|で(?:管理|保管|一括|まとめ|作成)|の(?:中|うち))(?![^。]{0,16}(?:紛失|盗|流出|漏え|漏洩|なくな|見当た))/u,
  },
);

/** Bodies that help, ask or buy, and lose nothing themselves. */
export const CALLED_IN = anyOf(
  [
    // Who deals with cards.
    /カード(?:発行)?会社|カードブランド|決済代行(?:会社|業者)/u,
    // Who is asked for help.
    /調査(?:会社|機関)|専門(?:会社|業者|機関)|法律事務所|セキュリティ(?:会社|ベンダー)/u,
    // Who got the data, or shows them.
    /名簿業者|検索(?:サイト|エンジン)|報道機関|(?:流出|売却|転売|持ち込み)先(?:は)?/u,
  ],
  "u",
  { after: /(?:など|等|計)?(?:の)?(?:約|計)?$/u },
);

/** "meant to send 1,264 emails" */
export const INTENDED = anyOf([/intended|meant|planned|supposed|wanted|hoped|tried|attempted|scheduled/u], "iu", {
  before: /\b/u,
  after: / to (?:be )?[a-z]{2,14} (?:[a-z]{1,12} ){0,3}$/u,
});

/** "We expect 2,000 children this year" */
export const EXPECTED = anyOf([/expects?|hopes? for|welcomes?|aims? for|plans? for|looks? forward to/u], "u", {
  before: /\b(?:[Ww]e|[Ii]t|organi[sz]ers|they) (?:now |still )?/u,
  after: / (?:to (?:see|have|welcome|admit|host) )?(?:about |some |around |over |more than )?$/u,
});
