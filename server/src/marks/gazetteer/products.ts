/** Things that are made and sold: applications, weapons, vehicles. As `index.ts` says. */
export const PRODUCTS = `
  TikTok | Tiktok | Tik Tok | Douyin
  WeChat
  Weibo
  KakaoTalk
  Daum
  YouTube
  Instagram
  WhatsApp
  ChatGPT
  GPT-3
  GPT-4
  GPT-5
  Bitcoin
  Android
  iPhone
  App Store
  Google Play | Google Play Store
  Google Maps
  Microsoft Azure | Azure
  Starlink
  Terminal High Altitude Area Defense | Terminal High-Altitude Area Defense | THAAD
  F-35 | F-35A | F-35B
  F-16
  KF-21
  Tomahawk
  Falcon 9
  Chandrayaan
  Danuri
  Sputnik`;
