import type { Row } from "../rule.ts";

/** Devices, their addresses and where they are. */
export const DEVICES: readonly Row<string>[] = [
  {
    id: "data-type.ip-address",
    code: "ip_address",
    meaning: "A network address.",
    ja: ["IPアドレス", "接続元IP", "接続元IPアドレス", "アクセス元IPアドレス"],
    en: [
      "{last,latest} {login,log-in,sign-in} ip address[es]",
      "ips",
      "ip address[es]",
      "internet protocol address[es]",
    ],
    examples: [
      { text: "It held the last login IP address.", found: "last login IP address" },
      { text: "IPアドレスが含まれます。", found: "IPアドレス" },
      { text: "It held IP addresses.", found: "IP addresses" },
    ],
    rejects: ["通信記録が含まれます。", "It held logs."],
  },
  {
    id: "data-type.device-id",
    code: "device_id",
    meaning: "What identifies a device.",
    ja: [
      "{端末ID,端末識別番号,端末の識別番号,車載端末の識別番号,端末識別子,端末情報,端末番号,デバイスID}",
      "{デバイス識別子,デバイス情報,機器番号,シリアル番号,MACアドレス,IMEI,Cookie情報,クッキー情報}",
      "個体識別番号",
      "{車載端末,車載機,端末,デバイス,機器}のID",
      "{機種名,端末機種,端末の機種,機器名}",
    ],
    en: [
      "{browser,device} type[s]",
      "browser type and version",
      "operating system",
      "cookie[s]",
      "mobile device model",
      "{imei,imsi}",
      "push token[s]",
      "user agent[s]",
      "device {id,ids,identifier,identifiers,information,details,serial numbers}",
      "serial number[s]",
      "mac address[es]",
      "advertising id[s]",
      "phone model[s]",
      "imei number[s]",
      "unique device identifier[s]",
      "browser {information,details}",
    ],
    examples: [
      { text: "端末IDが含まれます。", found: "端末ID" },
      { text: "It held device identifiers.", found: "device identifiers" },
    ],
    rejects: ["端末が壊れました。", "It held a device."],
  },
  {
    id: "data-type.location",
    code: "location",
    meaning: "Where somebody is or was.",
    ja: [
      "{走行記録,車庫の位置図,自宅の地図,自宅付近の地図,地図上の位置情報,通学経路,通学路}",
      "{位置情報,GPS情報,走行データ,通勤経路,移動履歴,走行履歴,走行位置,現在地}",
      "{現在位置,車両の位置情報,位置データ}",
      "{メーター,メータ,量水器,水道メーター,水道メータ}の{置き場所,設置場所,設置位置,取付位置,場所,位置}",
    ],
    en: [
      "vehicle location[s]",
      "gps {track,tracks,coordinates}",
      "{route,location} {data,map,maps}",
      "trip history",
      "{location data,location information,location history,gps tracks,geolocation,geolocation data}",
      "gps {data,location,coordinates}",
      "{precise,physical,approximate,exact} location[s]",
    ],
    examples: [
      { text: "位置情報が閲覧できました。", found: "位置情報" },
      { text: "It held location data.", found: "location data" },
    ],
    rejects: ["位置を直しました。", "It held data."],
  },
];
