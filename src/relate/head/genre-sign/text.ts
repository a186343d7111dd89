import { anyOf, WORDS } from "../../../text/any-of.ts";
import { STATISTICS } from "../general.ts";
import type { GenreSign } from "./sign.ts";

/** What texts say that are no notices. */
export const TEXT_SIGNS: readonly GenreSign[] = [
  {
    id: "genre.exercise",
    meaning: "What is told was only played through.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: /(?:訓練|演習)(?:は|では|メール|用|が(?:行|実施|あ)|を(?:下記|次|以下|行っ|行い|実施し(?:た|まし)))|という想定|(?:こと|場面|事態)を想定し(?:た|て)|シナリオに(?:沿|従|基)/gu,
    en: anyOf(
      [
        // It was an exercise.
        /\bit was (?:only |just )?(?:an?|our) (?:[a-z]{1,12} )?(?:test|exercise|drill|simulation|rehearsal)\b|\bthe (?:next|last|previous) (?:test|exercise|drill)\b/u,
        // Nothing of it was real.
        anyOf([/attacks?|phishing|e-?mails?|incidents?|breach(?:es)?|company|scenarios?|example/u], "u", {
          before: /\b(?:simulated|mock|pretend|fictional|imaginary|hypothetical) (?:[a-z]{3,10} )?/u,
        }),
        // What those who play are told.
        /\bfor training (?:purposes )?only\b|\bfacilitator\b|\bscenario\b|\bquestions for (?:the |your )?(?:group|discussion|board|team)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.law",
    meaning: "It explains what the law wants of everybody.",
    weight: 1,
    most: 3,
    within: "text",
    ja: anyOf(
      [
        // What the law wants.
        /(?:法|規則|条例|ガイドライン)(?:が|は)[^。]{0,14}(?:施行|改正|公布)|(?:報告|通知)が(?:必要|義務)(?:と|となる|です)|(?:報告|通知)[^。]{0,10}義務(?:化|が|付け)|しなければなりません/u,
        // What it costs.
        /罰則|罰金/u,
        // What a lawyer explains: 実務上, 報告の期限.
        /実務上|本稿|速報[^。0-9]{0,40}確報|例えば、[0-9]{1,2}月|(?:場合|とき)は、?[^。]{0,20}(?:速報|報告)の期限/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // When it holds, and what it costs.
        /\broyal assent\b|\b(?:comes?|came|coming|goes|took|takes) into (?:force|effect)\b|\bmaximum (?:penalty|fine)\b/u,
        /\b(?:house|senate) bill\b/u,
        // What a lawyer says of his paper.
        /\b(?:not|no substitute for) legal advice\b/u,
        /\b(?:the|this) (?:amendment|bill|act|statute|alert|client alert|newsletter|briefing)\b(?! of\b)/u,
        /\battorney-client relationship\b|\bCLE credit\b/u,
        // Whom it binds.
        anyOf([/must|will have to|are required to|need to|should|doing business|that (?:hold|own|license)/u], "u", {
          before: /\b(?:companies|organi[sz]ations|businesses|employers|controllers|entities) /u,
          after: /\b/u,
        }),
        /\bhypothetical\b|\bdefinition of personal (?:information|data)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.advice",
    meaning: "It tells everybody what to do, number by number.",
    weight: 0.75,
    most: 4,
    within: "text",
    ja: anyOf(
      [
        // What all should do: …しましょう.
        /(?:し|け|き|り|み|え|せ|ち|び|い)ましょう|(?:し|さ|ら|か)ないことが(?:大切|重要|肝心)|他人事では|次回は「/u,
        // What the reader is asked, and what is put together for him.
        /でしょうか。|ご存(?:じ|知)(?:でしょう|です)か|(?:注意点|対策|ポイント|事例|手順)を(?:まとめ|整理し|解説し|ご?紹介し)(?:ます|ました)/u,
        // Cases to learn from, and whom to call.
        /(?:相談|事故|被害|トラブル)(?:の)?事例|188(?:へ|に|番|」)/u,
        /【(?:アドバイス|対策|ポイント|相談事例|対処法|被害に遭わないために)】/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // Advice that opens a line: "2. Never …:"
        anyOf(
          [
            /use|turn on|enable|lock|back up|update (?:your|the|all|software)|never|don['’]t|do not|keep|think|stop|check|beware|avoid|set up|choose|freeze|ask/u,
          ],
          "u",
          { before: /\b(?<=(?:^|\n)(?:[0-9]{1,2}[.)] |[-•*] )?)/u, after: /\b[^.:\n]{2,60}[.:]/u },
        ),
        // What is said of dangers to all.
        /\bwe will never\b|\bremember that\b|\b(?:cyber ?security awareness|awareness) (?:month|week)\b|\bwhat now\?/u,
        /\bit could (?:have been|be|happen to) (?:any of )?(?:us|you|anyone)\b/u,
        /\bif you (?:get|receive|are asked|have been asked|think (?:that )?(?:you|your))\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.others",
    meaning: "What it tells of befell others, whom it does not name.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: anyOf(
      [
        /(?<!を)(?:他(?:の)?(?:大学|病院|企業|自治体|市町村|学校|団体)|ある(?:自治体|企業|病院|大学|会社|学校|団体|店))(?:で|の[^。、]{0,24}(?:が|で)|が|、)/u,
        /全国(?:の)?(?:自治体|学校|病院|企業|大学)?[でに][^。]{0,20}(?:相次|後を絶|多発|続)|(?:業界|国内|世界)(?:全体)?で[^。]{0,40}(?:増え|増加|報告され|確認され)て?/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // "At a large hospital".
        anyOf([/university|hospital|company|firm|school|bank|retailer|council|chain|charity|business|grocer/u], "u", {
          before: /\b(?:at|of|in|by) (?:another|an unnamed|a large|a regional|a well-known|one) (?:[a-z]{3,12} )?/u,
          after: /\b/u,
        }),
        // How much of it there was in a year.
        /\b(?:last|this|each|every) year(?: alone)?,? (?:[a-z]{1,12} ){0,3}(?:more than |over |some |about )?[0-9][0-9.,]{0,8} (?:million|billion)\b/u,
        /\bin (?:19|20)[0-9]{2}(?: alone)?, (?:more than |over |some |about )?[0-9][0-9.,]{0,8} (?:million|billion)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.office",
    meaning: "What such papers say of themselves.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: null,
    en: anyOf(
      [
        // Who is to supply something.
        /tenderers?|bidders?|bids (?:must|will|should|are|that)|(?:sealed|written) bids|contract notice|award criteria/u,
        // Posts and meetings.
        /joins us as|apologies for absence|minutes of the (?:last|previous) meeting|date of (?:the )?next meeting|next meeting:/u,
      ],
      "giu",
      WORDS,
    ),
  },
  {
    id: "genre.statistics",
    meaning: "Such figures are told against others: another year, shares, ranks.",
    weight: 1,
    most: 3,
    within: "text",
    ja: STATISTICS,
    en: STATISTICS,
  },
  {
    id: "genre.promise",
    meaning: "It says what would be done if it came to that, or what is held and how it is kept.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: /(?:万一|万が一|もし)[^。]{0,40}(?:漏えい|漏洩|流出|事故|事案)[^。]{0,30}(?:場合|とき|際)(?:に)?は|(?:漏えい|漏洩|滅失|き損|毀損)[^。]{0,20}防止(?:に努め|のため[^。]{0,20}講じ)/gu,
    en: anyOf(
      [
        // "In the event of any breach we will …".
        anyOf([/in the event of|if there (?:is|were)|should there be|in case of/u], "u", {
          before: /\b/u,
          after:
            / (?:an?|any) (?:[a-z]{3,12} ){0,2}(?:breach|incident|leak),? (?:[a-z]{2,12} ){0,2}(?:we|the) (?:will|would|must)\b/u,
        }),
        /\bif a (?:[a-z]{3,12} )?breach occurs\b/u,
        // What is tried and certified.
        /\b(?:bug bounty|penetration tests? (?:take|are)|ISO 27001|SOC 2)\b/u,
        // What others are asked for.
        /\b(?:seeks|invites) (?:views|responses|comments)\b|\bwe propose\b|(?:^|\n)Question [0-9]/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.guide",
    meaning: "It explains what such a thing is, and what is to be done in such a case.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: anyOf(
      [
        // What it is filed under, or explains: コラム, …とは.
        /[^。\n]{0,8}コラム(?:\n|$)|[^。\n]{0,12}(?:とは|って(?:何|なに))[?？]?(?:\n|$)/u,
        // Headings of leaflets.
        /[^\n。]{0,4}(?:確認されている手口|主な手口|手口の例|対策のポイント|チェックリスト|見分け方)/u,
        /[^\n。]{0,4}被害に(?:遭|あ)(?:わないために|ったら|われたときは|わないため)/u,
      ],
      "gu",
      { before: /(?:^|\n)/u },
    ),
    en: anyOf(
      [
        // What is explained.
        /\bwhat is (?:an? )?["“]?(?:personal data|(?:personal )?data breach|phishing|ransomware|malware|identity theft|smishing|vishing)\b/u,
        /\b(?:this|the) (?:guide|guidance|leaflet|fact ?sheet)\b/u,
        // Headings of leaflets.
        /(?:^|\n)[^\n]{0,4}(?:warning signs|stay safe|how to (?:spot|protect|recogni[sz]e|stay)[^\n]{0,40}|protect yourself)[:.]?(?=\n|$)/u,
        /(?:^|\n)[^\n]{0,4}(?:top tips|red flags|what to look (?:out )?for|things to do this [a-z]{4,8})[:.]?(?=\n|$)/u,
        // What criminals do.
        /\b(?:criminals|scammers|fraudsters|attackers) (?:often |usually |typically |now )?(?:get|send|take|use|pretend|call|ask|try|rely|want|target) /u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.audit",
    meaning: "What is counted over many cases or looked into once a year.",
    weight: 1,
    most: 4,
    within: "text",
    ja: anyOf(
      [
        // What was looked into.
        /監査の(?:対象|期間|結果|方法)|(?:おおむね|概ね)適正|改善を(?:求め|要望)/u,
        // What people asked to see.
        /(?:開示|訂正)請求[^。]{0,20}[0-9]{1,5}\s?件|審査請求|(?:部分|不|全部)開示|個人情報ファイル簿|審議会/u,
        // How many there were.
        /前年度[^。\n]{0,8}[0-9.]{1,5}[%％]|[0-9]{1,5}社[(（][0-9.]{1,5}[%％]/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        /\b(?:internal|external) audit\b|\bsubject access requests\b/u,
        /\bthe (?:board|committee) is asked to\b|\bmet the threshold\b/u,
        /\b[0-9.]{1,4}% of (?:all|cases|victims|respondents|incidents|staff|attacks)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.market",
    meaning: "Something is offered to the reader.",
    weight: 1.5,
    most: 2,
    within: "text",
    ja: /(?:無料|お試し)(?:デモ|体験|トライアル|相談|診断)|資料請求|導入事例|お見積|(?:必須|標準)(?:と(?:いたし|し)|化)|(?:二|2)段階認証[^。]{0,14}(?:必須|義務)/gu,
    en: anyOf(
      [
        // What is offered.
        /\b(?:book|request|schedule|start|get) (?:a|your) (?:free )?(?:demo|trial|consultation|quote)\b/u,
        /\bfree (?:demo|trial|webinar|consultation)\b|™|\bask for a (?:trial|demo|quote)\b/u,
        // What vendors head their papers with.
        /(?:^|\n)(?:how we (?:can )?help|what you can do|why it works|key takeaways?|our solutions?)\n/u,
        /\bjoin us (?:for|on|at)\b|\b(?:register|sign up|enrol|apply|book) (?:now|today|here|by [0-9])/u,
        /\bcontact our sales\b|\bour (?:policy|policies|cover|insurance) (?:pays?|covers?)\b/u,
        // Who offers it, and when they were called.
        /\bour (?:experts|analysts|incident response team|consultants) (?:can|are|was|were|recorded|help)\b|\bthat is when the [a-z]{3,14} called\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.unharmed",
    meaning: "Whoever writes says that nothing of the kind happened.",
    weight: 2,
    most: 1,
    within: "text",
    ja: anyOf(
      [
        // Nothing got out.
        /(?:漏えい|漏洩|流出)(?:等|など)?(?:は(?:、?一切)?発生して|した(?:という)?事実は、?)(?:い(?:ません|ない)|お(?:りません|らず)|あり(?:ません|得)|ございません|なかった|ない。)/u,
        // Others wrote it.
        /(?:偽|不審)[^。]{0,40}(?:当社|当行|当会|当院|本市|当市|市|本学|弊社)[がは](?:送信|送付|配信)したものでは/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // Nothing befell the body.
        /\bwe have not (?:had|suffered|experienced) an? (?:data |security |personal data )?(?:breach|incident|leak|attack)\b/u,
        /\b(?:nobody|no one)['’]s data was at risk\b|\bno sign of any intrusion\b|\bour systems have not been breached\b/u,
        // Those who write are none of its people.
        /\bthese (?:callers|people|men|messages|e-?mails|letters) (?:do|are|were|did) not (?:work|sent|come|from)\b/u,
        /\b(?:messages|e-?mails|texts|letters|callers|calls|websites|sites) (?:that|which|who) (?:pretend|claim|purport) to (?:be|come) from (?:us|our)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.not-used",
    meaning: "The product that others were hit through is not in use here.",
    weight: 3,
    most: 1,
    within: "text",
    ja: /(?:当社|弊社|当院|当行|当会|本学|本市|当市)(?:で)?は、?[^。]{0,30}(?:製品|ソフトウェア|サービス|ツール)(?:を|は)(?:利用|使用|導入|採用)して(?:い|お)(?:りません|ません|らず)/gu,
    en: /\b(?:does|do) not use (?:the )?[A-Z]\w{2,20}(?:,|\.| and neither| nor)/gu,
  },
];
