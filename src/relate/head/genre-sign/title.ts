import { anyOf, WORDS } from "../../../text/any-of.ts";
import { STATISTICS_TITLE, WARNING_TITLE } from "../general.ts";
import type { GenreSign } from "./sign.ts";

/** Titles of texts that are no notices. */
export const TITLE_SIGNS: readonly GenreSign[] = [
  {
    id: "genre.exercise-title",
    meaning: "A title that names an exercise.",
    weight: 4,
    most: 1,
    within: "title",
    ja: /(?:訓練|演習)(?!生|校|所|センター|施設|機)(?:の|を|に|実施|結果|[(（]|$)|(?:確認|理解度)テスト|研修(?:資料|テキスト|会?(?:の|を)(?:お知らせ|開催|実施))/gu,
    en: anyOf(
      [
        anyOf([/phishing|table-?top|cyber(?:[- ]?security)?|security|incident|response|crisis|ransomware/u], "u", {
          before: /\b/u,
          after: / (?:[a-z]{1,12} )?(?:exercises?|drills?|simulations?|tests?|rehearsals?)\b/u,
        }),
        /\bexercise:/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.law-title",
    meaning: "A title that names a law or what changes in it.",
    weight: 3,
    most: 1,
    within: "title",
    ja: /(?:改正|施行|義務化|法律|法令|個人情報保護法)[^。]{0,24}(?:ポイント|解説|概要|対応|留意点|について|とは|[(（])|ニュースレター|メールマガジン|判例|Q&Aで/gu,
    en: anyOf(
      [
        // News of the law.
        /\b(?:legal|regulatory|legislative|client|law) (?:update|alert|bulletin|briefing|news|insight)\b/u,
        // What changes.
        anyOf(
          [/penalt(?:y|ies)|fines|deadlines?|amendments?|bill|statute|rules?|regulations?|requirements?|legislation/u],
          "u",
          { before: /\b/u, after: / (?:rise|change|increase|come|take effect|for|under|in force)\b/u },
        ),
        /\bnew (?:[a-z]{3,14} ){0,3}(?:law|rules?|deadlines?|requirements?|regulations?|obligations|penalties|act)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.article-title",
    meaning: "A title of a column, a case to learn from, a leaflet.",
    weight: 3,
    most: 1,
    within: "title",
    ja: /コラム|特集|連載|に学ぶ|事例(?:紹介|研究|に見る)|ケーススタディ|だより|(?:が|も)(?:増え|急増し|多発し|相次い|続い)て(?:い(?:ます|る)|おり)|ましょう[!！]?$|(?:してい|されてい|でき)ますか[?？]?$|^(?:知って|気をつけ|防ごう|守ろう|なくそう)/gu,
    en: anyOf(
      [
        // What kind of paper it is.
        /\bcase stud(?:y|ies)\b|\bwhite ?paper\b|\bfact ?sheet\b|\bwebinar\b|\bpodcast\b|\bnewsletter\b|\bbulletin\b/u,
        /^(?:feature|opinion|comment|analysis):/u,
        // What it teaches.
        /\bhabits\b|\bthat keep (?:you|your)\b/u,
        /^(?:how|why) (?:an?|the|one) [a-z -]{3,40} (?:recovered|survived|stopped|cut|saved)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "genre.office-title",
    meaning: "A title of what else an office puts out: tenders, posts to be filled, minutes, who joins.",
    weight: 4,
    most: 1,
    within: "title",
    ja: null,
    en: anyOf(
      [
        // Who is to supply something.
        /invitation to (?:tender|bid)|call for (?:tenders|bids|papers)|requests? for (?:proposals?|quotations?|tenders?)|tender notice/u,
        // Posts, minutes, meetings.
        /job (?:vacancy|opening|advertisement)|vacancy:|minutes of (?:the|a)|meet (?:our|the) new|annual general meeting|insurance: what/u,
      ],
      "giu",
      WORDS,
    ),
  },
  {
    id: "genre.audit-title",
    meaning: "A title of what is counted or looked into once a year.",
    weight: 5,
    most: 1,
    within: "title",
    ja: /監査(?:の)?(?:結果|報告)|(?:運用|施行)状況|事業報告|年報|年次報告/gu,
    en: /\b(?:audit|annual|quarterly|half-?year(?:ly)?) (?:report|review|findings|results)\b|\bby the numbers\b|\bin the (?:first|second|third|fourth) (?:quarter|half)\b/giu,
  },
  {
    id: "genre.statistics-title",
    meaning: "A title of figures that were gathered over many incidents.",
    weight: 2,
    most: 1,
    within: "title",
    ja: new RegExp(STATISTICS_TITLE.source, "giu"),
    en: new RegExp(STATISTICS_TITLE.source, "giu"),
  },
  {
    id: "genre.warning-title",
    meaning: "A title that warns of what others do.",
    weight: 1.5,
    most: 1,
    within: "title",
    ja: new RegExp(WARNING_TITLE.source, "giu"),
    en: new RegExp(WARNING_TITLE.source, "giu"),
  },
  {
    id: "genre.change-title",
    meaning: "A title of what is going to be changed or taken down for a while.",
    weight: 3,
    most: 1,
    within: "title",
    ja: /(?:定期|計画|システム|サイト|サーバー?)の?メンテナンス(?!中)|(?:規約|ポリシー|方針|約款|規程)(?:の|を)?(?:一部)?(?:改定|改訂|改正|変更)|(?:リニューアル|機能追加|サービス終了|必須化|義務化)(?:の|に関する|について)/gu,
    en: /\b(?:planned|scheduled|routine) (?:[a-z]{3,12} )?(?:maintenance|upgrade|outage|downtime)\b|\bchanges to (?:our|the) (?:terms|privacy|policy|policies)\b/giu,
  },
];
